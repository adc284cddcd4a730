package io.actionregistry.runtime;

import static io.actionregistry.runtime.TwoVersions.changes;
import static io.actionregistry.runtime.TwoVersions.param;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RuleChangesTest {
  private static ParamDefinition.Builder text() {
    return param(ParamType.STRING);
  }

  @Test
  void lists_of_values_are_sets() {
    assertEquals(
        List.of(
            "x: rule moved: string  in = [\"a\",\"b\"] → in = [\"b\",\"c\"];"
                + " no longer admitted: \"a\"; newly admitted: \"c\""),
        changes(
            text().ruleValues("string.in", "a", "b"), text().ruleValues("string.in", "b", "c")));
    assertEquals(
        List.of("x: rule added: string  + const = \"a\"; no longer admitted: all but \"a\""),
        changes(text(), text().rule("string.const", "a")));
    assertEquals(
        List.of("x: rule removed: string  - not_in = [\"a\"]; newly admitted: \"a\""),
        changes(text().ruleValues("string.not_in", "a"), text()));
    assertEquals(
        List.of(
            "x: rule widened: string  not_in = [\"a\",\"b\"] → not_in = [\"a\"];"
                + " newly admitted: \"b\""),
        changes(
            text().ruleValues("string.not_in", "a", "b"), text().ruleValues("string.not_in", "a")));
    assertEquals(
        List.of("x: rule restated: string  const = \"a\" → in = [\"a\",\"b\"], not_in = [\"b\"]"),
        changes(
            text().rule("string.const", "a"),
            text().ruleValues("string.in", "a", "b").ruleValues("string.not_in", "b")));
    assertEquals(
        List.of("x: rule restated: bool  in = [true] → const = true"),
        changes(
            param(ParamType.BOOL).ruleValues("bool.in", true),
            param(ParamType.BOOL).rule("bool.const", true)));
  }

  @Test
  void a_list_that_stays_is_no_change() {
    assertEquals(
        List.of(),
        changes(
            text().ruleValues("string.in", "a", "b"), text().ruleValues("string.in", "a", "b")));
    assertEquals("all", ValueSet.of(java.util.Map.of()).text());
  }

  @ParameterizedTest
  @CsvSource({
    "prefix, a, ab, narrowed",
    "prefix, ab, a, widened",
    "suffix, a, ba, narrowed",
    "contains, bcd, c, widened",
    "not_contains, b, abc, widened",
    "prefix, a, b, moved",
    "pattern, a, b, replaced"
  })
  void what_a_text_begins_or_ends_with_can_be_compared_and_a_pattern_cannot(
      String rule, String before, String after, String how) {
    String id = "string." + rule;
    assertEquals(
        List.of("x: rule " + how + ": " + id + "  \"" + before + "\" → \"" + after + "\""),
        changes(text().rule(id, before), text().rule(id, after)));
  }

  @Test
  void rules_come_and_go_and_those_that_are_switched_off_are_none() {
    assertEquals(
        List.of("x: rule added: string.email  + true"),
        changes(text().rule("string.email", false), text().rule("string.email", true)));
    assertEquals(
        List.of("x: rule removed: cel.a  - \"this > 0\""),
        changes(text().rule("cel.a", "this > 0"), text()));
    assertEquals(
        List.of("x: rule added: string.strict  + false"),
        changes(text().rule("string.strict", true), text().rule("string.strict", false)));
    assertEquals(
        List.of("x: rule added: bool  + const = false; no longer admitted: all but false"),
        changes(param(ParamType.BOOL), param(ParamType.BOOL).rule("bool.const", false)));
    assertEquals(
        List.of("x: rule replaced: string.prefix  1 → \"a\""),
        changes(text().rule("string.prefix", 1L), text().rule("string.prefix", "a")));
  }

  @Test
  void times_are_compared_as_sets() {
    ParamDefinition.Builder second =
        param(ParamType.DURATION).rule("duration.gte", "0s").rule("duration.lte", "1s");
    assertEquals(
        List.of(
            "x: rule narrowed: duration  gte = \"0s\", lte = \"1s\" → gte = \"0s\", lt = \"1s\""),
        changes(
            second,
            param(ParamType.DURATION).rule("duration.gte", "0s").rule("duration.lt", "1s")));
    assertEquals(
        List.of("x: rule widened: duration  gte = \"0s\", lte = \"1s\" → gte = \"0s\""),
        changes(second, param(ParamType.DURATION).rule("duration.gte", "0s")));
    assertEquals(
        List.of("x: rule restated: duration  in = [\"1s\",\"2s\"] → in = [\"2s\",\"1.0s\"]"),
        changes(
            param(ParamType.DURATION).ruleValues("duration.in", "1s", "2s"),
            param(ParamType.DURATION).ruleValues("duration.in", "2s", "1.0s")));
    assertEquals(
        List.of("x: rule narrowed: duration  const = \"1s\" → const = \"1s\", not_in = [\"1s\"]"),
        changes(
            param(ParamType.DURATION).rule("duration.const", "1s"),
            param(ParamType.DURATION)
                .rule("duration.const", "1s")
                .ruleValues("duration.not_in", "1s")));
    assertEquals(
        List.of(
            "x: rule moved: timestamp  lt = \"2020-01-01T00:00:00Z\" →"
                + " gt = \"2019-01-01T00:00:00.5Z\""),
        changes(
            param(ParamType.TIMESTAMP).rule("timestamp.lt", "2020-01-01T00:00:00Z"),
            param(ParamType.TIMESTAMP).rule("timestamp.gt", "2019-01-01T00:00:00.5Z")));
    assertEquals(
        List.of("x: rule widened: duration  gt = \"2s\", lt = \"3s\" → gt = \"2s\", lt = \"1s\"")
            .size(),
        changes(
                param(ParamType.DURATION).rule("duration.gt", "2s").rule("duration.lt", "3s"),
                param(ParamType.DURATION).rule("duration.gt", "2s").rule("duration.lt", "1s"))
            .size());
  }
}
