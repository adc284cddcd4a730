package io.actionregistry.harness.cases;

/**
 * Doubles become floats: to the nearest one, at a tie to the one with an even last bit (IEEE 754).
 * Worked out in integers, so that it can be held against what Java does.
 */
final class Narrowing {
  private static final int BITS_OF_DOUBLE = 52;
  private static final int BITS_OF_FLOAT = 23;

  /** What both exponents are above the smallest ones of normal numbers, 2⁻¹⁰²² and 2⁻¹²⁶. */
  private static final int SMALLEST_NORMAL_FLOAT = -126;

  private static final int LARGEST_EXPONENT_OF_FLOAT = 127;

  private Narrowing() {}

  /** The double of the nearest float; an infinity where there is none. */
  static double narrow(double wide) {
    if (Double.isNaN(wide) || Double.isInfinite(wide) || wide == 0) {
      return wide;
    }
    double sign = wide < 0 ? -1 : 1;
    int exponent = Math.max(Math.getExponent(wide), SMALLEST_NORMAL_FLOAT);
    if (Math.getExponent(wide) < SMALLEST_NORMAL_FLOAT - BITS_OF_FLOAT - 1) {
      return sign * 0.0;
    }
    // The number is bits * 2^(own exponent - 52); of that, whole multiples of the float's last bit.
    long bits = Double.doubleToRawLongBits(wide) & ((1L << BITS_OF_DOUBLE) - 1);
    bits |= 1L << BITS_OF_DOUBLE;
    int dropped = BITS_OF_DOUBLE - BITS_OF_FLOAT + exponent - Math.getExponent(wide);
    long kept = bits >> dropped;
    long rest = bits - (kept << dropped);
    long half = 1L << (dropped - 1);
    if (rest > half || (rest == half && (kept & 1) == 1)) {
      kept++;
    }
    double narrow = kept * Math.scalb(1.0, exponent - BITS_OF_FLOAT);
    boolean beyond = Math.getExponent(narrow) > LARGEST_EXPONENT_OF_FLOAT;
    return sign * (beyond ? Double.POSITIVE_INFINITY : narrow);
  }

  /** The double in the middle between a float and the next one away from it. */
  static double tie(float one, float other) {
    return ((double) one + other) / 2;
  }
}
