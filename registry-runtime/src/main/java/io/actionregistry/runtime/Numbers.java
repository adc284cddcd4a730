package io.actionregistry.runtime;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Compares numbers of different classes exactly: no {@code long} is rounded to a {@code double} on
 * the way. Zeros are equal whatever their sign, as in protobuf and CEL.
 */
final class Numbers {
  private static final double TWO_TO_63 = 0x1p63;

  /** Every finite double has fewer bits before the point. */
  private static final int BITS_OF_LARGEST_DOUBLE = 1024;

  private Numbers() {}

  /** Whether a canonical number is NaN. */
  static boolean isNaN(Number number) {
    return number instanceof Double d && d.isNaN();
  }

  /** Whether a canonical number is an infinity. */
  static boolean isInfinite(Number number) {
    return number instanceof Double d && d.isInfinite();
  }

  /**
   * One of Long, Double, BigInteger (beyond a long) and BigDecimal with the same value. Classes not
   * known here, Clojure's ratios for one, count as the double nearest to them.
   */
  static Number canonical(Number number) {
    if (number instanceof Double || number instanceof Long || number instanceof BigDecimal) {
      return number;
    }
    if (number instanceof BigInteger big) {
      return canonical(big);
    }
    if (number instanceof Integer
        || number instanceof Short
        || number instanceof Byte
        || number instanceof AtomicInteger
        || number instanceof AtomicLong) {
      return number.longValue();
    }
    if (number.getClass().getName().equals("clojure.lang.BigInt")) {
      return canonical(new BigInteger(number.toString()));
    }
    return number.doubleValue();
  }

  /** A Long, or a BigInteger beyond one, with the same value. */
  static Number integral(Number number) {
    Number canonical = canonical(number);
    if (canonical instanceof Long || canonical instanceof BigInteger) {
      return canonical;
    }
    throw new IllegalArgumentException("no integer: a " + number.getClass().getName());
  }

  private static Number canonical(BigInteger big) {
    return big.bitLength() < Long.SIZE ? (Number) big.longValue() : big;
  }

  /** Compares two canonical numbers, neither of them NaN. */
  static int compare(Number a, Number b) {
    if (a instanceof Double x) {
      return b instanceof Double y ? compareDoubles(x, y) : -compareToDouble(b, x);
    }
    if (b instanceof Double y) {
      return compareToDouble(a, y);
    }
    if (a instanceof Long x && b instanceof Long y) {
      return Long.compare(x, y);
    }
    if (a instanceof BigDecimal || b instanceof BigDecimal) {
      return decimal(a).compareTo(decimal(b));
    }
    return integer(a).compareTo(integer(b));
  }

  private static int compareDoubles(double a, double b) {
    return a < b ? -1 : a > b ? 1 : 0;
  }

  private static int compareToDouble(Number a, double b) {
    if (a instanceof Long x) {
      return compareLongToDouble(x, b);
    }
    if (Double.isInfinite(b)) {
      return b > 0 ? -1 : 1;
    }
    if (a instanceof BigInteger x && x.bitLength() > BITS_OF_LARGEST_DOUBLE) {
      return x.signum();
    }
    return decimal(a).compareTo(new BigDecimal(b));
  }

  private static int compareLongToDouble(long a, double b) {
    if (b >= TWO_TO_63) {
      return -1;
    }
    if (b < -TWO_TO_63) {
      return 1;
    }
    long whole = (long) b;
    return a != whole ? Long.compare(a, whole) : compareDoubles((double) whole, b);
  }

  private static BigDecimal decimal(Number number) {
    return number instanceof BigDecimal decimal ? decimal : new BigDecimal(integer(number));
  }

  private static BigInteger integer(Number number) {
    return number instanceof BigInteger big ? big : BigInteger.valueOf(number.longValue());
  }

  /** The number as people write it: {@code 360}, not {@code 360.0}. */
  static String text(Number number) {
    if (!Double.isFinite(number.doubleValue())) {
      return number.toString();
    }
    if (number instanceof Float f) {
      return Decimals.text(Decimals.of(f));
    }
    return number instanceof Double d ? Decimals.text(Decimals.of(d)) : number.toString();
  }
}
