package io.actionregistry.validation;

import com.cognitect.transit.Keyword;
import io.actionregistry.runtime.ValueText;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a value that was given and is wrong: the value, if it is small and cannot change,
 * else a few words about it.
 */
final class Given {
  private static final int LONGEST_TEXT = 200;
  private static final int MOST_BITS = 256;
  private static final double MOST = 0x1p256;
  private static final Given NULL = new Given(null, "null");

  private final @Nullable Object value;
  private final @Nullable String text;

  private Given(@Nullable Object value, @Nullable String text) {
    this.value = value;
    this.text = text;
  }

  static Given of(@Nullable Object given) {
    if (given == null) {
      return NULL;
    }
    if (given instanceof String text && text.length() > LONGEST_TEXT) {
      return new Given(ValueText.abbreviate(text), null);
    }
    if (given instanceof Number number
        && given.getClass().getName().equals("clojure.lang.BigInt")
        && Math.abs(number.doubleValue()) < MOST) {
      return new Given(new BigInteger(number.toString()), null);
    }
    return isKept(given) ? new Given(given, null) : new Given(null, ValueText.of(given));
  }

  private static boolean isKept(Object given) {
    return given instanceof String
        || given instanceof Double
        || given instanceof Long
        || given instanceof Integer
        || given instanceof Float
        || given instanceof Boolean
        || given instanceof Keyword
        || given instanceof Instant
        || given instanceof Duration
        || (given instanceof BigInteger big && big.bitLength() < MOST_BITS);
  }

  /** The value as plain data, or null if it was not kept. */
  @Nullable Object value() {
    return value instanceof Keyword keyword ? keyword.toString() : value;
  }

  /** A few words about it. */
  String text() {
    return text == null ? ValueText.of(value) : text;
  }

  /** The text, if it was one. */
  @Nullable String string() {
    return value instanceof String string ? string : null;
  }
}
