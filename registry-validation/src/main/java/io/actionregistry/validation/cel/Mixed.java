package io.actionregistry.validation.cel;

/**
 * Compares numbers of different types as cel-java does, whose results are the measure here and
 * which is not exact everywhere:
 *
 * <ul>
 *   <li>against a double, an int or uint counts as the double nearest to it;
 *   <li>NaN is greater than every int and uint;
 *   <li>-0.0 is less than the int 0 and the uint 0;
 *   <li>the int 2⁶³-1 is less than the uint of the same value.
 * </ul>
 */
public final class Mixed {
  private Mixed() {}

  /** Negative, zero or positive, as an int is less than, equal to or greater than a uint. */
  public static int compareIntUint(long a, long b) {
    if (a < 0 || Long.compareUnsigned(b, Long.MAX_VALUE) >= 0) {
      return -1;
    }
    return Long.compare(a, b);
  }

  /** Negative, zero or positive, as a uint is less than, equal to or greater than an int. */
  public static int compareUintInt(long a, long b) {
    return -compareIntUint(b, a);
  }

  /** Negative, zero or positive, as a double is less than, equal to or greater than an int. */
  public static int compareDoubleInt(double a, long b) {
    return Double.compare(a, (double) b);
  }

  /** Negative, zero or positive, as an int is less than, equal to or greater than a double. */
  public static int compareIntDouble(long a, double b) {
    return -compareDoubleInt(b, a);
  }

  /** Negative, zero or positive, as a double is less than, equal to or greater than a uint. */
  public static int compareDoubleUint(double a, long b) {
    return Double.compare(a, Conversions.uintToDouble(b));
  }

  /** Negative, zero or positive, as a uint is less than, equal to or greater than a double. */
  public static int compareUintDouble(long a, double b) {
    return -compareDoubleUint(b, a);
  }
}
