package io.actionregistry.generator.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;

/** Text and order of the numbers that rules use. */
class NumbersTest {
  @Provide
  Arbitrary<Float> floats() {
    return Arbitraries.integers()
        .withDistribution(RandomDistribution.uniform())
        .map(Float::intBitsToFloat);
  }

  @Provide
  Arbitrary<Double> doubles() {
    return Arbitraries.longs()
        .withDistribution(RandomDistribution.uniform())
        .map(Double::longBitsToDouble);
  }

  @Property(tries = 5000)
  void the_text_of_a_float_reads_back_as_the_same_float(@ForAll("floats") float f) {
    assertEquals(Float.floatToIntBits(f), Float.floatToIntBits(Float.parseFloat(Numbers.text(f))));
  }

  @Property(tries = 5000)
  void the_text_of_a_double_reads_back_as_the_same_double(@ForAll("doubles") double d) {
    assertEquals(
        Double.doubleToLongBits(d), Double.doubleToLongBits(Double.parseDouble(Numbers.text(d))));
  }

  /** Java's own text may be longer than need be, and is never shorter. */
  @Property(tries = 2000)
  void the_text_of_a_float_has_no_more_digits_than_javas(@ForAll("floats") float f) {
    if (Float.isFinite(f)) {
      assertTrue(digits(Numbers.text(f)) <= digits(Float.toString(f)), Numbers.text(f));
    }
  }

  private static int digits(String text) {
    return new BigDecimal(text).stripTrailingZeros().precision();
  }

  @Example
  void texts_are_laid_out_as_java_lays_numbers_out() {
    assertEquals("360.0", Numbers.text(360f));
    assertEquals("0.1", Numbers.text(0.1f));
    assertEquals("0.001", Numbers.text(0.001));
    assertEquals("1.0E-4", Numbers.text(0.0001));
    assertEquals("9999999.0", Numbers.text(9_999_999.0));
    assertEquals("1.0E7", Numbers.text(1e7));
    assertEquals("-1.5E300", Numbers.text(-1.5e300));
    assertEquals("3.4028235E38", Numbers.text(Float.MAX_VALUE));
    assertEquals("-0.0", Numbers.text(-0.0f));
    assertEquals("0.0", Numbers.text(0.0));
    assertEquals("NaN", Numbers.text(Double.NaN));
    assertEquals("-Infinity", Numbers.text(Float.NEGATIVE_INFINITY));
    assertEquals("Infinity", Numbers.text(Double.POSITIVE_INFINITY));
  }

  /** {@code Double.toString(2e23)} is {@code 2.0E23} from JDK 19 on, and was not before. */
  @Example
  void texts_do_not_depend_on_the_jdk() {
    assertEquals("2.0E23", Numbers.text(2e23));
    assertEquals("1.0E23", Numbers.text(1e23));
    assertEquals("5.0E-324", Numbers.text(Double.MIN_VALUE));
    assertEquals("1.0E-45", Numbers.text(Float.MIN_VALUE));
  }

  @Example
  void integers_are_written_in_full() {
    BigInteger largest = BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE);

    assertEquals("9223372036854775807", Numbers.text(Long.MAX_VALUE));
    assertEquals("18446744073709551615", Numbers.text(largest));
  }

  @Provide
  Arbitrary<Number> numbers() {
    return Arbitraries.oneOf(
        floats().map(Number.class::cast),
        doubles().map(Number.class::cast),
        Arbitraries.longs().map(Number.class::cast),
        Arbitraries.integers().map(Number.class::cast),
        Arbitraries.bigIntegers().map(Number.class::cast),
        Arbitraries.of(0.0, -0.0, 0.0f, 0L, 0x1p53, (1L << 53) + 1, Long.MAX_VALUE, 0x1p63));
  }

  @Property(tries = 5000)
  void numbers_compare_by_their_exact_values(
      @ForAll("numbers") Number a, @ForAll("numbers") Number b) {
    if (Numbers.isNaN(a) || Numbers.isNaN(b)) {
      assertThrows(IllegalArgumentException.class, () -> Numbers.compare(a, b));
      return;
    }
    int expected =
        isInfinite(a) || isInfinite(b)
            ? Double.compare(a.doubleValue(), b.doubleValue())
            : exact(a).compareTo(exact(b));

    assertEquals(expected, Integer.signum(Numbers.compare(a, b)));
    assertEquals(-expected, Integer.signum(Numbers.compare(b, a)));
  }

  private static boolean isInfinite(Number number) {
    return Double.isInfinite(number.doubleValue());
  }

  private static BigDecimal exact(Number number) {
    return number instanceof Double || number instanceof Float
        ? new BigDecimal(number.doubleValue())
        : new BigDecimal(number.toString());
  }

  @Example
  void an_integer_beyond_all_doubles_is_still_finite() {
    BigInteger large = BigInteger.ONE.shiftLeft(1100);

    assertEquals(-1, Integer.signum(Numbers.compare(large, Double.POSITIVE_INFINITY)));
    assertEquals(1, Integer.signum(Numbers.compare(large, Double.MAX_VALUE)));
    assertEquals(0, Numbers.compare(large, large));
    assertEquals(-1, Integer.signum(Numbers.compare(large, large.add(BigInteger.ONE))));
  }

  @Example
  void only_floats_and_doubles_can_be_nan() {
    for (Number nan : List.of(Double.NaN, Float.NaN)) {
      assertTrue(Numbers.isNaN(nan));
    }
    for (Number number : List.of(0L, 1.0, 1f, BigInteger.TEN, Double.POSITIVE_INFINITY)) {
      assertEquals(false, Numbers.isNaN(number));
    }
  }
}
