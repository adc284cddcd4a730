package io.actionregistry.harness.cases;

import io.actionregistry.harness.matrix.BuildError;
import io.actionregistry.harness.matrix.Difference;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers as they are given, and what becomes of them. */
final class NumbersGiven {
  /** Decimals of more are not looked at: reading them takes long. */
  static final int MOST_BITS = 1 << 16;

  private static final BigInteger TWO = BigInteger.TWO;

  /** Smallest and largest value of each type of integers. */
  private static final Map<Kind, BigInteger[]> LIMITS =
      Map.of(
          Kind.INT32, limits(TWO.pow(31).negate(), TWO.pow(31)),
          Kind.UINT32, limits(BigInteger.ZERO, TWO.pow(32)),
          Kind.INT64, limits(TWO.pow(63).negate(), TWO.pow(63)),
          Kind.UINT64, limits(BigInteger.ZERO, TWO.pow(64)));

  private NumbersGiven() {}

  private static BigInteger[] limits(BigInteger first, BigInteger end) {
    return new BigInteger[] {first, end.subtract(BigInteger.ONE)};
  }

  static BigInteger smallest(Kind kind) {
    return limitsOf(kind)[0];
  }

  static BigInteger largest(Kind kind) {
    return limitsOf(kind)[1];
  }

  private static BigInteger[] limitsOf(Kind kind) {
    BigInteger[] limits = LIMITS.get(kind);
    if (limits == null) {
      throw new IllegalArgumentException(kind + " is no type of integers");
    }
    return limits;
  }

  /** A double, or a float as a double; null once something is wrong. */
  static @Nullable Double floating(Element type, Object given, String place, Findings found) {
    if (!(given instanceof Number number)) {
      found.fault(Difference.WRONG_TYPE, place, BuildError.WRONG_TYPE);
      return null;
    }
    if (number instanceof BigDecimal decimal && decimal.unscaledValue().bitLength() > MOST_BITS) {
      found.fault(Difference.TOO_LARGE, place, BuildError.TOO_LARGE);
      return null;
    }
    double wide = number.doubleValue();
    double value = type.kind() == Kind.FLOAT ? Narrowing.narrow(wide) : wide;
    boolean namedSo = (given instanceof Double || given instanceof Float) && !Double.isFinite(wide);
    if (!Double.isFinite(value) && !namedSo) {
      found.fault(Difference.NOT_REPRESENTABLE, place, BuildError.NOT_REPRESENTABLE);
      return null;
    }
    if (!Double.isFinite(value) && type.finite()) {
      // Protobuf holds it, and rules see it.
      found.fault(Difference.NOT_REPRESENTABLE, place);
    }
    return value;
  }

  /** An integer in canonical form; null once something is wrong. */
  static @Nullable Object integer(Kind kind, Object given, String place, Findings found) {
    if (kind != Kind.UINT64 && (given instanceof Long || given instanceof Integer)) {
      long number = ((Number) given).longValue();
      if (fits(kind, number)) {
        return number;
      }
    }
    BigInteger number = whole(given);
    if (number == null) {
      found.fault(Difference.WRONG_TYPE, place, BuildError.WRONG_TYPE);
      return null;
    }
    if (number.compareTo(smallest(kind)) < 0 || number.compareTo(largest(kind)) > 0) {
      found.fault(Difference.NOT_REPRESENTABLE, place, BuildError.NOT_REPRESENTABLE);
      return null;
    }
    return kind == Kind.UINT64 ? number : (Object) number.longValue();
  }

  private static boolean fits(Kind kind, long number) {
    return switch (kind) {
      case INT32 -> number == (int) number;
      case UINT32 -> number >>> Integer.SIZE == 0;
      default -> true;
    };
  }

  private static @Nullable BigInteger whole(Object given) {
    if (given instanceof BigInteger big) {
      return big;
    }
    boolean whole =
        given instanceof Long
            || given instanceof Integer
            || given instanceof Short
            || given instanceof Byte;
    return whole ? BigInteger.valueOf(((Number) given).longValue()) : null;
  }
}
