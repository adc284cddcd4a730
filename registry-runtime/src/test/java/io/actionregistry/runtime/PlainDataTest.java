package io.actionregistry.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

final class PlainDataTest {
  private static final long SAFE = (1L << 53) - 1;

  @Property
  void an_integer_is_a_number_while_a_double_holds_it(@ForAll long n) {
    Object expected = n >= -SAFE && n <= SAFE ? (Object) n : Long.toString(n);
    assertEquals(expected, PlainData.of(n));
    assertEquals(expected, PlainData.of(BigInteger.valueOf(n)));
  }

  @Property
  void a_float_reads_as_its_shortest_digits(@ForAll float f) {
    assertEquals(Float.toString(f), String.valueOf(((Double) PlainData.of(f)).floatValue()));
    assertEquals(Double.parseDouble(Float.toString(f)), PlainData.of(f));
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
  void what_is_no_data_has_no_plain_form() {
    assertThrows(IllegalArgumentException.class, () -> PlainData.of(BigDecimal.ONE));
    assertThrows(IllegalArgumentException.class, () -> Frozen.copy(List.of(BigDecimal.ONE)));
  }
}
