package io.actionregistry.validation.cel;

/** What protovalidate adds to CEL's double. Arithmetic and comparison are Java's own operators. */
public final class Doubles {
  private Doubles() {}

  /** Whether a number is one of the infinities. */
  public static boolean isInf(double value) {
    return Double.isInfinite(value);
  }

  /** Whether a number is the infinity of that sign, or any infinity for sign 0. */
  public static boolean isInf(double value, long sign) {
    return Double.isInfinite(value) && (sign == 0 || sign > 0 == value > 0);
  }
}
