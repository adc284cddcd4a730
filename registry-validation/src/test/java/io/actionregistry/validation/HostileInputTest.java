package io.actionregistry.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.actionregistry.runtime.Verdict;
import io.actionregistry.runtime.Violation;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.AbstractMap.SimpleEntry;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every test ends: none waits for a time, but an endless one would never come back. */
final class HostileInputTest {
  private static final RegistryValidator JVM =
      RegistryValidator.of(TestSchema.REGISTRY, Rules.TABLE);

  private static String first(Profile profile, String message, Object given) {
    Verdict verdict = JVM.withProfile(profile).checkMessage(message, given);
    if (verdict.isValid()) {
      return "valid";
    }
    assertTrue(verdict.getViolations().size() <= 1001, "bounded");
    assertEquals("invalid", verdict.toMap().get("status"));
    Violation violation = verdict.getViolations().get(0);
    return violation.getRuleId()
        + " at "
        + violation.getParam()
        + ": "
        + violation.getExplanation();
  }

  @ParameterizedTest
  @EnumSource(Profile.class)
  void what_is_too_deep_ends_at_the_limit(Profile profile) {
    String deep = "too-deep at " + "left.".repeat(99) + "left: Nested deeper than 100 levels.";
    assertEquals(deep, first(profile, "t.Node", Hostile.cyclicNode()));
    assertEquals(deep, first(profile, "t.Node", Hostile.deepNode(101)));
    assertEquals(deep, first(profile, "t.Node", Hostile.deepNode(100_000)));
    assertEquals("valid", first(profile, "t.Node", Hostile.deepNode(100)));
    String inside = "too-deep at any-value: Nested deeper than 100 levels.";
    for (Object value : List.of(Hostile.cyclicList(), Hostile.deepList(101))) {
      assertEquals(inside, first(profile, "t.Node", Map.of("any-value", value)));
    }
    assertEquals("valid", first(profile, "t.Node", Map.of("any-value", Hostile.deepList(99))));
    Map<Object, Object> struct = new HashMap<>();
    struct.put("a", struct);
    assertEquals(inside, first(profile, "t.Node", Map.of("any-value", struct)));
  }

  @Test
  void what_is_shared_many_times_is_looked_at_a_million_times_at_most() {
    assertTrue(
        first(Profile.JVM, "t.Node", Hostile.sharedNode())
            .endsWith(": More than 1000000 values are given."));
  }

  @ParameterizedTest
  @EnumSource(Profile.class)
  void what_never_ends_is_looked_at_a_million_times_at_most(Profile profile) {
    String text = "More than 1000000 values are given.";
    Map<String, Object> list = Map.of("samples", Hostile.endlessList(1));
    assertEquals("too-large at samples[999998]: " + text, first(profile, "t.Lists", list));
    Map<String, Object> same = Hostile.endlessMap(() -> new SimpleEntry<>("latitude", (Object) 1));
    assertEquals(
        "duplicate-parameter at latitude: It is given more than once.",
        first(profile, "t.Position", same));
    Map<String, Object> values = Map.of("values", Hostile.endlessList(null));
    assertEquals("too-large at values[999998]: " + text, first(profile, "t.Lists", values));
    Map<String, Object> value = Map.of("any-value", Hostile.endlessList(null));
    assertEquals("too-large at any-value: " + text, first(profile, "t.Node", value));
  }

  @Test
  void an_endless_sequence_of_clojure_is_not_asked_for_its_size() {
    Object range =
        clojure.java.api.Clojure.var("clojure.core", "iterate")
            .invoke(clojure.java.api.Clojure.var("clojure.core", "inc"), 0);
    assertTrue(first(Profile.JVM, "t.Lists", Map.of("samples", range)).startsWith("too-large"));
  }

  @Test
  void text_and_bytes_are_counted_together() {
    String large = "x".repeat(Limits.DEFAULT.text());
    assertEquals("valid", first(Profile.JVM, "t.Scalars", Map.of("string", large, "channel", 1)));
    Map<String, Object> more = Map.of("string", large, "bytes", new byte[1], "channel", 1);
    assertTrue(first(Profile.JVM, "t.Scalars", more).startsWith("too-large"));
    assertTrue(
        first(Profile.JSON, "t.Scalars", Map.of("bytes", "A".repeat(20_000_000)))
            .startsWith("too-large at bytes"));
    assertTrue(
        first(Profile.JSON, "t.Known", Map.of("mask", "a".repeat(20_000_000)))
            .startsWith("too-large at mask"));
  }

