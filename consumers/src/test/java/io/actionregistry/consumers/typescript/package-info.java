/** The TypeScript module, compiled and run. */
@NullMarked
package io.actionregistry.consumers.typescript;

import org.jspecify.annotations.NullMarked;
