/**
 * What every generated registry stands on: definitions of actions and their parameters, lookup,
 * ranges as data, defaults, handlers and dispatch.
 *
 * <p>Needs no protobuf, no validation and no reflection. Everything that describes a registry is
 * immutable; {@link io.actionregistry.runtime.HandlerTable} and {@link
 * io.actionregistry.runtime.UsageCounts} are the only things that change, and both are thread-safe.
 *
 * <p>Names of actions and parameters are taken as strings, Transit keywords or Clojure keywords
 * wherever a method declares {@link java.lang.Object}; see {@link io.actionregistry.runtime.Key}.
 */
@NullMarked
package io.actionregistry.runtime;

import org.jspecify.annotations.NullMarked;
