/** What is generated for Clojure, in Clojure. */
@NullMarked
package io.actionregistry.consumers.clojure;

import org.jspecify.annotations.NullMarked;
