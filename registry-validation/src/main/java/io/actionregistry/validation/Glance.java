package io.actionregistry.validation;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells at a glance that parameters are right: without decoding them, without an allocation.
 * Generated code implements it for messages that are plain enough.
 *
 * <p>It may be wrong in one direction only. Where it says yes, a closer look finds nothing; where
 * it says no, a closer look decides. So it knows the usual classes of values alone, and no name but
 * the canonical one.
 */
@FunctionalInterface
public interface Glance {
  /** What {@link #int32} and its like answer where there is no such number; no value of theirs. */
  long NONE = Long.MIN_VALUE;

  /**
   * Whether the parameters are certainly right.
   *
   * @param shape of the message
   * @param params as given; may throw whatever a map throws
   */
  boolean looksRight(MessageShape shape, Map<?, ?> params);

  /** How many it is: 0 for null. */
  static int one(@Nullable Object given) {
    return given == null ? 0 : 1;
  }

  /** A finite number; NaN for anything else. */
  static double float64(@Nullable Object given) {
    double value;
    if (given instanceof Double number) {
      value = number;
    } else if (given instanceof Long number) {
      value = number;
    } else if (given instanceof Float number) {
      value = number;
    } else if (given instanceof Integer number) {
      value = number;
    } else {
      return Double.NaN;
    }
    return Double.isFinite(value) ? value : Double.NaN;
  }

  /** The float nearest to a finite number, if that is finite, too; NaN for anything else. */
  static double float32(@Nullable Object given) {
    float value = (float) float64(given);
    return Float.isFinite(value) ? value : Double.NaN;
  }

  /** A number of 64 bits but the smallest; {@link #NONE} for anything else. */
  static long int64(@Nullable Object given) {
    if (given instanceof Long number) {
      return number;
    }
    return given instanceof Integer number ? number : NONE;
  }

  /** A number of 32 bits; {@link #NONE} for anything else. */
  static long int32(@Nullable Object given) {
    long value = int64(given);
    return value == (int) value ? value : NONE;
  }

  /** A number from 0 to 2³²−1; {@link #NONE} for anything else. */
  static long uint32(@Nullable Object given) {
    long value = int64(given);
    return value >>> Integer.SIZE == 0 ? value : NONE;
  }

  /** A number from 0 to 2⁶³−1; {@link #NONE} for anything else. */
  static long uint64(@Nullable Object given) {
    long value = int64(given);
    return value >= 0 ? value : NONE;
  }
}
