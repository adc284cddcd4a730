package io.actionregistry.validation;

import io.actionregistry.runtime.Bound;
import io.actionregistry.runtime.Interval;
import io.actionregistry.runtime.ParamType;
import io.actionregistry.runtime.Range;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Finds the number inside a range that is nearest to one outside. */
final class Nearest {
  private Nearest() {}

  /**
   * The nearest of the ends of the range's intervals; null if none of them is admitted, or it is of
   * no use.
   *
   * @param type decides what lies next to an end that is not admitted itself
   */
  static @Nullable Number to(Number value, Range range, ParamType type) {
    Number nearest = null;
    double least = Double.POSITIVE_INFINITY;
    for (Interval interval : range.getDeclared()) {
      for (Number end : new @Nullable Number[] {lower(interval, type), upper(interval, type)}) {
        double distance =
            end == null ? Double.NaN : Math.abs(end.doubleValue() - value.doubleValue());
        if (end != null && distance < least && range.contains(end)) {
          nearest = end;
          least = distance;
        }
      }
    }
    return nearest == null || isTiny(nearest) ? null : nearest;
  }

  /** What is next to an excluded zero: right, and of no use to anybody. */
  private static boolean isTiny(Number number) {
    double magnitude = Math.abs(number.doubleValue());
    return magnitude > 0 && magnitude < Float.MIN_NORMAL;
  }

  private static @Nullable Number lower(Interval interval, ParamType type) {
    Bound bound = interval.getLower();
    return bound == null ? null : bound.inclusive() ? bound.value() : next(bound.value(), type, 1);
  }

  private static @Nullable Number upper(Interval interval, ParamType type) {
    Bound bound = interval.getUpper();
    return bound == null ? null : bound.inclusive() ? bound.value() : next(bound.value(), type, -1);
  }

  private static Number next(Number number, ParamType type, int step) {
    if (type == ParamType.FLOAT) {
      float value = number.floatValue();
      return step > 0 ? Math.nextUp(value) : Math.nextDown(value);
    }
    if (type == ParamType.DOUBLE) {
      double value = number.doubleValue();
      return step > 0 ? Math.nextUp(value) : Math.nextDown(value);
    }
    return new BigInteger(number.toString()).add(BigInteger.valueOf(step));
  }
}
