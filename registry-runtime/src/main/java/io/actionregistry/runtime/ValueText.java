package io.actionregistry.runtime;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values and names as texts for people: short whatever is put in, the same on every JDK and in
 * every locale, and without looking into objects of classes that are not known.
 */
public final class ValueText {
  private ValueText() {}

  /**
   * A value in a few words: {@code 0.5}, {@code "heat"}, {@code a map}, {@code a java.net.URI}. Not
   * more than 200 characters of a text.
   */
  public static String of(@Nullable Object value) {
    if (value instanceof String text) {
      return '"' + Text.visible(Text.abbreviate(text)) + '"';
    }
    if (value instanceof Float
        || value instanceof Double
        || value instanceof Long
        || value instanceof Integer
        || value instanceof Short
        || value instanceof Byte) {
      return Numbers.text((Number) value);
    }
    if (value instanceof Boolean || value instanceof Instant) {
      return value.toString();
    }
    if (value instanceof BigInteger big) {
      return big.bitLength() > Text.LONGEST ? "a very large number" : big.toString();
    }
    if (value instanceof BigDecimal decimal) {
      boolean isLong = decimal.unscaledValue().bitLength() > Text.LONGEST;
      return isLong ? "a very long number" : decimal.toString();
    }
    if (value instanceof Duration) {
      return String.valueOf(PlainData.of(value));
    }
    return value == null ? "null" : other(value);
  }

  private static String other(Object value) {
    if (value instanceof byte[] bytes) {
      return "an array of " + (bytes.length == 1 ? "1 byte" : bytes.length + " bytes");
    }
    if (value instanceof Map<?, ?>) {
      return "a map";
    }
    if (value instanceof List<?> || value instanceof Object[]) {
      return "a list";
    }
    String name = Key.nameOf(value);
    return name != null ? ":" + Text.abbreviate(name) : "a " + value.getClass().getName();
  }

  /** A piece of foreign text: not more than 200 characters, and none that no format can carry. */
  public static String abbreviate(String text) {
    return Text.abbreviate(text);
  }

  /** {@code 'a'}, {@code 'a' or 'b'}, {@code 'a', 'b' or 'c'}. */
  public static String alternatives(List<String> names) {
    return Text.alternatives(names);
  }
}
