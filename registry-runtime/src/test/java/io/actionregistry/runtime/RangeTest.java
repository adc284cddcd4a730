package io.actionregistry.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class RangeTest {
  private static final Interval BELOW_360 = Interval.atLeast(0.0f).below(360.0f);

  @Test
  void what_arrives_is_compared_with_the_effective_intervals() {
    Range range =
        Range.value()
            .declared(BELOW_360)
            .effective(Interval.atLeast(0.0).below(359.99998474121094))
            .build();
    assertFalse(range.contains(359.99999), "its nearest float is 360");
    assertTrue(range.contains(359.99997));
    assertEquals(List.of(BELOW_360), range.getDeclared());
  }

  @Test
  void without_effective_intervals_the_declared_ones_hold() {
    Range range =
        Range.value()
            .declared(Interval.atLeast(0).atMost(9))
            .declaredExcluded(Interval.exactly(5))
            .build();
    assertEquals(range.getDeclared(), range.getEffective());
    assertEquals(range.getDeclaredExcluded(), range.getEffectiveExcluded());
    assertTrue(range.contains(4));
    assertFalse(range.contains(5));
    assertFalse(range.contains(10));
  }

  @Test
  void exclusions_of_what_arrives_are_their_own() {
    Range range =
        Range.value()
            .declaredExcluded(Interval.exactly(0.1f))
            .effectiveExcluded(Interval.atLeast(0.09).atMost(0.11))
            .build();
    assertFalse(range.contains(0.1));
    assertTrue(range.contains(0.2));
    assertTrue(range.contains(Double.POSITIVE_INFINITY));
  }

  @Test
  void a_finite_range_refuses_infinities_and_nan() {
    Range range = Range.value().finite().build();
    assertTrue(range.isFinite());
    assertTrue(range.contains(1e300));
    assertTrue(range.contains(1));
    assertFalse(range.contains(Double.NEGATIVE_INFINITY));
    assertFalse(range.contains(Float.NaN));
  }

  @Test
  void nan_is_admitted_by_the_builder_alone() {
    Range range = Range.value().declared(Interval.all()).allowNaN().build();
    assertTrue(range.allowsNaN());
    assertTrue(range.contains(Double.NaN));
    assertFalse(Range.value().declared(Interval.all()).build().contains(Double.NaN));
  }

  @Test
  void an_inverted_range_admits_the_outside() {
    Range range = Range.value().declared(Interval.under(10), Interval.above(20)).inverted().build();
    assertTrue(range.isInverted());
    assertTrue(range.contains(9));
    assertFalse(range.contains(10));
    assertFalse(range.contains(20));
    assertTrue(range.contains(21));
    assertNull(range.getMinimum());
    assertNull(range.getMaximum());
  }

  @Test
  void the_hull_reaches_from_the_lowest_to_the_highest_bound() {
    Range range =
        Range.value()
            .declared(
                Interval.above(1).below(9),
                Interval.atLeast(1).atMost(2),
                Interval.atLeast(3L).atMost(9.0),
                Interval.above(2L).below(3),
                Interval.above(1).below(9))
            .build();
    assertEquals(new Bound(1L, true), range.getMinimum());
    assertEquals(new Bound(9.0, true), range.getMaximum());
    Range apart =
        Range.value()
            .declared(Interval.above(5).below(6), Interval.above(1).below(2), Interval.exactly(9))
            .build();
    assertEquals(new Bound(1L, false), apart.getMinimum());
    assertEquals(new Bound(9L, true), apart.getMaximum());
    Range half = Range.value().declared(Interval.atLeast(1)).build();
    assertEquals(new Bound(1L, true), half.getMinimum());
    assertNull(half.getMaximum());
    assertNull(Range.value().finite().build().getMinimum());
  }

  @Test
  void a_range_that_says_nothing_or_contradicts_itself_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> Range.value().build());
    assertThrows(IllegalArgumentException.class, () -> Range.value().finite().allowNaN().build());
    Range.Builder twice = Range.value().rule("float.gte", 0.0f);
    assertThrows(IllegalArgumentException.class, () -> twice.rule("float.gte", 1.0f));
    assertThrows(IllegalArgumentException.class, () -> Range.value().rule("", 1));
  }

  @Test
  void effective_intervals_alone_are_a_range() {
    Range range = Range.value().effective(Interval.atLeast(0)).build();
    assertFalse(range.contains(-1));
    assertEquals("value limited as it arrives", range.describe());
    Range excluded = Range.value().effectiveExcluded(Interval.exactly(0)).build();
    assertFalse(excluded.contains(0));
  }

  @Test
  void rules_keep_their_order_and_cannot_be_changed() {
    List<Object> in = new ArrayList<>(List.of(1L, 2L));
    Range range = Range.value().finite().rule("z", 1L).rule("int64.in", in).build();
    in.add(3L);
    assertEquals(List.of("z", "int64.in"), List.copyOf(range.getRules().keySet()));
    assertEquals(List.of(1L, 2L), range.getRules().get("int64.in"));
    Map<String, Object> rules = range.getRules();
    assertThrows(UnsupportedOperationException.class, () -> rules.put("a", 1));
  }

  @Test
  void the_short_forms_say_what_is_measured_on_the_value() {
    assertMeasures(Range.Measure.VALUE, Range.value());
    assertMeasures(Range.Measure.ITEMS, Range.items());
    assertMeasures(Range.Measure.PAIRS, Range.pairs());
    assertMeasures(Range.Measure.CODE_POINTS, Range.codePoints());
    assertMeasures(Range.Measure.UTF8_BYTES, Range.utf8Bytes());
    assertMeasures(Range.Measure.BYTES, Range.bytes());
  }

  private static void assertMeasures(Range.Measure measure, Range.Builder builder) {
    Range range = builder.finite().build();
    assertEquals(measure, range.getMeasure());
    assertEquals(Range.Subject.VALUE, range.getSubject());
    assertNull(range.getUnit());
  }
}
