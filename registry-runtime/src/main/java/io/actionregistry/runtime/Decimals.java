package io.actionregistry.runtime;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The shortest decimals that still mean the same floating-point number: what somebody wrote in a
 * schema. {@code toString} will not do: before JDK 19 it sometimes gives more digits than needed,
 * and what a registry says must not depend on the JDK.
 */
final class Decimals {
  private static final int MOST_DIGITS_OF_FLOAT = 9;
  private static final int MOST_DIGITS_OF_DOUBLE = 17;

  private Decimals() {}

  /** The decimal that means that float, which has to be finite. */
  static BigDecimal of(float number) {
    BigDecimal exact = new BigDecimal(number);
    int digits = 1;
    while (digits < MOST_DIGITS_OF_FLOAT && round(exact, digits).floatValue() != number) {
      digits++;
    }
    return round(exact, digits);
  }

  /** The decimal that means that double, which has to be finite. */
  static BigDecimal of(double number) {
    BigDecimal exact = new BigDecimal(number);
    int digits = 1;
    while (digits < MOST_DIGITS_OF_DOUBLE && round(exact, digits).doubleValue() != number) {
      digits++;
    }
    return round(exact, digits);
  }

  private static BigDecimal round(BigDecimal exact, int digits) {
    return exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
  }

  /** As people write it: {@code 360}, {@code 0.5}, {@code 1E+30}; no trailing zeros. */
  static String text(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    boolean isHandy = stripped.scale() <= 9 && stripped.precision() - stripped.scale() <= 15;
    return isHandy ? stripped.toPlainString() : stripped.toString();
  }
}
