package io.actionregistry.generator.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.actionregistry.generator.model.Bytes;
import io.actionregistry.generator.model.Limit;
import io.actionregistry.generator.model.Measure;
import io.actionregistry.generator.model.Parameter;
import io.actionregistry.generator.model.Rule;
import io.actionregistry.generator.model.RuleSubject;
import io.actionregistry.generator.support.Schemas;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rule form of what {@code (buf.validate.field)} declares. */
class RulesTest {
  private static Parameter field(String declaration) {
    return Schemas.message(
            Schemas.proto3(
                    "message Go { " + declaration + " }\nenum Mode { MODE_A = 0; MODE_B = 1; }")
                .root("")
                .read(),
            "Go")
        .parameters()
        .get(0);
  }

  private static List<Rule> rules(String declaration) {
    return field(declaration).rules();
  }

  private static Rule rule(String declaration) {
    List<Rule> rules = rules(declaration);
    assertEquals(1, rules.size());
    return rules.get(0);
  }

  /** The ids are those of validate.proto's own expressions. */
  @ParameterizedTest
  @CsvSource({
    "'gt: 1', float.gt, float.gt",
    "'gte: 1', float.gte, float.gte",
    "'lt: 1', float.lt, float.lt",
    "'lte: 1', float.lte, float.lte",
    "'gt: 1 lt: 2', float.gt_lt, float.gt",
    "'gt: 1 lte: 2', float.gt_lte, float.gt",
    "'gte: 1 lt: 2', float.gte_lt, float.gte",
    "'gte: 1 lte: 2', float.gte_lte, float.gte",
    "'gt: 2 lt: 1', float.gt_lt_exclusive, float.gt",
    "'gte: 2 lte: 1', float.gte_lte_exclusive, float.gte",
    "'gte: 2 lte: 2', float.gte_lte, float.gte",
    "'const: 2', float.const, float.const",
    "'in: 2', float.in, float.in",
    "'not_in: 2', float.not_in, float.not_in",
    "'finite: true', float.finite, float.finite"
  })
  void a_rule_has_the_id_and_path_that_protovalidate_reports(
      String settings, String id, String path) {
    Rule rule = rule("float x = 1 [(buf.validate.field).float = {" + settings + "}];");

    assertEquals(id, rule.origin().id());
    assertEquals(path, rule.origin().path());
    assertEquals("test.proto", rule.origin().place().file());
  }

  @Test
  void a_range_keeps_its_limits_as_declared() {
    Rule.Between range =
        (Rule.Between) rule("float x = 1 [(buf.validate.field).float = {gte: 0.1 lt: 360}];");

    assertEquals(new Limit(0.1f, true), range.lower());
    assertEquals(new Limit(360f, false), range.upper());
    assertEquals(Map.of("float.gte", 0.1f, "float.lt", 360f), range.origin().declared());
  }

  @ParameterizedTest
  @CsvSource({
    "int32, -1",
    "int64, -1",
    "sint32, -1",
    "sint64, -1",
    "sfixed32, -1",
    "sfixed64, -1",
    "uint32, 4294967295",
    "fixed32, 4294967295",
    "uint64, 7",
    "fixed64, 7"
  })
  void integers_are_longs(String type, long bound) {
    Rule.Between range =
        (Rule.Between)
            rule(type + " x = 1 [(buf.validate.field)." + type + ".lte = " + bound + "];");

    assertEquals(new Limit(bound, true), range.upper());
  }

  @Test
  void unsigned_integers_beyond_long_are_kept_exactly() {
    Rule.Between range =
        (Rule.Between)
            rule("uint64 x = 1 [(buf.validate.field).uint64.lte = 18446744073709551615];");

    assertEquals(new Limit(new BigInteger("18446744073709551615"), true), range.upper());
  }

  @Test
  void a_const_is_a_list_of_one() {
    assertEquals(
        List.of(true),
        ((Rule.OneOf) rule("bool x = 1 [(buf.validate.field).bool.const = true];")).values());
    assertEquals(
        List.of(new Bytes("YWI=")),
        ((Rule.OneOf) rule("bytes x = 1 [(buf.validate.field).bytes.const = \"ab\"];")).values());
    assertEquals(
        List.of("a", "b"),
        ((Rule.OneOf) rule("string x = 1 [(buf.validate.field).string = {in: [\"a\", \"b\"]}];"))
            .values());
    assertEquals(
        List.of(1L),
        ((Rule.NoneOf) rule("Mode x = 1 [(buf.validate.field).enum.not_in = 1];")).values());
  }

