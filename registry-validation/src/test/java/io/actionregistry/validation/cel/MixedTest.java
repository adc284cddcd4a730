package io.actionregistry.validation.cel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Comparisons of numbers of different types, compared with exact ones where these agree. */
class MixedTest {
  @Property
  void an_int_and_a_uint_compare_exactly_but_for_one_pair(@ForAll long a, @ForAll long b) {
    Assume.that(a != Long.MAX_VALUE || b != Long.MAX_VALUE);
    int exact = BigInteger.valueOf(a).compareTo(new BigInteger(Long.toUnsignedString(b)));
    assertEquals(exact, Mixed.compareIntUint(a, b));
    assertEquals(-exact, Mixed.compareUintInt(b, a));
  }

  @Property
  void numbers_that_a_double_can_hold_compare_exactly(@ForAll int a, @ForAll double b) {
    Assume.that(Double.isFinite(b) && b != 0);
    int exact = new BigDecimal(a).compareTo(new BigDecimal(b));
    assertEquals(exact, Mixed.compareIntDouble(a, b));
    assertEquals(-exact, Mixed.compareDoubleInt(b, a));
    long uint = Integer.toUnsignedLong(a);
    int exactUint = new BigDecimal(uint).compareTo(new BigDecimal(b));
    assertEquals(exactUint, Mixed.compareUintDouble(uint, b));
    assertEquals(-exactUint, Mixed.compareDoubleUint(b, uint));
  }

  @Property
  void larger_numbers_compare_as_the_nearest_double(@ForAll long a, @ForAll long b) {
    double other = b;
    Assume.that(other != 0);
    BigDecimal nearest = new BigDecimal((double) a);
    assertEquals(nearest.compareTo(new BigDecimal(other)), Mixed.compareIntDouble(a, other));
    BigInteger exact = new BigInteger(Long.toUnsignedString(a));
    assertEquals(
        new BigDecimal(exact.doubleValue()).compareTo(new BigDecimal(other)),
        Mixed.compareUintDouble(a, other));
  }

  @Test
  void cel_java_departs_from_the_numbers_themselves() {
    assertEquals(-1, Mixed.compareIntUint(Long.MAX_VALUE, Long.MAX_VALUE));
    assertEquals(0, Mixed.compareIntDouble((1L << 53) + 1, 0x1p53));
    assertEquals(-1, Mixed.compareDoubleInt(-0.0, 0));
    assertEquals(1, Mixed.compareDoubleUint(Double.NaN, -1));
    assertFalse(Dyn.equal(-0.0, 0L));
  }
}
