package io.actionregistry.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

final class PlainDataTest {
  private static final long SAFE = (1L << 53) - 1;

  @Property
  void an_integer_is_a_number_while_a_double_holds_it(@ForAll long n) {
    Object expected = n >= -SAFE && n <= SAFE ? (Object) n : Long.toString(n);
    assertEquals(expected, PlainData.of(n));
    assertEquals(expected, PlainData.of(BigInteger.valueOf(n)));
  }

  @Property
  void a_float_reads_as_it_was_written(
      @ForAll @IntRange(min = -999_999, max = 999_999) int digits,
      @ForAll @IntRange(min = -30, max = 30) int exponent) {
    String written = digits + "e" + exponent;
    assertEquals(Double.parseDouble(written), PlainData.of(Float.parseFloat(written)));
  }

  @Property
  void a_float_is_still_the_same_float(@ForAll float f) {
    assertEquals(f, ((Double) PlainData.of(f)).floatValue());
  }

  @Example
  void the_digits_of_a_float_do_not_depend_on_the_jdk() {
    assertEquals(3.9169853E14, PlainData.of(3.9169853E14f), "one digit more before JDK 19");
    assertEquals(1000.00006, PlainData.of(1000.00006f), "nine digits");
    assertEquals(-0.0, PlainData.of(-0.0f));
  }

  @Example
  void the_last_safe_integers_are_numbers() {
    assertEquals(SAFE, PlainData.of(SAFE));
    assertEquals(-SAFE, PlainData.of(-SAFE));
    assertEquals("9007199254740992", PlainData.of(SAFE + 1));
    assertEquals("-9007199254740992", PlainData.of(-SAFE - 1));
    assertEquals("18446744073709551615", PlainData.of(new BigInteger("18446744073709551615")));
    assertEquals(7L, PlainData.of(7));
  }

  @Example
  void what_json_cannot_write_is_a_string() {
    assertEquals("NaN", PlainData.of(Double.NaN));
    assertEquals("Infinity", PlainData.of(Float.POSITIVE_INFINITY));
    assertEquals("-Infinity", PlainData.of(Double.NEGATIVE_INFINITY));
    assertEquals("AQL/", PlainData.of(new byte[] {1, 2, -1}));
    assertEquals(0.1, PlainData.of(0.1f));
  }

  @Example
  void times_are_written_as_in_protobufs_json() {
    assertEquals("1970-01-01T00:00:01.500Z", PlainData.of(Instant.ofEpochMilli(1500)));
    assertEquals("1.5s", PlainData.of(Duration.ofMillis(1500)));
    assertEquals("-0.5s", PlainData.of(Duration.ofMillis(-500)));
    assertEquals("10s", PlainData.of(Duration.ofSeconds(10)));
  }

  @Example
  void lists_and_maps_are_plain_all_the_way_down() {
    Map<Object, Object> map = new LinkedHashMap<>();
    map.put(KeyKind.TRANSIT.key("k"), KeyKind.TRANSIT.key("v"));
    map.put(1L, Arrays.asList(1, null, true, "text"));
    map.put("none", null);
    Map<String, Object> plain = new LinkedHashMap<>();
    plain.put("k", "v");
    plain.put("1", Arrays.asList(1L, null, true, "text"));
    plain.put("none", null);
    assertEquals(plain, PlainData.of(map));
  }

  @Example
  void a_copy_of_data_is_equal_and_apart() {
    List<Object> data = new ArrayList<>(List.of(new LinkedHashMap<>(Map.of("a", 1))));
    List<?> copy = (List<?>) Frozen.copy(data);
    assertEquals(data, copy);
    ((Map<?, ?>) data.get(0)).clear();
    assertEquals(List.of(Map.of("a", 1)), copy);
    assertThrows(UnsupportedOperationException.class, copy::clear);
    assertThrows(UnsupportedOperationException.class, ((Map<?, ?>) copy.get(0))::clear);
  }

  @Example
  void every_class_of_data_can_be_kept() {
    Map<Object, Object> all = new LinkedHashMap<>();
    for (Object value :
        List.of(
            "text",
            true,
            1,
            1L,
            0.5f,
            0.5,
            BigInteger.TWO,
            Instant.EPOCH,
            Duration.ZERO,
            KeyKind.TRANSIT.key("k"))) {
      all.put(value, value);
    }
    all.put("none", null);
    assertEquals(all, Frozen.copy(all));
  }

  @Example
  void what_is_no_data_has_no_plain_form() {
    assertThrows(IllegalArgumentException.class, () -> PlainData.of(BigDecimal.ONE));
    assertThrows(IllegalArgumentException.class, () -> Frozen.copy(List.of(BigDecimal.ONE)));
  }
}