  @Test
  void a_million_errors_are_a_thousand_and_one() {
    Map<String, Object> params = Map.of("samples", Collections.nCopies(1_000_000, "x"));
    List<Violation> found = JVM.checkMessage("t.Lists", params).getViolations();
    assertEquals(1001, found.size());
    assertEquals("999000 more violations were left out.", found.get(1000).getExplanation());
  }

  @ParameterizedTest
  @MethodSource
  void what_cannot_be_read_is_reported_where_it_is(Throwable failure) {
    assertEquals(
        "wrong-type at : A map is given that cannot be read.",
        first(Profile.JVM, "t.Position", Hostile.throwingMap(failure)));
    assertEquals(
        "wrong-type at by-name: A map is given that cannot be read.",
        first(Profile.JVM, "t.Lists", Map.of("by-name", Hostile.throwingMap(failure))));
    assertEquals(
        "wrong-type at samples[0]: A list is given that cannot be read.",
        first(Profile.JVM, "t.Lists", Map.of("samples", Hostile.throwingList(failure))));
    assertEquals(
        "wrong-type at value: A map is given that cannot be read.",
        first(Profile.JVM, "t.Known", Map.of("value", Hostile.throwingList(failure))));
  }

  static Stream<Throwable> what_cannot_be_read_is_reported_where_it_is() {
    return Stream.of(
        new IllegalStateException(), new IOException(), new AssertionError(), new LinkageError());
  }

  @Test
  void a_stack_overflow_of_theirs_counts_as_depth() {
    assertEquals(
        "too-deep at : Nested deeper than 100 levels.",
        first(Profile.JVM, "t.Position", Hostile.throwingMap(new StackOverflowError())));
  }

  @Test
  void trouble_of_the_virtual_machine_gets_through() {
    assertThrows(
        OutOfMemoryError.class,
        () -> JVM.check("goto", Hostile.throwingMap(new OutOfMemoryError())));
  }

  @Test
  void after_a_map_that_cannot_be_read_the_rest_is_still_looked_at() {
    Map<String, Object> params = new java.util.LinkedHashMap<>();
    params.put("by-name", Map.of("a", Hostile.throwingMap(new IOException())));
    params.put("samples", List.of("x"));
    List<Violation> found = JVM.checkMessage("t.Lists", params).getViolations();
    assertEquals(
        List.of("by-name[\"a\"]", "samples[0]"), found.stream().map(Violation::getParam).toList());
  }

  @Test
  void an_iterator_may_hand_out_nothing() {
    assertEquals(
        "wrong-type at : A map is given that cannot be read.",
        first(Profile.JVM, "t.Position", Hostile.endlessMap(() -> null)));
  }

  @ParameterizedTest
  @MethodSource
  void numbers_of_any_size_are_told(Object number) {
    for (Profile profile : Profile.values()) {
      for (String param : List.of("double", "float", "int64", "uint64", "int32")) {
        String verdict = first(profile, "t.Scalars", Map.of(param, number, "channel", 1));
        assertTrue(
            verdict.matches("(not-representable|too-large|wrong-type) at " + param + ": .*"),
            verdict);
        assertTrue(verdict.length() < 250, "short");
      }
    }
  }

  /** With names, because JUnit would print the numbers, which takes minutes. */
  static Stream<Arguments> numbers_of_any_size_are_told() {
    BigInteger many = BigInteger.ONE.shiftLeft(30_000_000);
    return Stream.of(
        Arguments.of(Named.of("integer", many)),
        Arguments.of(Named.of("Clojure's", clojure.lang.BigInt.fromBigInteger(many))),
        Arguments.of(Named.of("exponent", new BigDecimal("1e2147483647"))),
        Arguments.of(Named.of("decimal", new BigDecimal(many))),
        Arguments.of(Named.of("throwing", Hostile.throwingNumber())));
  }

  @Test
  void numbers_that_are_almost_nothing_are_zero_or_no_integers() {
    BigDecimal tiny = new BigDecimal("1e-2147483647");
    assertEquals("valid", first(Profile.JSON, "t.Scalars", Map.of("double", tiny, "channel", 1)));
    assertTrue(
        first(Profile.JSON, "t.Scalars", Map.of("int64", tiny)).startsWith("wrong-type at int64"));
    assertEquals(
        "valid",
        first(
            Profile.JSON,
            "t.Scalars",
            Map.of("int64", new BigDecimal("0e2147483647"), "channel", 1)));
  }
}
