package io.actionregistry.generator.emit.jsonschema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import io.actionregistry.generator.model.Interval;
import io.actionregistry.generator.model.Limit;
import java.math.BigInteger;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Integers as text: patterns that know their limits. */
final class IntegerTextTest {
  private static boolean admits(Number from, Number to, String text) {
    JsonObject schema =
        IntegerText.schema(
            List.of(new Interval(new Limit(from, true), new Limit(to, true))), List.of());
    return Pattern.compile(schema.get("pattern").getAsString()).matcher(text).find();
  }

  @Property
  void a_number_matches_where_it_lies_between_the_limits(
      @ForAll long a, @ForAll long b, @ForAll long number) {
    long from = Math.min(a, b);
    long to = Math.max(a, b);
    assertEquals(from <= number && number <= to, admits(from, to, Long.toString(number)));
  }

  @Property
  void limits_match_and_their_neighbours_beyond_do_not(@ForAll long a, @ForAll long b) {
    long from = Math.min(a, b);
    long to = Math.max(a, b);
    assertTrue(admits(from, to, Long.toString(from)));
    assertTrue(admits(from, to, Long.toString(to)));
    assertFalse(admits(from, to, BigInteger.valueOf(from).subtract(BigInteger.ONE).toString()));
    assertFalse(admits(from, to, BigInteger.valueOf(to).add(BigInteger.ONE).toString()));
  }

  @Property
  void small_limits_are_as_exact(@ForAll short a, @ForAll byte width) {
    long from = a;
    long to = from + Math.abs(width);
    for (long number = from - 12; number <= to + 12; number++) {
      assertEquals(from <= number && number <= to, admits(from, to, Long.toString(number)));
    }
  }

  @Test
  void a_number_may_have_a_fraction_of_zeros_or_an_exponent() {
    assertTrue(admits(0L, 10L, "5.0"));
    assertTrue(admits(0L, 10L, "-0"));
    assertTrue(admits(0L, 10L, "5e0"));
    assertFalse(admits(0L, 10L, "5.5"));
    assertFalse(admits(0L, 10L, "05"));
    assertFalse(admits(0L, 10L, "+5"));
    assertFalse(admits(0L, 10L, " 5"));
    assertFalse(admits(0L, 10L, "five"));
    assertFalse(admits(0L, 10L, ""));
  }
}
