package io.actionregistry.harness.matrix;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.cognitect.transit.TransitFactory;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CaseLinesTest {
  static List<Object> values() {
    return List.of(
        true,
        "",
        "héat \ud800 \n\"\\",
        5L,
        -(1L << 53) + 1,
        1L << 53,
        Long.MIN_VALUE,
        5,
        (short) 5,
        (byte) 5,
        0.5,
        5.0,
        -0.0,
        0.0,
        Double.MIN_VALUE,
        Double.MAX_VALUE,
        Double.NaN,
        Double.NEGATIVE_INFINITY,
        0.1f,
        Float.NaN,
        new BigInteger("18446744073709551616"),
        new BigDecimal("1.50"),
        'c',
        TransitFactory.keyword("heat"),
        TransitFactory.keyword("ns/heat"),
        Instant.parse("2000-01-31T12:00:00.000000001Z"),
        Duration.ofSeconds(-1, 5),
        new Date(7),
        List.of(1L, List.of()),
        Map.of(),
        Map.of("x", 1.5),
        Map.of("$x", 1.5),
        Map.of(5L, 1.5, TransitFactory.keyword("x"), 2.5));
  }

  @ParameterizedTest
  @MethodSource("values")
  void every_value_comes_back_as_itself(Object value) {
    String json = TaggedJson.write(value);

    assertEquals(value, TaggedJson.read(json));
    assertEquals(json, TaggedJson.write(TaggedJson.read(json)));
    assertTrue(json.chars().allMatch(c -> c >= ' ' && c <= '~'), json);
  }

  @Test
  void nulls_and_bytes_come_back() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("none", null);
    map.put("list", Arrays.asList(null, 1L));
    String bytes = "{\"$bytes\":\"/wA=\"}";

    assertEquals(map, TaggedJson.read(TaggedJson.write(map)));
    assertArrayEquals(new byte[] {-1, 0}, (byte[]) TaggedJson.read(bytes));
    assertEquals(bytes, TaggedJson.write(new byte[] {-1, 0}));
  }

  @Test
  void values_that_differ_in_type_alone_differ_as_text() {
    List<Object> fives =
        List.of(5L, 5, (short) 5, (byte) 5, 5.0, 5f, BigInteger.valueOf(5), new BigDecimal(5), "5");

    assertEquals(fives.size(), fives.stream().map(TaggedJson::write).distinct().count());
  }

  static List<Expectation> expectations() {
    FieldRule rule = new FieldRule("rotary.rotate_to_ndc.x", "float.gte_lte");
    ShapeFault fault = new ShapeFault(Difference.MISSING_PARAMETER, "x");
    return List.of(
        new Expectation.Valid(),
        new Expectation.Rule(Set.of(rule, new FieldRule("m[\"a\"]", "string.min_len", true))),
        new Expectation.Agreement(Set.of()),
        new Expectation.Agreement(Set.of(rule)),
        new Expectation.Stricter(Set.of(fault), new Outcome.AtLeast(Set.of(rule))),
        new Expectation.Stricter(Set.of(fault), new Outcome.Valid()),
        new Expectation.Stricter(Set.of(fault), new Outcome.Violations(Set.of(rule))),
        new Expectation.Stricter(
            Set.of(fault, new ShapeFault(Difference.WRONG_TYPE, "")),
            new Outcome.NotBuilt(Set.of(BuildError.WRONG_TYPE, BuildError.MALFORMED_MESSAGE))));
  }

  @ParameterizedTest
  @MethodSource("expectations")
  void every_case_comes_back_as_itself(Expectation expected) {
    Case one = new Case("a/x", CaseClass.TYPICAL, "a", Map.of("x", 0.5), "x", expected);

    assertEquals(one, CaseLines.read(CaseLines.write(one)));
    assertFalse(CaseLines.write(one).contains("\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "5",
        "{}",
        "{\"$none\":\"\"}",
        "{\"$map\":[[null,1]]}",
        "{\"$instant\":\"x\"}",
        "{\"id\":\"a\",\"class\":\"none\"}",
        "{\"id\":\"a\",\"class\":\"typical\",\"about\":\"\"}",
        "{\"id\":\"a\",\"class\":\"typical\",\"about\":\"\",\"expected\":{}}",
        "{"
      })
  void what_is_no_case_is_refused(String line) {
    assertThrows(IllegalArgumentException.class, () -> CaseLines.read(line));
  }

  @Test
  void a_value_without_a_tag_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> TaggedJson.write(new Object()));
  }

  @Test
  void nothing_wrong_is_no_refusal() {
    assertThrows(IllegalArgumentException.class, () -> new Expectation.Rule(Set.of()));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Expectation.Stricter(Set.of(), new Outcome.Valid()));
  }

  @Test
  void differences_are_named_once_each() {
    Expectation.Stricter stricter =
        new Expectation.Stricter(
            Set.of(
                new ShapeFault(Difference.NULL_VALUE, "x"),
                new ShapeFault(Difference.NULL_VALUE, "y")),
            new Outcome.NotBuilt(Set.of(BuildError.NULL)));

    assertEquals(Set.of(Difference.NULL_VALUE), stricter.differences());
    assertEquals("[x [null-value], y [null-value]]", stricter.faults().toString());
  }
}
