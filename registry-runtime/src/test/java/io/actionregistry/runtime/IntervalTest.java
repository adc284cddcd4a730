package io.actionregistry.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

final class IntervalTest {
  @Property
  void a_double_is_inside_if_its_exact_value_is_between_the_bounds(
      @ForAll double value, @ForAll long a, @ForAll long b) {
    long from = Math.min(a, b);
    long to = Math.max(a, b);
    BigDecimal exact = new BigDecimal(value);
    boolean atLeast = exact.compareTo(BigDecimal.valueOf(from)) >= 0;
    boolean below = exact.compareTo(BigDecimal.valueOf(to)) < 0;
    assertEquals(atLeast && below, Interval.atLeast(from).below(to).contains(value));
  }

  @Property
  void a_long_is_inside_if_its_exact_value_is_between_the_bounds(
      @ForAll long value, @ForAll float a, @ForAll float b) {
    float from = Math.min(a, b);
    float to = Math.max(a, b);
    BigDecimal exact = BigDecimal.valueOf(value);
    boolean above = exact.compareTo(new BigDecimal(from)) > 0;
    boolean atMost = exact.compareTo(new BigDecimal(to)) <= 0;
    assertEquals(above && atMost, Interval.above(from).atMost(to).contains(value));
  }

  @Property
  void inclusive_and_exclusive_bounds_differ_in_the_bound_alone(@ForAll long n, @ForAll long m) {
    assertEquals(m >= n, Interval.atLeast(n).contains(m));
    assertEquals(m > n, Interval.above(n).contains(m));
    assertEquals(m <= n, Interval.upTo(n).contains(m));
    assertEquals(m < n, Interval.under(n).contains(m));
    assertEquals(m == n, Interval.exactly(n).contains(m));
  }

  @Example
  void nan_is_nowhere_and_infinities_compare_as_usual() {
    assertFalse(Interval.all().contains(Double.NaN));
    assertFalse(Interval.all().contains(Float.NaN));
    assertTrue(Interval.all().contains(Double.NEGATIVE_INFINITY));
    assertTrue(Interval.atLeast(0L).contains(Float.POSITIVE_INFINITY));
    assertFalse(Interval.atLeast(0L).contains(Float.NEGATIVE_INFINITY));
    assertFalse(Interval.under(Double.POSITIVE_INFINITY).contains(Double.POSITIVE_INFINITY));
    assertTrue(Interval.exactly(Double.POSITIVE_INFINITY).contains(Float.POSITIVE_INFINITY));
  }

  @Example
  void zeros_of_either_sign_are_the_same_number() {
    assertTrue(Interval.atLeast(0.0).contains(-0.0));
    assertTrue(Interval.upTo(-0.0f).contains(0.0f));
    assertFalse(Interval.above(-0.0).contains(0L));
    assertTrue(Interval.exactly(0L).contains(-0.0));
  }

  @Example
  void unsigned_64_bit_integers_are_compared_beyond_long() {
    BigInteger max = BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE);
    Interval uint64 = Interval.atLeast(0L).atMost(max);
    assertTrue(uint64.contains(max));
    assertFalse(uint64.contains(max.add(BigInteger.ONE)));
    assertFalse(uint64.contains(0x1p64));
    assertTrue(uint64.contains(Math.nextDown(0x1p64)));
    assertTrue(uint64.contains(Long.MAX_VALUE));
    assertFalse(uint64.contains(-1));
  }

  @Example
  void bounds_that_cross_are_refused_and_bounds_that_meet_are_not() {
    IllegalArgumentException crossed =
        assertThrows(IllegalArgumentException.class, () -> Interval.atLeast(2L).atMost(1.5));
    assertTrue(crossed.getMessage().contains("two intervals"), crossed.getMessage());
    assertFalse(Interval.above(1L).below(1.0).contains(1));
  }

  @Example
  void a_bound_is_a_number_of_a_known_class() {
    assertEquals(new Bound(1L, true), new Bound((short) 1, true));
    assertEquals(1L, new Bound(BigInteger.ONE, false).value());
    assertEquals(0.1f, new Bound(0.1f, true).value());
    assertThrows(IllegalArgumentException.class, () -> new Bound(Double.NaN, true));
    assertThrows(IllegalArgumentException.class, () -> new Bound(Float.NaN, true));
    assertThrows(IllegalArgumentException.class, () -> new Bound(BigDecimal.ONE, true));
  }

  @Example
  void a_closed_interval_between_equal_bounds_is_a_single_number() {
    assertEquals(5L, Interval.exactly(5L).single());
    assertEquals(5L, Interval.atLeast(5L).atMost(5.0).single());
    assertNull(Interval.atLeast(5L).below(5L).single());
    assertNull(Interval.above(5L).atMost(5L).single());
    assertNull(Interval.atLeast(5L).atMost(6L).single());
    assertNull(Interval.atLeast(5L).single());
    assertNull(Interval.upTo(5L).single());
  }

  @Example
  void intervals_with_the_same_bounds_are_equal() {
    Interval interval = Interval.atLeast(0).below(360);
    assertEquals(interval, Interval.atLeast(0L).below(360L));
    assertEquals(interval.hashCode(), Interval.atLeast(0L).below(360L).hashCode());
    assertNotEquals(interval, Interval.atLeast(0).atMost(360));
    assertNotEquals(interval, Interval.above(0).below(360));
    assertNotEquals(interval, (Object) "[0, 360)");
  }

  @Example
  void an_interval_is_written_as_in_mathematics() {
    assertEquals("[0, 360)", Interval.atLeast(0.0f).below(360.0f).toString());
    assertEquals("(-inf, 90]", Interval.upTo(90L).toString());
    assertEquals("(0.5, +inf)", Interval.above(0.5).toString());
    assertEquals("(-inf, +inf)", Interval.all().toString());
  }
}
