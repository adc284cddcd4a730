/**
 * The functions of CEL and of protovalidate, as static methods that compiled expressions call.
 *
 * <p>Java types of CEL's types: int and uint → {@code long} (a uint being its bits), double →
 * {@code double}, bool → {@code boolean}, string → {@code String}, bytes → {@code byte[]}, list →
 * {@code List}, map → {@code Map}, timestamp → {@code Instant}, duration → {@code Duration}, dyn →
 * {@code Object}. An error of CEL is a {@link io.actionregistry.validation.cel.CelException}.
 */
@NullMarked
package io.actionregistry.validation.cel;

import org.jspecify.annotations.NullMarked;
