/** The last stage: a checked schema in, files out; each target in a package of its own. */
@NullMarked
package io.actionregistry.generator.emit;

import org.jspecify.annotations.NullMarked;
