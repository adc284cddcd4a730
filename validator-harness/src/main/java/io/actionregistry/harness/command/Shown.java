package io.actionregistry.harness.command;

import org.jspecify.annotations.Nullable;

/** A few words about a value that was given, whatever it is. */
final class Shown {
  private static final int MOST_BITS = 256;

  private Shown() {}

  static String of(@Nullable Object given) {
    if (given == null) {
      return "null";
    }
    String type = given.getClass().getSimpleName();
    if (given instanceof String text) {
      return "\"" + Nearest.shorten(text) + "\"";
    }
    boolean small =
        given instanceof Boolean
            || given instanceof Integer
            || given instanceof Long
            || given instanceof Float
            || given instanceof Double
            || (given instanceof java.math.BigInteger big && big.bitLength() < MOST_BITS)
            || given instanceof java.time.Instant
            || given instanceof java.time.Duration;
    if (small) {
      return given + " (" + type + ")";
    }
    String name = Keys.nameOf(given);
    return name == null ? "a value of " + type : ":" + Nearest.shorten(name);
  }
}
