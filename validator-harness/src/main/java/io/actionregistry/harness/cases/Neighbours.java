package io.actionregistry.harness.cases;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A limit and what lies next to it: in the field's own type, and in the types as which values
 * arrive, which may be finer.
 */
final class Neighbours {
  private static final BigDecimal SMALLER_THAN_ANY_STEP = new BigDecimal("1E-30");
  private static final List<String> DECIMAL_STEPS = List.of("0.1", "0.001", "0.0001", "0.00001");

  private final String name;
  private final List<Arriving> all = new ArrayList<>();

  private Neighbours(String name) {
    this.name = name;
  }

  /**
   * The neighbours of a limit.
   *
   * @param name of the limit, as a part of ids
   * @param limit in canonical form
   */
  static List<Arriving> of(Kind kind, String name, Object limit) {
    Neighbours near = new Neighbours(name);
    if (limit instanceof Double number) {
      near.floating(kind, number);
    } else if (limit instanceof Instant time) {
      near.add("", time);
      near.add("-minus-1ns", time.minusNanos(1));
      near.add("-plus-1ns", time.plusNanos(1));
    } else if (limit instanceof Duration time) {
      near.add("", time);
      near.add("-minus-1ns", time.minusNanos(1));
      near.add("-plus-1ns", time.plusNanos(1));
    } else if (kind.isInteger()) {
      near.integer("", new BigInteger(limit.toString()));
    }
    return near.all;
  }

  private void add(String label, Object value) {
    all.add(new Arriving(name + label, value));
  }

  private void integer(String label, BigInteger limit) {
    add(label, Integers.arriving(limit));
    add(label + "-minus-1", Integers.arriving(limit.subtract(BigInteger.ONE)));
    add(label + "-plus-1", Integers.arriving(limit.add(BigInteger.ONE)));
    add(label + "-as-big-integer", limit);
    add(label + "-minus-1-as-big-integer", limit.subtract(BigInteger.ONE));
    add(label + "-plus-1-as-big-integer", limit.add(BigInteger.ONE));
    if (limit.bitLength() < Integer.SIZE) {
      add(label + "-as-int", limit.intValue());
    }
  }

  private void floating(Kind kind, double limit) {
    add("", limit);
    if (!Double.isFinite(limit)) {
      return;
    }
    add("-next-double-below", Math.nextDown(limit));
    add("-next-double-above", Math.nextUp(limit));
    if (limit == (float) limit) {
      add("-as-float", (float) limit);
    }
    if (limit == Math.rint(limit) && Math.abs(limit) < 1L << 53) {
      integer("-as-integer", BigInteger.valueOf((long) limit));
    }
    if (kind == Kind.FLOAT) {
      floats((float) limit);
    } else {
      decimalTie("-tie-below", limit, Math.nextDown(limit));
      decimalTie("-tie-above", limit, Math.nextUp(limit));
    }
    for (String step : DECIMAL_STEPS) {
      BigDecimal exact = new BigDecimal(limit);
      add("-minus-" + step, exact.subtract(new BigDecimal(step)).doubleValue());
      add("-plus-" + step, exact.add(new BigDecimal(step)).doubleValue());
    }
    add("-as-decimal", new BigDecimal(limit));
  }

  private void floats(float limit) {
    add("-next-float-below", (double) Math.nextDown(limit));
    add("-next-float-above", (double) Math.nextUp(limit));
    add("-next-float-below-as-float", Math.nextDown(limit));
    add("-next-float-above-as-float", Math.nextUp(limit));
    floatTie("-tie-below", Narrowing.tie(limit, Math.nextDown(limit)));
    floatTie("-tie-above", Narrowing.tie(limit, Math.nextUp(limit)));
  }

  /** The double in the middle of two floats, and the doubles next to it. */
  private void floatTie(String label, double tie) {
    if (!Double.isFinite(tie)) {
      return; // beside the largest float
    }
    add(label, tie);
    add(label + "-next-double-below", Math.nextDown(tie));
    add(label + "-next-double-above", Math.nextUp(tie));
    BigDecimal exact = new BigDecimal(tie);
    add(label + "-as-decimal", exact);
    // Too near to the tie for a double to tell: it becomes the tie first.
    BigDecimal step = exact.abs().multiply(SMALLER_THAN_ANY_STEP, MathContext.DECIMAL32);
    add(label + "-decimal-above", exact.add(step));
    add(label + "-decimal-below", exact.subtract(step));
  }

  /** The decimal in the middle of two doubles, and beside it. */
  private void decimalTie(String label, double limit, double other) {
    if (!Double.isFinite(other)) {
      return;
    }
    BigDecimal tie = new BigDecimal(limit).add(new BigDecimal(other)).divide(BigDecimal.valueOf(2));
    BigDecimal step =
        tie.abs().max(BigDecimal.ONE).multiply(SMALLER_THAN_ANY_STEP, MathContext.DECIMAL32);
    if (tie.abs().compareTo(new BigDecimal("1E-100")) < 0) {
      return; // a thousand digits: the parser's matter, not the limit's
    }
    add(label, tie);
    add(label + "-decimal-above", tie.add(step));
    add(label + "-decimal-below", tie.subtract(step));
  }
}
