package io.actionregistry.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.actionregistry.runtime.Interval;
import io.actionregistry.runtime.MessageDefinition;
import io.actionregistry.runtime.ParamDefinition;
import io.actionregistry.runtime.ParamType;
import io.actionregistry.runtime.Range;
import io.actionregistry.runtime.Registry;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class ExplanationsTest {
  private static final Interval ONE_TO_NINE = Interval.atLeast(1).atMost(9);

  private static String explain(
      ParamDefinition.Builder param, String ruleId, String message, Object value) {
    Registry registry =
        Registry.builder()
            .message(MessageDefinition.builder("t.M").param(param.build()).build())
            .build();
    Place place = Place.field(null, MessageShape.of(registry, "t.M").field(0));
    return new RuleDetails(place, place.shape(), Constraint.of(ruleId, message), value, null, true)
        .explanation();
  }

  private static ParamDefinition.Builder param(ParamType type) {
    return ParamDefinition.builder("p", type);
  }

  @ParameterizedTest
  @MethodSource
  void the_nearest_valid_number_is_told(
      String expected, ParamType type, Range.Builder range, Object value) {
    String text = explain(param(type).range(range.build()), type.getName() + ".gte", "", value);
    int nearest = text.indexOf("The nearest is ");
    assertEquals(expected, nearest < 0 ? "none" : text.substring(nearest + 15));
  }

  static Stream<Arguments> the_nearest_valid_number_is_told() {
    Range.Builder below = Range.value().declared(Interval.atLeast(0f).below(360f));
    Range.Builder above = Range.value().declared(Interval.above(0.0).below(1.0));
    Range.Builder whole = Range.value().declared(Interval.above(0).below(10));
    return Stream.of(
        Arguments.of("359.99997.", ParamType.FLOAT, below, 400f),
        Arguments.of("0.", ParamType.FLOAT, below, -1f),
        Arguments.of("none", ParamType.DOUBLE, above, -1.0),
        Arguments.of("0.9999999999999999.", ParamType.DOUBLE, above, 7.0),
        Arguments.of("1.", ParamType.INT32, whole, 0L),
        Arguments.of("9.", ParamType.INT64, whole, 11L),
        Arguments.of(
            "2.",
            ParamType.INT32,
            Range.value().declared(Interval.upTo(2), Interval.atLeast(7)),
            4L),
        Arguments.of(
            "7.",
            ParamType.INT32,
            Range.value().declared(Interval.upTo(2), Interval.atLeast(7)),
            5L),
        Arguments.of(
            "none",
            ParamType.INT32,
            Range.value().declared(ONE_TO_NINE).declaredExcluded(ONE_TO_NINE),
            0L),
        Arguments.of("none", ParamType.DOUBLE, above, Double.NaN),
        Arguments.of(
            "none", ParamType.INT32, Range.value().declaredExcluded(Interval.exactly(1)), 1L));
  }

  @ParameterizedTest
  @MethodSource
  void sizes_are_told_in_the_units_that_the_rule_counts(
      String expected, ParamType type, Range.Builder range, String ruleId, Object value) {
    ParamDefinition.Builder param = param(type).range(range.declared(ONE_TO_NINE).build());
    assertEquals(expected, explain(param, ruleId, "", value));
  }

  static Stream<Arguments> sizes_are_told_in_the_units_that_the_rule_counts() {
    return Stream.of(
        Arguments.of(
            "0 characters are given, but 1 to 9 characters are needed.",
            ParamType.STRING,
            Range.codePoints(),
            "string.min_len",
            ""),
        Arguments.of(
            "1 character is given, but 1 to 9 characters are needed.",
            ParamType.STRING,
            Range.codePoints(),
            "string.max_len",
            "😀"),
        Arguments.of(
            "4 bytes are given, but 1 to 9 bytes are needed.",
            ParamType.STRING,
            Range.utf8Bytes(),
            "string.max_bytes",
            "😀"),
        Arguments.of(
            "2 bytes are given, but 1 to 9 bytes are needed.",
            ParamType.BYTES,
            Range.bytes(),
            "bytes.len",
            new byte[2]),
        Arguments.of(
            "2 items are given, but 1 to 9 items are needed.",
            ParamType.BOOL,
            Range.items(),
            "repeated.max_items",
            List.of(true, false)),
        Arguments.of(
            "0 pairs are given, but 1 to 9 pairs are needed.",
            ParamType.BOOL,
            Range.pairs(),
            "map.min_pairs",
            Map.of()));
  }

  @Test
  void what_is_required_says_what_is_needed() {
    assertEquals(
        "It has to be given: a text; an empty one counts as not given.",
        explain(param(ParamType.STRING), "required", "value is required", ""));
    assertEquals(
        "It has to be given: a text.",
        explain(param(ParamType.STRING).presence(), "required", "value is required", null));
  }

  @Test
  void what_there_is_no_more_to_say_about_is_said_as_protovalidate_says_it() {
    assertEquals(
        "\"x\" is given, but it must be a valid hostname.",
        explain(param(ParamType.STRING), "string.hostname", "must be a valid hostname", "x"));
    assertEquals(
        "The rule 'own.rule' does not hold.",
        explain(param(ParamType.STRING), "own.rule", "", null));
    assertEquals(
        "5 is given: too much.", explain(param(ParamType.INT32), "int32.lt", "too much.", 5L));
  }

  @Test
  void a_secret_is_not_repeated() {
    assertEquals(
        "Something that is not shown is given, but 1 ≤ value ≤ 9 is needed.",
        explain(
            param(ParamType.INT32).sensitive().range(Range.value().declared(ONE_TO_NINE).build()),
            "int32.gte_lte",
            "",
            4711L));
    assertEquals(
        "Something that is not shown is given, but 'a' or 'b' is needed.",
        explain(param(ParamType.ENUM).offers("a", "b").sensitive(), "enum.in", "", 4711L));
  }

  @Test
  void unsigned_numbers_are_shown_without_a_sign() {
    assertEquals(
        "18446744073709551615 is given: no.",
        explain(param(ParamType.UINT64), "uint64.lt", "no", -1L));
    assertEquals("7 is given: no.", explain(param(ParamType.FIXED64), "fixed64.lt", "no", 7L));
    assertEquals(
        "No.", explain(param(ParamType.ANY), "any.in", "no", new AnyValue("t/x", new byte[1])));
  }
}
