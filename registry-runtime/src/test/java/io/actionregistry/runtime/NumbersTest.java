package io.actionregistry.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clojure.lang.BigInt;
import clojure.lang.Ratio;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class NumbersTest {
  @Property(tries = 5000, edgeCases = EdgeCasesMode.NONE)
  void finite_numbers_compare_as_their_exact_values_do(
      @ForAll("finite") Number a, @ForAll("finite") Number b) {
    assertEquals(
        Integer.signum(exact(a).compareTo(exact(b))),
        Integer.signum(Numbers.compare(Numbers.canonical(a), Numbers.canonical(b))));
  }

  @Property
  void infinities_are_beyond_every_finite_number(@ForAll("finite") Number number) {
    Number canonical = Numbers.canonical(number);
    assertEquals(-1, Numbers.compare(canonical, Double.POSITIVE_INFINITY));
    assertEquals(1, Numbers.compare(canonical, Double.NEGATIVE_INFINITY));
    assertEquals(1, Numbers.compare(Double.POSITIVE_INFINITY, canonical));
    assertEquals(-1, Numbers.compare(Double.NEGATIVE_INFINITY, canonical));
  }

  @Example
  void a_long_is_not_rounded_to_a_double() {
    long odd = (1L << 53) + 1;
    assertEquals(1, Numbers.compare(odd, 0x1p53));
    assertEquals(-1, Numbers.compare(Long.MAX_VALUE, 0x1p63));
    assertEquals(0, Numbers.compare(Long.MIN_VALUE, -0x1p63));
    assertEquals(1, Numbers.compare(Long.MIN_VALUE, Math.nextDown(-0x1p63)));
    assertEquals(1, Numbers.compare(-4L, -4.5));
  }

  @Example
  void zeros_of_either_sign_are_equal() {
    assertEquals(0, Numbers.compare(0.0, -0.0));
    assertEquals(0, Numbers.compare(0L, -0.0));
    assertEquals(0, Numbers.compare(-0.0, new BigDecimal("0.00")));
  }

  @Example
  void integers_beyond_every_double_need_no_conversion() {
    BigInteger huge = BigInteger.ONE.shiftLeft(5_000_000);
    assertEquals(1, Numbers.compare(huge, Double.MAX_VALUE));
    assertEquals(-1, Numbers.compare(huge.negate(), -Double.MAX_VALUE));
  }

  @Example
  void every_class_of_numbers_is_brought_to_one_of_four() {
    assertEquals(1L, Numbers.canonical((byte) 1));
    assertEquals(1L, Numbers.canonical((short) 1));
    assertEquals(1L, Numbers.canonical(1));
    assertEquals(1L, Numbers.canonical(new AtomicInteger(1)));
    assertEquals(1L, Numbers.canonical(new AtomicLong(1)));
    assertEquals(1L, Numbers.canonical(BigInteger.ONE));
    assertEquals(1L, Numbers.canonical(BigInt.fromLong(1)));
    assertEquals(0.5, Numbers.canonical(0.5f));
    assertEquals(0.5, Numbers.canonical(new Ratio(BigInteger.ONE, BigInteger.TWO)));
    BigInteger beyond = BigInteger.ONE.shiftLeft(63);
    assertEquals(beyond, Numbers.canonical(beyond));
    assertEquals(beyond, Numbers.canonical(BigInt.fromBigInteger(beyond)));
    assertEquals(BigDecimal.ONE, Numbers.canonical(BigDecimal.ONE));
  }

  @Example
  void a_fraction_is_no_integer() {
    assertThrows(IllegalArgumentException.class, () -> Numbers.integral(1.0));
    assertThrows(IllegalArgumentException.class, () -> Numbers.integral(BigDecimal.ONE));
  }

  @Example
  void people_write_whole_numbers_without_a_fraction() {
    assertEquals("360", Numbers.text(360.0f));
    assertEquals("0.5", Numbers.text(0.5));
    assertEquals("7", Numbers.text(7L));
    assertEquals("0", Numbers.text(-0.0));
    assertEquals("0.1", Numbers.text(0.1f));
    assertEquals("-1.00000005", Numbers.text(-1.00000005));
    assertEquals("1E+30", Numbers.text(1e30));
    assertEquals("1.5E-10", Numbers.text(1.5e-10));
    assertEquals("Infinity", Numbers.text(Double.POSITIVE_INFINITY));
    assertEquals("18446744073709551615", Numbers.text(new BigInteger("18446744073709551615")));
  }

  @Property
  void the_shortest_digits_of_a_double_mean_that_double(@ForAll double d) {
    BigDecimal shortest = Decimals.of(d);
    assertEquals(d, shortest.doubleValue());
    assertTrue(shortest.precision() <= new BigDecimal(Double.toString(d)).precision());
  }

  private static BigDecimal exact(Number number) {
    if (number instanceof Long || number instanceof Integer) {
      return BigDecimal.valueOf(number.longValue());
    }
    if (number instanceof BigInteger big) {
      return new BigDecimal(big);
    }
    return number instanceof BigDecimal decimal ? decimal : new BigDecimal(number.doubleValue());
  }

  /** Numbers of all classes, with many that are equal or nearly so. */
  @Provide
  Arbitrary<Number> finite() {
    Arbitrary<Number> integers =
        Arbitraries.oneOf(
            Arbitraries.longs().map(n -> (Number) n),
            Arbitraries.integers().between(-3, 3).map(n -> (Number) n),
            Arbitraries.bigIntegers()
                .between(BigInteger.ONE.shiftLeft(70).negate(), BigInteger.ONE.shiftLeft(70))
                .map(n -> (Number) n));
    Arbitrary<Number> powers =
        Arbitraries.integers()
            .between(50, 66)
            .flatMap(
                power ->
                    Arbitraries.integers()
                        .between(-2, 2)
                        .map(n -> BigInteger.ONE.shiftLeft(power).add(BigInteger.valueOf(n))));
    Arbitrary<Number> near =
        powers.flatMap(
            n ->
                Arbitraries.of(
                    n,
                    n.doubleValue(),
                    Math.nextUp(n.doubleValue()),
                    -n.doubleValue(),
                    n.floatValue(),
                    exact(n).add(new BigDecimal("0.5"))));
    Arbitrary<Number> fractions =
        Arbitraries.oneOf(
            Arbitraries.doubles().map(n -> (Number) n),
            Arbitraries.floats().map(n -> (Number) n),
            Arbitraries.bigDecimals().map(n -> (Number) n),
            Arbitraries.of(0.0, -0.0, -0.0f, Double.MIN_VALUE, -Double.MAX_VALUE, 2.5, -2.5));
    return Arbitraries.oneOf(integers, near, fractions);
  }
}
