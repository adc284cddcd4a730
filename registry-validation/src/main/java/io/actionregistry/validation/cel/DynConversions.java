package io.actionregistry.validation.cel;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * {@link Conversions} of values whose type is known when an expression runs, as in {@link Dyn}. A
 * value of a type that cannot be converted is a {@link CelException} "no such overload".
 */
public final class DynConversions {
  private DynConversions() {}

  /** {@code int(value)}, of a number, a text or a timestamp. */
  public static long toInt(@Nullable Object value) {
    if (value instanceof Uint uint) {
      return Conversions.uintToInt(uint.bits());
    }
    if (Equality.isDouble(value)) {
      return Conversions.doubleToInt(Dyn.asDouble(value));
    }
    if (value instanceof String text) {
      return Conversions.stringToInt(text);
    }
    if (value instanceof Instant time) {
      return Conversions.timestampToInt(time);
    }
    return Dyn.asLong(value);
  }

  /** The bits of {@code uint(value)}, of a number or a text. */
  public static long toUint(@Nullable Object value) {
    if (value instanceof Long number) {
      return Conversions.intToUint(number);
    }
    if (Equality.isDouble(value)) {
      return Conversions.doubleToUint(Dyn.asDouble(value));
    }
    if (value instanceof String text) {
      return Conversions.stringToUint(text);
    }
    return Dyn.asUint(value);
  }

  /** {@code double(value)}, of a number or a text. */
  public static double toDouble(@Nullable Object value) {
    if (value instanceof Long number) {
      return (double) number;
    }
    if (value instanceof Uint uint) {
      return Conversions.uintToDouble(uint.bits());
    }
    if (value instanceof String text) {
      return Conversions.stringToDouble(text);
    }
    return Dyn.asDouble(value);
  }

  /** {@code string(value)}, of a scalar, a timestamp or a duration. */
  public static String toText(@Nullable Object value) {
    if (value instanceof byte[] bytes) {
      return Conversions.bytesToString(bytes);
    }
    if (value instanceof Instant time) {
      return Conversions.timestampToString(time);
    }
    if (value instanceof Duration duration) {
      return Conversions.durationToString(duration);
    }
    return scalarToText(value);
  }

  static String scalarToText(@Nullable Object value) {
    if (value instanceof Long || value instanceof Uint || value instanceof Boolean) {
      return value.toString();
    }
    return Equality.isDouble(value)
        ? Conversions.doubleToString(Dyn.asDouble(value))
        : Dyn.asString(value);
  }

  /** {@code bytes(value)}, of bytes or a text. */
  public static byte[] toBytes(@Nullable Object value) {
    return value instanceof String text ? ByteStrings.ofString(text) : Dyn.asBytes(value);
  }

  /** {@code bool(value)}, of a bool or a text. */
  public static boolean toBoolean(@Nullable Object value) {
    return value instanceof String text ? Conversions.stringToBool(text) : Dyn.asBoolean(value);
  }

  /** {@code timestamp(value)}, of a timestamp, a text or an int. */
  public static Instant toTimestamp(@Nullable Object value) {
    if (value instanceof String text) {
      return Conversions.stringToTimestamp(text);
    }
    if (value instanceof Long seconds) {
      return Conversions.intToTimestamp(seconds);
    }
    return Dyn.asTimestamp(value);
  }

  /** {@code duration(value)}, of a duration or a text. */
  public static Duration toDuration(@Nullable Object value) {
    return value instanceof String text
        ? Conversions.stringToDuration(text)
        : Dyn.asDuration(value);
  }
}
