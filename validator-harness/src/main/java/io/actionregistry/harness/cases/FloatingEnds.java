package io.actionregistry.harness.cases;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** Floating-point numbers at the ends of their types, around zero, and without digits. */
final class FloatingEnds {
  private static final double TIE_TO_OVERFLOW = 0x1.ffffffp127;
  private static final double TIE_TO_ZERO = 0x1p-150;
  private static final long NOT_A_FLOAT = (1L << 24) + 1;
  private static final long NOT_A_DOUBLE = (1L << 53) + 1;

  private FloatingEnds() {}

  /** NaN and the infinities, as doubles and as floats. */
  static List<Arriving> notFinite() {
    return List.of(
        new Arriving("nan", Double.NaN),
        new Arriving("infinity", Double.POSITIVE_INFINITY),
        new Arriving("minus-infinity", Double.NEGATIVE_INFINITY),
        new Arriving("nan-as-float", Float.NaN),
        new Arriving("infinity-as-float", Float.POSITIVE_INFINITY),
        new Arriving("minus-infinity-as-float", Float.NEGATIVE_INFINITY));
  }

  /** Of both signs, the largest and smallest numbers that types hold and do not hold. */
  static List<Arriving> typeLimits(Kind kind) {
    List<Arriving> all = new ArrayList<>();
    both(all, "zero", 0.0);
    both(all, "smallest-double", Double.MIN_VALUE);
    both(all, "largest-double", Double.MAX_VALUE);
    both(all, "largest-float", (double) Float.MAX_VALUE);
    both(all, "smallest-float", (double) Float.MIN_VALUE);
    if (kind == Kind.FLOAT) {
      both(all, "largest-float-next-double-above", Math.nextUp((double) Float.MAX_VALUE));
      both(all, "tie-to-overflow", TIE_TO_OVERFLOW);
      both(all, "tie-to-overflow-next-double-below", Math.nextDown(TIE_TO_OVERFLOW));
      both(all, "tie-to-zero", TIE_TO_ZERO);
      both(all, "tie-to-zero-next-double-above", Math.nextUp(TIE_TO_ZERO));
      both(all, "smallest-normal-float", (double) Float.MIN_NORMAL);
      both(all, "largest-subnormal-float", (double) Math.nextDown(Float.MIN_NORMAL));
      all.add(new Arriving("integer-between-floats", NOT_A_FLOAT));
    } else {
      both(all, "smallest-normal-double", Double.MIN_NORMAL);
      both(all, "largest-subnormal-double", Math.nextDown(Double.MIN_NORMAL));
      all.add(new Arriving("integer-between-doubles", NOT_A_DOUBLE));
    }
    all.add(new Arriving("largest-long", Long.MAX_VALUE));
    all.add(new Arriving("smallest-long", Long.MIN_VALUE));
    all.add(new Arriving("ten-to-400", BigInteger.TEN.pow(400)));
    all.add(new Arriving("minus-ten-to-400", BigInteger.TEN.pow(400).negate()));
    all.add(new Arriving("ten-to-400-as-decimal", new BigDecimal("1E400")));
    all.add(new Arriving("ten-to-minus-400-as-decimal", new BigDecimal("1E-400")));
    return all;
  }

  /** Of as many digits as are read, and of one bit more; some 20 kB each. */
  static List<Arriving> longDecimals() {
    BigInteger more = BigInteger.TWO.pow(NumbersGiven.MOST_BITS);
    int digits = more.toString().length();
    return List.of(
        new Arriving("longest-decimal", new BigDecimal(more.subtract(BigInteger.ONE), digits)),
        new Arriving("longer-decimal", new BigDecimal(more, digits)));
  }

  private static void both(List<Arriving> all, String label, double number) {
    all.add(new Arriving(label, number));
    all.add(new Arriving("minus-" + label, -number));
  }
}
