package io.actionregistry.validation.cel;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * CEL's arithmetic of values whose type is known when an expression runs, as in {@link Dyn}. Both
 * numbers have to be of one type; otherwise it is a {@link CelException} "no such overload".
 */
public final class Arithmetic {
  private Arithmetic() {}

  /** CEL's {@code +}: of numbers, texts, bytes, lists, times. */
  public static Object add(@Nullable Object a, @Nullable Object b) {
    if (a instanceof Long x && b instanceof Long y) {
      return Ints.add(x, y);
    }
    if (a instanceof Uint x && b instanceof Uint y) {
      return Uint.of(Uints.add(x.bits(), y.bits()));
    }
    if (Equality.isDouble(a)) {
      return Dyn.asDouble(a) + Dyn.asDouble(b);
    }
    if (a instanceof String x && b instanceof String y) {
      return x + y;
    }
    if (a instanceof byte[] x && b instanceof byte[] y) {
      return ByteStrings.concat(x, y);
    }
    if (a instanceof List<?> x && b instanceof List<?> y) {
      return Lists.concat(x, y);
    }
    return addTimes(a, b);
  }

  private static Object addTimes(@Nullable Object a, @Nullable Object b) {
    if (a instanceof Instant time && b instanceof Duration duration) {
      return Times.add(time, duration);
    }
    if (a instanceof Duration duration && b instanceof Instant time) {
      return Times.add(time, duration);
    }
    return Times.add(Dyn.asDuration(a), Dyn.asDuration(b));
  }

  /** CEL's binary {@code -}: of numbers and times. */
  public static Object subtract(@Nullable Object a, @Nullable Object b) {
    if (a instanceof Long x && b instanceof Long y) {
      return Ints.subtract(x, y);
    }
    if (a instanceof Uint x && b instanceof Uint y) {
      return Uint.of(Uints.subtract(x.bits(), y.bits()));
    }
    if (Equality.isDouble(a)) {
      return Dyn.asDouble(a) - Dyn.asDouble(b);
    }
    if (a instanceof Instant x && b instanceof Instant y) {
      return Times.subtract(x, y);
    }
    if (a instanceof Instant x && b instanceof Duration y) {
      return Times.subtract(x, y);
    }
    return Times.subtract(Dyn.asDuration(a), Dyn.asDuration(b));
  }

  /** CEL's {@code *}. */
  public static Object multiply(@Nullable Object a, @Nullable Object b) {
    if (a instanceof Long x && b instanceof Long y) {
      return Ints.multiply(x, y);
    }
    if (a instanceof Uint x && b instanceof Uint y) {
      return Uint.of(Uints.multiply(x.bits(), y.bits()));
    }
    return Dyn.asDouble(a) * Dyn.asDouble(b);
  }

  /** CEL's {@code /}. */
  public static Object divide(@Nullable Object a, @Nullable Object b) {
    if (a instanceof Long x && b instanceof Long y) {
      return Ints.divide(x, y);
    }
    if (a instanceof Uint x && b instanceof Uint y) {
      return Uint.of(Uints.divide(x.bits(), y.bits()));
    }
    return Dyn.asDouble(a) / Dyn.asDouble(b);
  }

  /** CEL's {@code %}, of ints and uints. */
  public static Object modulo(@Nullable Object a, @Nullable Object b) {
    if (a instanceof Uint x && b instanceof Uint y) {
      return Uint.of(Uints.modulo(x.bits(), y.bits()));
    }
    return Ints.modulo(Dyn.asLong(a), Dyn.asLong(b));
  }

  /** CEL's unary {@code -}, of ints and doubles. */
  public static Object negate(@Nullable Object a) {
    if (a instanceof Long x) {
      return Ints.negate(x);
    }
    return -Dyn.asDouble(a);
  }
}
