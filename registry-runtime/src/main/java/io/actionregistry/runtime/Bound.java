package io.actionregistry.runtime;

/**
 * One end of an interval.
 *
 * @param value a Float, a Double, a Long, or a BigInteger that no Long can hold; never NaN. Other
 *     classes of integers are turned into one of these
 * @param inclusive whether the value itself lies inside
 */
public record Bound(Number value, boolean inclusive) {
  /**
   * Brings integers to one class.
   *
   * @throws IllegalArgumentException if the value is NaN or of a class that is not named here
   */
  public Bound {
    if (Double.isNaN(value.doubleValue())) {
      throw new IllegalArgumentException("NaN is no bound");
    }
    if (!(value instanceof Float || value instanceof Double)) {
      value = Numbers.integral(value);
    }
  }
}
