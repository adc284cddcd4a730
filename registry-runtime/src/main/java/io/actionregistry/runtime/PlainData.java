package io.actionregistry.runtime;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns values into what reading JSON would give back: null, Boolean, String, Long, Double, List
 * and Map with String keys.
 *
 * <p>Integers that a double cannot hold exactly become decimal strings, because a JSON reader may
 * read every number as a double; numbers that JSON cannot write become {@code "NaN"}, {@code
 * "Infinity"} and {@code "-Infinity"}; bytes become base64, as in ProtoJSON.
 */
final class PlainData {
  /** 2^53 - 1: the largest integer that is safe as a JSON number (RFC 8259, section 6). */
  private static final long LARGEST_SAFE = (1L << 53) - 1;

  private PlainData() {}

  private static @Nullable Object ofNullable(@Nullable Object value) {
    return value == null ? null : of(value);
  }

  static Object of(Object value) {
    if (value instanceof Boolean || value instanceof String) {
      return value;
    }
    if (value instanceof Float number) {
      return of(asDeclared(number));
    }
    if (value instanceof Double number) {
      return Double.isFinite(number) ? number : number.toString();
    }
    if (value instanceof Number number) {
      return integer(Numbers.integral(number));
    }
    if (value instanceof byte[] bytes) {
      return Base64.getEncoder().encodeToString(bytes);
    }
    if (value instanceof List<?> list) {
      List<@Nullable Object> plain = new ArrayList<>(list.size());
      list.forEach(item -> plain.add(ofNullable(item)));
      return Collections.unmodifiableList(plain);
    }
    if (value instanceof Map<?, ?> map) {
      Map<String, @Nullable Object> plain = new LinkedHashMap<>();
      map.forEach((key, item) -> plain.put(text(key), ofNullable(item)));
      return Collections.unmodifiableMap(plain);
    }
    return text(value);
  }

  /** By way of its own digits: 0.1f reads 0.1, not 0.10000000149011612. */
  private static double asDeclared(float number) {
    boolean hasDigits = Float.isFinite(number) && number != 0;
    return hasDigits ? Decimals.of(number).doubleValue() : number;
  }

  private static Object integer(Number number) {
    if (number instanceof BigInteger) {
      return number.toString();
    }
    long value = number.longValue();
    boolean safe = value >= -LARGEST_SAFE && value <= LARGEST_SAFE;
    return safe ? (Object) value : Long.toString(value);
  }

  private static String text(@Nullable Object value) {
    String name = Key.nameOf(value);
    return name != null ? name : String.valueOf(value instanceof Duration d ? seconds(d) : value);
  }

  /** As ProtoJSON writes a duration: {@code "1.5s"}. */
  private static String seconds(Duration duration) {
    return new BigDecimal(duration.getSeconds())
            .add(BigDecimal.valueOf(duration.getNano(), 9))
            .stripTrailingZeros()
            .toPlainString()
        + "s";
  }
}
