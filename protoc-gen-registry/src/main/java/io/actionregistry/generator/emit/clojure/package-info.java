/** Functions that make commands, for Clojure. */
@NullMarked
package io.actionregistry.generator.emit.clojure;

import org.jspecify.annotations.NullMarked;
