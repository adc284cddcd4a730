/** Java: the registry, and its validators. */
@NullMarked
package io.actionregistry.generator.emit.jvm;

import org.jspecify.annotations.NullMarked;
