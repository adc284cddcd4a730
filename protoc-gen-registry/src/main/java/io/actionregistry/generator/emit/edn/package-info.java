/** Clojure's notation for data, for targets that write it. */
@NullMarked
package io.actionregistry.generator.emit.edn;

import org.jspecify.annotations.NullMarked;
