/** Schemas of commands for Malli, as data that Clojure reads. */
@NullMarked
package io.actionregistry.generator.emit.malli;

import org.jspecify.annotations.NullMarked;
