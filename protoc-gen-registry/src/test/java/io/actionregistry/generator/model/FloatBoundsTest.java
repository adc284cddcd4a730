package io.actionregistry.generator.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;

/**
 * A double is admitted exactly where the float that it narrows to is, checked at the bounds, at the
 * midpoints around them, and at the doubles on both sides of each.
 */
class FloatBoundsTest {
  /** 2¹²⁸ − 2¹⁰³, from where doubles narrow to infinity. */
  private static final double OVERFLOW = 0x1.ffffffp127;

  private static final List<Float> EDGES =
      List.of(
          0.0f,
          -0.0f,
          Float.MIN_VALUE,
          -Float.MIN_VALUE,
          3 * Float.MIN_VALUE,
          Float.MIN_NORMAL,
          Math.nextDown(Float.MIN_NORMAL),
          -Float.MIN_NORMAL,
          1.0f,
          Math.nextUp(1.0f),
          Math.nextDown(1.0f),
          -1.0f,
          0.1f,
          360.0f,
          Math.nextDown(360.0f),
          16_777_216.0f,
          Math.nextDown(Float.MAX_VALUE),
          Float.MAX_VALUE,
          -Float.MAX_VALUE,
          Float.POSITIVE_INFINITY,
          Float.NEGATIVE_INFINITY);

  @Provide
  Arbitrary<Float> floats() {
    Arbitrary<Float> any =
        Arbitraries.integers()
            .withDistribution(RandomDistribution.uniform())
            .map(Float::intBitsToFloat)
            .filter(f -> !Float.isNaN(f));
    Arbitrary<Float> powersOfTwo =
        Arbitraries.integers().between(-149, 127).map(exponent -> Math.scalb(1.0f, exponent));
    return Arbitraries.frequencyOf(
        Tuple.of(1, Arbitraries.of(EDGES)), Tuple.of(1, powersOfTwo), Tuple.of(3, any));
  }

  @Provide
  Arbitrary<Double> doubles() {
    return Arbitraries.longs()
        .withDistribution(RandomDistribution.uniform())
        .map(Double::longBitsToDouble)
        .filter(d -> !Double.isNaN(d));
  }

  @Property(tries = 4000, edgeCases = EdgeCasesMode.NONE)
  void a_double_is_admitted_where_its_nearest_float_is(
      @ForAll BoundKind kind,
      @ForAll("floats") float bound,
      @ForAll("floats") float elsewhere,
      @ForAll("doubles") double any,
      @ForAll boolean finite) {
    List<Interval> effective =
        EffectiveBounds.of(ValueType.FLOAT, finite).of(List.of(kind.interval(bound)));

    for (double d : candidates(effective, bound, elsewhere, any)) {
      assertEquals(
          isAdmitted(kind, bound, d, finite),
          contains(effective, d),
          () -> kind + " " + bound + " with " + d);
    }
  }

  @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
  void between_two_limits_lie_the_doubles_that_both_admit(
      @ForAll("floats") float lower,
      @ForAll("floats") float upper,
      @ForAll boolean lowerInclusive,
      @ForAll boolean upperInclusive) {
    Interval declared =
        new Interval(new Limit(lower, lowerInclusive), new Limit(upper, upperInclusive));
    List<Interval> effective = EffectiveBounds.of(ValueType.FLOAT, false).of(List.of(declared));
    BoundKind from = lowerInclusive ? BoundKind.GTE : BoundKind.GT;
    BoundKind to = upperInclusive ? BoundKind.LTE : BoundKind.LT;

    for (double d : candidates(effective, lower, upper, 0.0)) {
      assertEquals(
          isAdmitted(from, lower, d, false) && isAdmitted(to, upper, d, false),
          contains(effective, d),
          () -> declared + " with " + d);
    }
  }

  /** An infinity may be a value; a double that only becomes infinite never is. */
  private static boolean isAdmitted(BoundKind kind, float bound, double d, boolean finite) {
    float narrowed = (float) d;
    if (Float.isInfinite(narrowed) && (finite || !Double.isInfinite(d))) {
      return false;
    }
    return kind.admits(narrowed == bound ? 0 : Float.compare(narrowed, bound));
  }

  private static boolean contains(List<Interval> intervals, double d) {
    return intervals.stream().anyMatch(interval -> interval.contains(d));
  }

  private static List<Double> candidates(
      List<Interval> effective, float one, float other, double any) {
    List<Double> all = new ArrayList<>(List.of(any, OVERFLOW, -OVERFLOW));
    for (float f : new float[] {one, other}) {
      for (float neighbour : new float[] {f, Math.nextUp(f), Math.nextDown(f)}) {
        all.add((double) neighbour);
        all.add(((double) f + (double) neighbour) / 2);
      }
    }
    for (Interval interval : effective) {
      all.add(interval.lower().value().doubleValue());
      all.add(interval.upper().value().doubleValue());
    }
    return all.stream()
        .filter(d -> !Double.isNaN(d))
        .flatMap(d -> List.of(d, Math.nextUp(d), Math.nextDown(d)).stream())
        .toList();
  }

  @Example
  void a_double_just_below_360_is_not_below_360_as_a_float() {
    Interval declared = new Interval(new Limit(0.0f, true), new Limit(360.0f, false));
    List<Interval> effective = EffectiveBounds.of(ValueType.FLOAT, true).of(List.of(declared));

    assertFalse(contains(effective, 359.99999));
    assertTrue(contains(effective, 359.9999));
    assertTrue(contains(effective, -0.0));
  }
}
