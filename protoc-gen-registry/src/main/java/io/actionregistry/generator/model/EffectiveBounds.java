package io.actionregistry.generator.model;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which numbers, as they arrive, become a number in a declared interval.
 *
 * <p>A float parameter arrives as a double and is narrowed with round-half-to-even (IEEE 754 §4.3,
 * JLS §5.1.3), so its limits move to the midpoints between neighbouring floats. Integers arrive as
 * integers and have to fit the field's type.
 */
public final class EffectiveBounds {
  /** From here on, magnitudes narrow to infinity: 2¹²⁸ − 2¹⁰³. */
  private static final double FLOAT_OVERFLOW = 0x1.ffffffp127;

  private final ValueType type;
  private final boolean finite;

  private EffectiveBounds(ValueType type, boolean finite) {
    this.type = type;
    this.finite = finite;
  }

  /**
   * Bounds for a numeric type.
   *
   * @param finite whether infinities are refused
   */
  public static EffectiveBounds of(ValueType type, boolean finite) {
    if (!type.isFloating() && !type.isIntegral()) {
      throw new IllegalArgumentException(type + " is not numeric");
    }
    return new EffectiveBounds(type, finite);
  }

  /** The numbers that arrive as one of the declared intervals' numbers; empty sets are dropped. */
  public List<Interval> of(List<Interval> declared) {
    List<Interval> effective = new ArrayList<>();
    for (Interval interval : declared) {
      effective.addAll(of(interval));
    }
    return List.copyOf(effective);
  }

  private List<Interval> of(Interval declared) {
    if (type.isIntegral()) {
      return nonEmpty(integral(declared));
    }
    return type == ValueType.DOUBLE ? nonEmpty(doubles(declared)) : floats(declared);
  }

  private static List<Interval> nonEmpty(Interval interval) {
    return interval.isEmpty() ? List.of() : List.of(interval);
  }

  private Interval integral(Interval declared) {
    BigInteger lower = minimum(type);
    BigInteger upper = maximum(type);
    if (declared.lower() != null) {
      lower = lower.max(step(declared.lower(), BigInteger.ONE));
    }
    if (declared.upper() != null) {
      upper = upper.min(step(declared.upper(), BigInteger.ONE.negate()));
    }
    return new Interval(new Limit(compact(lower), true), new Limit(compact(upper), true));
  }

  private static BigInteger step(Limit limit, BigInteger inwards) {
    BigInteger value = new BigInteger(limit.value().toString());
    return limit.inclusive() ? value : value.add(inwards);
  }

  private static Number compact(BigInteger value) {
    return value.bitLength() < Long.SIZE ? (Number) value.longValueExact() : value;
  }

  /** Smallest value of an integer type. */
  public static BigInteger minimum(ValueType type) {
    return switch (type) {
      case INT32, SINT32, SFIXED32 -> BigInteger.valueOf(Integer.MIN_VALUE);
      case INT64, SINT64, SFIXED64 -> BigInteger.valueOf(Long.MIN_VALUE);
      case UINT32, FIXED32, UINT64, FIXED64 -> BigInteger.ZERO;
      default -> throw new IllegalArgumentException(type + " is not an integer type");
    };
  }

  /** Largest value of an integer type. */
  public static BigInteger maximum(ValueType type) {
    return switch (type) {
      case INT32, SINT32, SFIXED32 -> BigInteger.valueOf(Integer.MAX_VALUE);
      case INT64, SINT64, SFIXED64 -> BigInteger.valueOf(Long.MAX_VALUE);
      case UINT32, FIXED32 -> BigInteger.ONE.shiftLeft(Integer.SIZE).subtract(BigInteger.ONE);
      case UINT64, FIXED64 -> BigInteger.ONE.shiftLeft(Long.SIZE).subtract(BigInteger.ONE);
      default -> throw new IllegalArgumentException(type + " is not an integer type");
    };
  }

  private Interval doubles(Interval declared) {
    if (!finite) {
      return declared;
    }
    Limit lower = new Limit(-Double.MAX_VALUE, true);
    Limit upper = new Limit(Double.MAX_VALUE, true);
    return new Interval(tighter(declared.lower(), lower, 1), tighter(declared.upper(), upper, -1));
  }

  private static Limit tighter(@Nullable Limit declared, Limit natural, int direction) {
    return declared != null && Numbers.compare(declared.value(), natural.value()) * direction >= 0
        ? declared
        : natural;
  }

  /** At most three parts: −∞, what narrows to finite floats, +∞. */
  private List<Interval> floats(Interval declared) {
    List<Interval> parts = new ArrayList<>();
    if (excludes(declared.lower(), Float.POSITIVE_INFINITY)
        || excludes(declared.upper(), Float.NEGATIVE_INFINITY)) {
      return parts; // there is no float above infinity for the next steps to find
    }
    float first = firstFloat(declared.lower());
    float last = lastFloat(declared.upper());
    if (first > last) {
      return parts;
    }
    if (!finite && first == Float.NEGATIVE_INFINITY) {
      parts.add(Interval.exactly(Double.NEGATIVE_INFINITY));
    }
    float firstFinite = Math.max(first, -Float.MAX_VALUE);
    float lastFinite = Math.min(last, Float.MAX_VALUE);
    if (firstFinite <= lastFinite) {
      parts.add(new Interval(narrowsUpTo(firstFinite), narrowsDownTo(lastFinite)));
    }
    if (!finite && last == Float.POSITIVE_INFINITY) {
      parts.add(Interval.exactly(Double.POSITIVE_INFINITY));
    }
    return parts;
  }

  private static boolean excludes(@Nullable Limit limit, float value) {
    return limit != null && !limit.inclusive() && limit.value().floatValue() == value;
  }

  private static float firstFloat(@Nullable Limit lower) {
    if (lower == null) {
      return Float.NEGATIVE_INFINITY;
    }
    float value = lower.value().floatValue();
    // Both zeros are the same number to a rule.
    return lower.inclusive() ? value : Math.nextUp(value == 0 ? 0.0f : value);
  }

  private static float lastFloat(@Nullable Limit upper) {
    if (upper == null) {
      return Float.POSITIVE_INFINITY;
    }
    float value = upper.value().floatValue();
    return upper.inclusive() ? value : Math.nextDown(value == 0 ? 0.0f : value);
  }

  /** The smallest doubles that narrow to this float or above. */
  private static Limit narrowsUpTo(float value) {
    float below = Math.nextDown(value == 0 ? 0.0f : value);
    return Float.isInfinite(below)
        ? new Limit(-FLOAT_OVERFLOW, false)
        : new Limit(midpoint(below, value), isEven(value));
  }

  /** The largest doubles that narrow to this float or below. */
  private static Limit narrowsDownTo(float value) {
    float above = Math.nextUp(value == 0 ? 0.0f : value);
    return Float.isInfinite(above)
        ? new Limit(FLOAT_OVERFLOW, false)
        : new Limit(midpoint(value, above), isEven(value));
  }

  /** Exact: a double holds one bit more than any two neighbouring floats need. */
  private static double midpoint(float a, float b) {
    return ((double) a + (double) b) / 2;
  }

  /** A tie goes to the neighbour whose last bit is zero. */
  private static boolean isEven(float value) {
    return (Float.floatToIntBits(value) & 1) == 0;
  }
}
