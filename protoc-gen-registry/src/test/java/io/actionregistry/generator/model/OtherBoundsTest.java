package io.actionregistry.generator.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigInteger;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;

/** Doubles are taken as they are, and integers have to fit their type. */
class OtherBoundsTest {
  @Provide
  Arbitrary<Double> doubles() {
    return Arbitraries.longs()
        .withDistribution(RandomDistribution.uniform())
        .map(Double::longBitsToDouble)
        .edgeCases(
            edges ->
                edges.add(
                    0.0,
                    -0.0,
                    Double.MIN_VALUE,
                    Double.MAX_VALUE,
                    -Double.MAX_VALUE,
                    Double.POSITIVE_INFINITY,
                    Double.NEGATIVE_INFINITY))
        .filter(d -> !Double.isNaN(d));
  }

  @Property(tries = 2000)
  void a_double_is_admitted_where_the_rule_says_so(
      @ForAll BoundKind kind,
      @ForAll("doubles") double bound,
      @ForAll("doubles") double any,
      @ForAll boolean finite) {
    List<Interval> effective =
        EffectiveBounds.of(ValueType.DOUBLE, finite).of(List.of(kind.interval(bound)));

    for (double d : new double[] {bound, Math.nextUp(bound), Math.nextDown(bound), any}) {
      boolean admitted = kind.admits(d == bound ? 0 : Double.compare(d, bound));
      assertEquals(
          admitted && !(finite && Double.isInfinite(d)),
          effective.stream().anyMatch(interval -> interval.contains(d)),
          () -> kind + " " + bound + " with " + d);
    }
  }

  @Provide
  Arbitrary<ValueType> integerTypes() {
    return Arbitraries.of(ValueType.class).filter(ValueType::isIntegral);
  }

  @Property(tries = 2000)
  void an_integer_is_admitted_where_it_fits_its_type_and_the_rule(
      @ForAll("integerTypes") ValueType type,
      @ForAll BoundKind kind,
      @ForAll BigInteger seed,
      @ForAll boolean atLimit) {
    BigInteger minimum = EffectiveBounds.minimum(type);
    BigInteger maximum = EffectiveBounds.maximum(type);
    BigInteger anywhere = seed.mod(maximum.subtract(minimum).add(BigInteger.ONE)).add(minimum);
    BigInteger limit = seed.testBit(0) ? minimum : maximum;
    BigInteger bound = atLimit ? limit : anywhere;
    List<Interval> effective =
        EffectiveBounds.of(type, false).of(List.of(kind.interval(compact(bound))));

    for (BigInteger base : List.of(bound, minimum, maximum, BigInteger.ZERO)) {
      for (int offset = -1; offset <= 1; offset++) {
        BigInteger value = base.add(BigInteger.valueOf(offset));
        boolean fits = value.compareTo(minimum) >= 0 && value.compareTo(maximum) <= 0;
        assertEquals(
            fits && kind.admits(value.compareTo(bound)),
            effective.stream().anyMatch(interval -> interval.contains(compact(value))),
            () -> type + " " + kind + " " + bound + " with " + value);
      }
    }
  }

  private static Number compact(BigInteger value) {
    return value.bitLength() < Long.SIZE ? (Number) value.longValueExact() : value;
  }

  @Example
  void integer_types_have_the_limits_that_protobuf_gives_them() {
    for (ValueType type : List.of(ValueType.INT32, ValueType.SINT32, ValueType.SFIXED32)) {
      assertEquals("-2147483648 2147483647", limits(type));
    }
    for (ValueType type : List.of(ValueType.INT64, ValueType.SINT64, ValueType.SFIXED64)) {
      assertEquals("-9223372036854775808 9223372036854775807", limits(type));
    }
    for (ValueType type : List.of(ValueType.UINT32, ValueType.FIXED32)) {
      assertEquals("0 4294967295", limits(type));
    }
    for (ValueType type : List.of(ValueType.UINT64, ValueType.FIXED64)) {
      assertEquals("0 18446744073709551615", limits(type));
    }
  }

  private static String limits(ValueType type) {
    return EffectiveBounds.minimum(type) + " " + EffectiveBounds.maximum(type);
  }

  @Example
  void what_is_no_number_has_no_bounds() {
    assertThrows(IllegalArgumentException.class, () -> EffectiveBounds.of(ValueType.STRING, false));
    assertThrows(IllegalArgumentException.class, () -> EffectiveBounds.minimum(ValueType.DOUBLE));
    assertThrows(IllegalArgumentException.class, () -> EffectiveBounds.maximum(ValueType.DOUBLE));
  }
}
