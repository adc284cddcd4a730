package io.actionregistry.validation.cel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.function.Supplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Ints and uints, compared with numbers that have no end. */
class IntegersTest {
  private static final String ERROR = "error";

  @Property
  void ints_are_exact_or_an_error(@ForAll long a, @ForAll long b) {
    BigInteger x = BigInteger.valueOf(a);
    BigInteger y = BigInteger.valueOf(b);
    assertEquals(signed(x.add(y)), result(() -> Ints.add(a, b)));
    assertEquals(signed(x.subtract(y)), result(() -> Ints.subtract(a, b)));
    assertEquals(signed(x.multiply(y)), result(() -> Ints.multiply(a, b)));
    assertEquals(signed(x.negate()), result(() -> Ints.negate(a)));
    assertEquals(b == 0 ? ERROR : signed(x.divide(y)), result(() -> Ints.divide(a, b)));
    assertEquals(b == 0 ? ERROR : signed(x.remainder(y)), result(() -> Ints.modulo(a, b)));
  }

  @Property
  void products_of_ints_about_as_large_as_an_int_are_exact(@ForAll int a, @ForAll int b) {
    long x = a * 3L;
    long y = b * 3L;
    BigInteger product = BigInteger.valueOf(x).multiply(BigInteger.valueOf(y));
    assertEquals(signed(product), result(() -> Ints.multiply(x, y)));
  }

  @Property
  void uints_are_exact_or_an_error(@ForAll long a, @ForAll long b) {
    BigInteger x = new BigInteger(Long.toUnsignedString(a));
    BigInteger y = new BigInteger(Long.toUnsignedString(b));
    assertEquals(unsigned(x.add(y)), uint(() -> Uints.add(a, b)));
    assertEquals(unsigned(x.subtract(y)), uint(() -> Uints.subtract(a, b)));
    assertEquals(unsigned(x.multiply(y)), uint(() -> Uints.multiply(a, b)));
    assertEquals(b == 0 ? ERROR : unsigned(x.divide(y)), uint(() -> Uints.divide(a, b)));
    assertEquals(b == 0 ? ERROR : unsigned(x.remainder(y)), uint(() -> Uints.modulo(a, b)));
  }

  @Property
  void products_of_uints_about_as_large_as_a_uint_are_exact(@ForAll int a, @ForAll int b) {
    long x = Integer.toUnsignedLong(a) + 5;
    long y = Integer.toUnsignedLong(b) + 5;
    BigInteger product = BigInteger.valueOf(x).multiply(BigInteger.valueOf(y));
    assertEquals(unsigned(product), uint(() -> Uints.multiply(x, y)));
  }

  @Property
  void uints_survive_a_double_as_the_nearest_one(@ForAll long bits) {
    double nearest = new BigInteger(Long.toUnsignedString(bits)).doubleValue();
    assertEquals(nearest, Conversions.uintToDouble(bits));
  }

  private static String signed(BigInteger exact) {
    return exact.bitLength() < Long.SIZE ? exact.toString() : ERROR;
  }

  private static String unsigned(BigInteger exact) {
    return exact.signum() >= 0 && exact.bitLength() <= Long.SIZE ? exact.toString() : ERROR;
  }

  private static String result(Supplier<Long> function) {
    return String.valueOf(Judge.orError(function::get));
  }

  private static String uint(Supplier<Long> function) {
    return String.valueOf(Judge.orError(() -> Uint.of(function.get())));
  }
}
