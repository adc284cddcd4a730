package io.actionregistry.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.cognitect.transit.TransitFactory;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class ValueTextTest {
  @ParameterizedTest
  @MethodSource
  void a_value_is_told_in_a_few_words(String text, Object value) {
    assertEquals(text, ValueText.of(value));
  }

  static Stream<Arguments> a_value_is_told_in_a_few_words() {
    return Stream.of(
        Arguments.of("null", null),
        Arguments.of("\"heat\"", "heat"),
        Arguments.of("\"" + "x".repeat(200) + "…\"", "x".repeat(10_000)),
        Arguments.of("\"two\\nlines \\u001b[1mü\"", "two\nlines \u001b[1mü"),
        Arguments.of("0.1", 0.1f),
        Arguments.of("360", 360.0),
        Arguments.of("NaN", Double.NaN),
        Arguments.of("7", 7L),
        Arguments.of("7", 7),
        Arguments.of("7", (short) 7),
        Arguments.of("7", (byte) 7),
        Arguments.of("true", true),
        Arguments.of("18446744073709551615", new BigInteger("18446744073709551615")),
        Arguments.of("a very large number", BigInteger.ONE.shiftLeft(1000)),
        Arguments.of("0.10", new BigDecimal("0.10")),
        Arguments.of("1E+2000000000", new BigDecimal("1E+2000000000")),
        Arguments.of("a very long number", new BigDecimal(BigInteger.ONE.shiftLeft(1000))),
        Arguments.of("1970-01-01T00:00:01Z", Instant.ofEpochSecond(1)),
        Arguments.of("1.5s", Duration.ofMillis(1500)),
        Arguments.of("an array of 1 byte", new byte[1]),
        Arguments.of("an array of 3 bytes", new byte[3]),
        Arguments.of("a map", Map.of(1, 2)),
        Arguments.of("a list", List.of(1)),
        Arguments.of("a list", new Object[] {1}),
        Arguments.of(":heat", TransitFactory.keyword("heat")),
        Arguments.of("a java.net.URI", URI.create("x:y")));
  }

  @Test
  void names_are_joined_and_shortened() {
    assertEquals("'a', 'b' or 'c'", ValueText.alternatives(List.of("a", "b", "c")));
    assertEquals("?", ValueText.abbreviate("\ud800"));
  }

  @Test
  void the_nearest_of_some_names_come_first() {
    assertEquals(
        List.of("heat", "head"), Suggestions.nearest(Arrays.asList("day", "head", "heat"), "HEAT"));
    assertEquals(List.of(), Suggestions.nearest(List.of("heat"), "x".repeat(201)));
  }
}