  @ParameterizedTest
  @CsvSource({
    "string.len, CODE_POINTS, 3, 3",
    "string.min_len, CODE_POINTS, 3,",
    "string.max_len, CODE_POINTS, , 3",
    "string.len_bytes, UTF8_BYTES, 3, 3",
    "string.min_bytes, UTF8_BYTES, 3,",
    "string.max_bytes, UTF8_BYTES, , 3",
    "bytes.len, BYTES, 3, 3",
    "bytes.min_len, BYTES, 3,",
    "bytes.max_len, BYTES, , 3"
  })
  void a_size_says_what_it_counts(String setting, Measure measure, Long minimum, Long maximum) {
    String type = setting.substring(0, setting.indexOf('.'));
    Rule.Size size = (Rule.Size) rule(type + " x = 1 [(buf.validate.field)." + setting + " = 3];");

    assertEquals(measure, size.measure());
    assertEquals(minimum, size.minimum());
    assertEquals(maximum, size.maximum());
    assertEquals(setting, size.origin().id());
  }

  @Test
  void lists_and_maps_have_sizes_too() {
    List<Rule> list =
        rules(
            "repeated int32 x = 1 [(buf.validate.field).repeated = {min_items: 1 max_items: 2}];");
    List<Rule> map =
        rules("map<string, int32> x = 1 [(buf.validate.field).map = {min_pairs: 1 max_pairs: 2}];");

    assertEquals(
        List.of(Measure.ITEMS, Measure.ITEMS), list.stream().map(RulesTest::measure).toList());
    assertEquals(
        List.of(Measure.PAIRS, Measure.PAIRS), map.stream().map(RulesTest::measure).toList());
  }

  private static Measure measure(Rule rule) {
    return ((Rule.Size) rule).measure();
  }

  @Test
  void a_size_beyond_long_is_as_good_as_the_largest() {
    Rule.Size size =
        (Rule.Size)
            rule("string x = 1 [(buf.validate.field).string.max_len = 18446744073709551615];");

    assertEquals(Long.MAX_VALUE, size.maximum());
  }

  @Test
  void rules_of_items_keys_and_values_know_what_they_speak_of() {
    Rule item = rule("repeated int32 x = 1 [(buf.validate.field).repeated.items.int32.gt = 1];");
    assertEquals(RuleSubject.ITEM, item.subject());
    assertEquals("int32.gt", item.origin().id());
    assertEquals("repeated.items.int32.gt", item.origin().path());

    List<Rule> pair =
        rules(
            """
            map<string, int32> x = 1 [
              (buf.validate.field).map.keys.string.min_len = 1,
              (buf.validate.field).map.values.int32.lt = 5
            ];
            """);
    assertEquals(
        List.of(RuleSubject.KEY, RuleSubject.MAP_VALUE), pair.stream().map(Rule::subject).toList());
    assertEquals(
        List.of("map.keys.string.min_len", "map.values.int32.lt"),
        pair.stream().map(rule -> rule.origin().path()).toList());
  }

  @Test
  void required_comes_first() {
    List<Rule> rules =
        rules(
            "int32 x = 1 [(buf.validate.field).required = true, (buf.validate.field).int32.gt = 1];");

    assertTrue(rules.get(0) instanceof Rule.Required);
    assertEquals("required", rules.get(0).origin().id());
    assertEquals(2, rules.size());
  }

  @Test
  void an_enum_may_be_held_to_its_own_values() {
    assertTrue(
        rule("Mode x = 1 [(buf.validate.field).enum.defined_only = true];")
            instanceof Rule.DefinedOnly);
  }

  @Test
  void rules_that_are_switched_off_are_none() {
    assertEquals(List.of(), rules("string x = 1 [(buf.validate.field).string.email = false];"));
    assertEquals(List.of(), rules("Mode x = 1 [(buf.validate.field).enum.defined_only = false];"));
    assertEquals(
        List.of(),
        rules(
            """
            int32 x = 1 [
              (buf.validate.field).int32.gt = 5,
              (buf.validate.field).ignore = IGNORE_ALWAYS
            ];
            """));
  }

  @Test
  void a_wrapper_takes_the_rules_of_its_scalar() {
    assertEquals(
        "float.gt",
        rule("google.protobuf.FloatValue x = 1 [(buf.validate.field).float.gt = 1];")
            .origin()
            .id());
  }
}
