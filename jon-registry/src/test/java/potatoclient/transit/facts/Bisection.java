package potatoclient.transit.facts;

import java.math.BigInteger;
import java.util.function.DoublePredicate;
import java.util.function.Predicate;

/**
 * Finds the outermost numbers that a rule admits by trying: no arithmetic on bounds, but the rule
 * itself, asked about one number after the other.
 */
final class Bisection {
  private static final BigInteger TWO = BigInteger.TWO;

  private Bisection() {}

  /** The smallest double that is admitted, where every larger one is, too. */
  static double smallestDouble(DoublePredicate admitted) {
    long low = order(Double.NEGATIVE_INFINITY);
    long high = order(Double.POSITIVE_INFINITY);
    return fromOrder(
        smallest(
                BigInteger.valueOf(low),
                BigInteger.valueOf(high),
                at -> admitted.test(fromOrder(at.longValueExact())))
            .longValueExact());
  }

  /** The largest double that is admitted, where every smaller one is, too. */
  static double largestDouble(DoublePredicate admitted) {
    return -smallestDouble(d -> admitted.test(-d));
  }

  /** The smallest integer between the two that is admitted, where every larger one is, too. */
  static BigInteger smallest(BigInteger low, BigInteger high, Predicate<BigInteger> admitted) {
    if (!admitted.test(high)) {
      throw new IllegalArgumentException("not even " + high + " is admitted");
    }
    BigInteger from = low;
    BigInteger to = high;
    while (from.compareTo(to) < 0) {
      BigInteger middle = from.add(to.subtract(from).divide(TWO));
      if (admitted.test(middle)) {
        to = middle;
      } else {
        from = middle.add(BigInteger.ONE);
      }
    }
    return to;
  }

  /** The largest integer between the two that is admitted, where every smaller one is, too. */
  static BigInteger largest(BigInteger low, BigInteger high, Predicate<BigInteger> admitted) {
    return smallest(high.negate(), low.negate(), at -> admitted.test(at.negate())).negate();
  }

  /** The place of a double among all doubles, the two zeros beside each other. */
  private static long order(double d) {
    long bits = Double.doubleToLongBits(d);
    return bits >= 0 ? bits : ~(bits & Long.MAX_VALUE);
  }

  private static double fromOrder(long order) {
    return order >= 0
        ? Double.longBitsToDouble(order)
        : Double.longBitsToDouble(~order | Long.MIN_VALUE);
  }
}
