package io.actionregistry.validation.cel;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Functions of values whose type is known when an expression runs: Long for int, {@link Uint},
 * Double or Float for double, Boolean, String, byte[], Instant, Duration, List, Map, {@link
 * CelType}, {@link CelMessage}, and null.
 *
 * <p>A value of a type that a function is not for is a {@link CelException} "no such overload".
 */
public final class Dyn {
  private Dyn() {}

  /** CEL's {@code ==}: false for values of types that have nothing in common. */
  public static boolean equal(@Nullable Object a, @Nullable Object b) {
    return Equality.equal(a, b);
  }

  /** CEL's {@code <}. */
  public static boolean less(@Nullable Object a, @Nullable Object b) {
    return areDoubles(a, b) ? asDouble(a) < asDouble(b) : compare(a, b) < 0;
  }

  /** CEL's {@code <=}. */
  public static boolean lessOrEqual(@Nullable Object a, @Nullable Object b) {
    return areDoubles(a, b) ? asDouble(a) <= asDouble(b) : compare(a, b) <= 0;
  }

  /** CEL's {@code >}. */
  public static boolean greater(@Nullable Object a, @Nullable Object b) {
    return areDoubles(a, b) ? asDouble(a) > asDouble(b) : compare(a, b) > 0;
  }

  /** CEL's {@code >=}. */
  public static boolean greaterOrEqual(@Nullable Object a, @Nullable Object b) {
    return areDoubles(a, b) ? asDouble(a) >= asDouble(b) : compare(a, b) >= 0;
  }

  private static boolean areDoubles(@Nullable Object a, @Nullable Object b) {
    return Equality.isDouble(a) && Equality.isDouble(b);
  }

  private static int compare(@Nullable Object a, @Nullable Object b) {
    if (Equality.isNumber(a) && Equality.isNumber(b)) {
      return Equality.compareNumbers(a, b);
    }
    if (a instanceof String x && b instanceof String y) {
      return x.compareTo(y);
    }
    if (a instanceof Boolean x && b instanceof Boolean y) {
      return x.compareTo(y);
    }
    if (a instanceof byte[] x && b instanceof byte[] y) {
      return ByteStrings.compare(x, y);
    }
    if (a instanceof Instant x && b instanceof Instant y) {
      return x.compareTo(y);
    }
    if (a instanceof Duration x && b instanceof Duration y) {
      return x.compareTo(y);
    }
    throw noSuchOverload();
  }

  /** {@code operand.field}: an entry of a map, or a field of a message by its proto name. */
  public static @Nullable Object select(@Nullable Object operand, String field) {
    if (operand instanceof CelMessage message) {
      return message.select(field);
    }
    if (operand instanceof Map<?, ?> map && map.containsKey(field)) {
      return map.get(field);
    }
    throw new CelException("no such field: " + field);
  }

  /** {@code has(operand.field)}. */
  public static boolean has(@Nullable Object operand, String field) {
    if (operand instanceof CelMessage message) {
      return message.has(field);
    }
    if (operand instanceof Map<?, ?> map) {
      return map.containsKey(field);
    }
    throw new CelException("no such field: " + field);
  }

  /** {@code size(value)}: code points, bytes, elements or entries. */
  public static long size(@Nullable Object value) {
    if (value instanceof String text) {
      return Strings.size(text);
    }
    if (value instanceof byte[] bytes) {
      return bytes.length;
    }
    if (value instanceof List<?> list) {
      return list.size();
    }
    return asMap(value).size();
  }

  /** CEL's {@code in}, for a list or the keys of a map. */
  public static boolean in(@Nullable Object value, @Nullable Object container) {
    return container instanceof List<?> list
        ? Lists.contains(value, list)
        : Maps.contains(value, asMap(container));
  }

  /** CEL's {@code container[index]}: a double is an index, too, if it is whole. */
  public static @Nullable Object get(@Nullable Object container, @Nullable Object index) {
    if (container instanceof List<?> list) {
      return Lists.get(list, listIndex(index));
    }
    return Maps.get(asMap(container), index);
  }

  private static long listIndex(@Nullable Object index) {
    if (index instanceof Uint uint) {
      return uint.bits();
    }
    if (!Equality.isDouble(index)) {
      return asLong(index);
    }
    double number = asDouble(index);
    if (number != Math.rint(number) || Double.isInfinite(number)) {
      throw new CelException("index out of bounds: " + number);
    }
    return (long) number;
  }

  /** What a macro goes through: the elements of a list, the keys of a map. */
  public static Iterable<?> range(@Nullable Object value) {
    return value instanceof List<?> list ? list : asMap(value).keySet();
  }

  /** {@code getHours} of a timestamp, in UTC, or a duration. */
  public static long getHours(@Nullable Object value) {
    return value instanceof Instant time ? Times.getHours(time) : Times.getHours(asDuration(value));
  }

  /** {@code getMinutes} of a timestamp, in UTC, or a duration. */
  public static long getMinutes(@Nullable Object value) {
    return value instanceof Instant time
        ? Times.getMinutes(time)
        : Times.getMinutes(asDuration(value));
  }

  /** {@code getSeconds} of a timestamp, in UTC, or a duration. */
  public static long getSeconds(@Nullable Object value) {
    return value instanceof Instant time
        ? Times.getSeconds(time)
        : Times.getSeconds(asDuration(value));
  }

  /** {@code getMilliseconds} of a timestamp or a duration. */
  public static long getMilliseconds(@Nullable Object value) {
    return value instanceof Instant time
        ? Times.getMilliseconds(time)
        : Times.getMilliseconds(asDuration(value));
  }

  /** An int. */
  public static long asLong(@Nullable Object value) {
    return as(Long.class, value);
  }

  /** A uint's bits. */
  public static long asUint(@Nullable Object value) {
    return as(Uint.class, value).bits();
  }

  /** A double. */
  public static double asDouble(@Nullable Object value) {
    return value instanceof Float number ? number.doubleValue() : as(Double.class, value);
  }

  /** A bool. */
  public static boolean asBoolean(@Nullable Object value) {
    return as(Boolean.class, value);
  }

  /** A string. */
  public static String asString(@Nullable Object value) {
    return as(String.class, value);
  }

  /** Bytes, not copied. */
  public static byte[] asBytes(@Nullable Object value) {
    return as(byte[].class, value);
  }

  /** A list, not copied. */
  public static List<?> asList(@Nullable Object value) {
    return as(List.class, value);
  }

  /** A map, not copied. */
  public static Map<?, ?> asMap(@Nullable Object value) {
    return as(Map.class, value);
  }

  /** A timestamp. */
  public static Instant asTimestamp(@Nullable Object value) {
    return as(Instant.class, value);
  }

  /** A duration. */
  public static Duration asDuration(@Nullable Object value) {
    return as(Duration.class, value);
  }

  private static <T> T as(Class<T> type, @Nullable Object value) {
    if (type.isInstance(value)) {
      return type.cast(value);
    }
    throw noSuchOverload();
  }

  static CelException noSuchOverload() {
    return new CelException("no such overload");
  }
}
