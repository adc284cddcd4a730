/** TypeScript: one module without dependencies, with types, data and a validator. */
@NullMarked
package io.actionregistry.generator.emit.typescript;

import org.jspecify.annotations.NullMarked;
