package io.actionregistry.harness.mutate;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** The nearest other values of a type. */
final class Steps {
  private Steps() {}

  /**
   * The neighbours of a number in its own type, as far as there are any.
   *
   * @param unsigned whether a Long is the bits of an unsigned number
   */
  static List<Number> around(Number number, boolean unsigned) {
    List<Number> steps = new ArrayList<>();
    if (number instanceof Float value) {
      steps.add(Math.nextDown(value));
      steps.add(Math.nextUp(value));
      // There is nothing beyond infinity.
      steps.removeIf(step -> Float.isNaN((Float) step) || step.equals(value));
    } else if (number instanceof Double value) {
      steps.add(Math.nextDown(value));
      steps.add(Math.nextUp(value));
      steps.removeIf(step -> Double.isNaN((Double) step) || step.equals(value));
    } else if (number instanceof BigInteger value) {
      steps.add(value.subtract(BigInteger.ONE));
      steps.add(value.add(BigInteger.ONE));
    } else {
      long value = number.longValue();
      if (value != (unsigned ? 0 : Long.MIN_VALUE)) {
        steps.add(value - 1);
      }
      if (value != (unsigned ? -1 : Long.MAX_VALUE)) {
        steps.add(value + 1);
      }
    }
    return steps;
  }

  /** The values next to those of a set that are none of them; empty where nothing is known. */
  static List<Object> outside(List<?> values) {
    List<Object> outside = new ArrayList<>();
    for (Object value : values) {
      if (value instanceof String text && !values.contains(text + "x")) {
        return List.of(text + "x");
      }
      if (value instanceof Number number) {
        for (Number step : around(number, false)) {
          if (!values.contains(step) && !outside.contains(step)) {
            outside.add(step);
          }
        }
      }
    }
    return outside;
  }
}
