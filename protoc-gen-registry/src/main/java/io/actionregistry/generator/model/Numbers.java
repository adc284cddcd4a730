package io.actionregistry.generator.model;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Exact comparison of the numbers that rules use, and their text.
 *
 * <p>The text does not depend on the JDK: {@code Double.toString} changed in JDK 19, and outputs
 * have to be the same bytes everywhere.
 */
public final class Numbers {
  private Numbers() {}

  /** Whether it is a floating-point NaN. */
  public static boolean isNaN(Number number) {
    return (number instanceof Double || number instanceof Float)
        && Double.isNaN(number.doubleValue());
  }

  /** Compares by value, whatever the classes; −0.0 equals 0.0, NaN is not allowed. */
  public static int compare(Number a, Number b) {
    if (isNaN(a) || isNaN(b)) {
      throw new IllegalArgumentException("NaN has no place in an order");
    }
    double x = infinityOrZero(a);
    double y = infinityOrZero(b);
    return x == 0 && y == 0 ? exact(a).compareTo(exact(b)) : Double.compare(x, y);
  }

  /** Which side of all finite numbers it lies on; integers of any size are finite. */
  private static double infinityOrZero(Number number) {
    boolean floating = number instanceof Double || number instanceof Float;
    return floating && Double.isInfinite(number.doubleValue()) ? number.doubleValue() : 0;
  }

  private static BigDecimal exact(Number number) {
    if (number instanceof BigInteger big) {
      return new BigDecimal(big);
    }
    return number instanceof Long || number instanceof Integer
        ? BigDecimal.valueOf(number.longValue())
        : new BigDecimal(number.doubleValue());
  }

  /**
   * Text that reads back as the same number: integers in full, floating-point numbers with the
   * fewest digits that name them, always with a fraction ({@code 360.0}) or an exponent.
   */
  public static String text(Number number) {
    if (number instanceof Float f) {
      return finiteText(number.doubleValue(), 9, d -> d.floatValue() == f);
    }
    if (number instanceof Double x) {
      return finiteText(x, 17, d -> d.doubleValue() == x);
    }
    return number.toString();
  }

  private interface ReadsBack {
    boolean test(BigDecimal candidate);
  }

  private static String finiteText(double value, int digits, ReadsBack readsBack) {
    if (Double.isNaN(value)) {
      return "NaN";
    }
    if (Double.isInfinite(value)) {
      return value > 0 ? "Infinity" : "-Infinity";
    }
    if (value == 0) {
      return 1 / value < 0 ? "-0.0" : "0.0";
    }
    if (value == Math.rint(value) && Math.abs(value) < 1e7) {
      return (long) value + ".0"; // most bounds; no shorter text names them
    }
    BigDecimal exact = new BigDecimal(value);
    for (int precision = 1; precision < digits; precision++) {
      BigDecimal candidate = exact.round(new MathContext(precision, RoundingMode.HALF_EVEN));
      if (readsBack.test(candidate)) {
        return layOut(candidate);
      }
    }
    return layOut(exact.round(new MathContext(digits, RoundingMode.HALF_EVEN)));
  }

  /** Plain notation from 10⁻³ to 10⁷, else scientific, as Java prints numbers. */
  private static String layOut(BigDecimal number) {
    BigDecimal value = number.stripTrailingZeros();
    int exponent = value.precision() - value.scale() - 1;
    if (exponent >= -3 && exponent < 7) {
      String plain = value.toPlainString();
      return plain.indexOf('.') < 0 ? plain + ".0" : plain;
    }
    String digits = value.unscaledValue().abs().toString();
    String fraction = digits.length() == 1 ? "0" : digits.substring(1);
    return (value.signum() < 0 ? "-" : "") + digits.charAt(0) + "." + fraction + "E" + exponent;
  }
}
