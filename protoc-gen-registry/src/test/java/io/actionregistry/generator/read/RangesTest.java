package io.actionregistry.generator.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.actionregistry.generator.model.Interval;
import io.actionregistry.generator.model.Limit;
import io.actionregistry.generator.model.Measure;
import io.actionregistry.generator.model.RuleSubject;
import io.actionregistry.generator.model.ValueRange;
import io.actionregistry.generator.support.Schemas;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Rules as sets of numbers: as declared, and of the numbers as they arrive. */
class RangesTest {
  private static List<ValueRange> ranges(String declaration) {
    return Schemas.message(
            Schemas.proto3("message Go { " + declaration + " }").root("").read(), "Go")
        .parameters()
        .get(0)
        .ranges();
  }

  private static ValueRange range(String declaration) {
    List<ValueRange> ranges = ranges(declaration);
    assertEquals(1, ranges.size());
    return ranges.get(0);
  }

  private static boolean admits(ValueRange range, Number number) {
    return range.effective().stream().anyMatch(interval -> interval.contains(number))
        && range.effectiveExcluded().stream().noneMatch(interval -> interval.contains(number));
  }

  private static Interval closed(long lower, long upper) {
    return new Interval(new Limit(lower, true), new Limit(upper, true));
  }

  @Test
  void a_range_says_what_was_declared_and_what_arrives() {
    ValueRange range =
        range(
            """
            float x = 1 [
              (buf.validate.field).float = {gte: 0 lt: 360},
              (actionregistry.v1.field).unit = "deg"
            ];
            """);

    assertEquals(RuleSubject.VALUE, range.subject());
    assertEquals(Measure.VALUE, range.measure());
    assertEquals("deg", range.unit());
    assertEquals(
        List.of(new Interval(new Limit(0f, true), new Limit(360f, false))), range.declared());
    assertEquals(Map.of("float.gte", 0f, "float.lt", 360f), range.rules());
    assertTrue(admits(range, 0.0) && admits(range, -0.0) && admits(range, -1e-46));
    assertFalse(admits(range, 359.99999) || admits(range, -1e-40));
    assertFalse(range.inverted() || range.finite() || range.admitsNaN());
  }

  @Test
  void integers_have_to_fit_their_type() {
    assertEquals(
        List.of(closed(6, Integer.MAX_VALUE)),
        range("int32 x = 1 [(buf.validate.field).int32.gt = 5];").effective());
    assertEquals(
        List.of(
            new Interval(
                new Limit(0L, true), new Limit(new BigInteger("18446744073709551613"), true))),
        range("uint64 x = 1 [(buf.validate.field).uint64.lt = 18446744073709551614];").effective());
  }

  @Test
  void limits_the_wrong_way_round_leave_what_is_outside() {
    ValueRange range = range("int32 x = 1 [(buf.validate.field).int32 = {gt: 10 lt: 5}];");

    assertTrue(range.inverted());
    assertEquals(
        List.of(
            new Interval(null, new Limit(5L, false)), new Interval(new Limit(10L, false), null)),
        range.declared());
    assertEquals(
        List.of(closed(Integer.MIN_VALUE, 4), closed(11, Integer.MAX_VALUE)), range.effective());
  }

  @Test
  void listed_values_are_points_and_have_to_be_in_range() {
    ValueRange range =
        range("int32 x = 1 [(buf.validate.field).int32 = {in: [1, 5, 9, 5] gte: 4 not_in: [9]}];");

    assertEquals(List.of(closed(5, 5), closed(9, 9)), range.declared());
    assertEquals(List.of(Interval.exactly(9L)), range.declaredExcluded());
    assertTrue(admits(range, 5L));
    assertFalse(admits(range, 1L) || admits(range, 9L) || admits(range, 4L));
  }

  @Test
  void a_listed_float_is_all_that_narrows_to_it() {
    ValueRange range = range("float x = 1 [(buf.validate.field).float.const = 0.1];");

    assertTrue(admits(range, 0.1) && admits(range, (double) 0.1f));
    assertFalse(admits(range, 0.10000001));
  }

  @Test
  void the_tighter_of_two_limits_holds() {
    ValueRange range =
        range("string x = 1 [(buf.validate.field).string = {min_len: 2 max_len: 9 len: 5}];");

    assertEquals(List.of(closed(5, 5)), range.declared());
    assertEquals(Measure.CODE_POINTS, range.measure());
    assertEquals(
        List.of(new Interval(new Limit(3L, true), new Limit(3L, true))),
        range("int32 x = 1 [(buf.validate.field).int32 = {const: 3 gte: 3 lte: 3}];").declared());
    assertEquals("code-points", range.unit());
  }

  @Test
  void a_size_has_no_limit_but_the_declared_one() {
    assertEquals(
        List.of(new Interval(new Limit(2L, true), null)),
        range("repeated int32 x = 1 [(buf.validate.field).repeated.min_items = 2];").effective());
    assertEquals(
        List.of(closed(0, 2)),
        range("bytes x = 1 [(buf.validate.field).bytes.max_len = 2];").effective());
  }

  @Test
  void every_subject_and_measure_has_a_range_of_its_own() {
    List<ValueRange> ranges =
        ranges(
            """
            map<int32, string> x = 1 [
              (buf.validate.field).map.max_pairs = 3,
              (buf.validate.field).map.keys.int32.gt = 0,
              (buf.validate.field).map.values.string = {max_len: 4 max_bytes: 8}
            ];
            """);

    assertEquals(
        List.of(RuleSubject.VALUE, RuleSubject.KEY, RuleSubject.MAP_VALUE, RuleSubject.MAP_VALUE),
        ranges.stream().map(ValueRange::subject).toList());
    assertEquals(
        List.of(Measure.PAIRS, Measure.VALUE, Measure.CODE_POINTS, Measure.UTF8_BYTES),
        ranges.stream().map(ValueRange::measure).toList());
  }

  @Test
  void finite_is_a_range_without_rules() {
    ValueRange range = range("double x = 1 [(actionregistry.v1.field).finite = true];");

    assertTrue(range.finite());
    assertTrue(admits(range, Double.MAX_VALUE) && !admits(range, Double.POSITIVE_INFINITY));
    assertEquals(Map.of(), range.rules());
    assertEquals(
        List.of(
            new Interval(new Limit(-Double.MAX_VALUE, true), new Limit(Double.MAX_VALUE, true))),
        range.effective());
    assertTrue(range("float x = 1 [(buf.validate.field).float.finite = true];").finite());
    assertEquals(List.of(), ranges("float x = 1;"));
  }

  @Test
  void nan_satisfies_only_rules_that_exclude_single_values() {
    assertTrue(range("float x = 1 [(buf.validate.field).float.not_in = 1];").admitsNaN());
    assertFalse(range("float x = 1 [(buf.validate.field).float.gt = 1];").admitsNaN());
    assertFalse(range("float x = 1 [(buf.validate.field).float.in = 1];").admitsNaN());
    assertFalse(
        range("float x = 1 [(buf.validate.field).float = {not_in: [1] finite: true}];")
            .admitsNaN());
  }

  @Test
  void zero_is_exempt_where_a_rule_says_so_and_presence_is_not_tracked() {
    String rules =
        " x = 1 [(buf.validate.field).ignore = IGNORE_IF_ZERO_VALUE, (buf.validate.field).";

    ValueRange number = range("int32" + rules + "int32 = {gt: 5 not_in: [0, 7]}];");
    assertTrue(admits(number, 0L) && admits(number, 6L));
    assertFalse(admits(number, 1L) || admits(number, 7L));
    assertFalse(admits(range("optional int32" + rules + "int32.gt = 5];"), 0L));
    assertTrue(admits(range("string" + rules + "string.min_len = 5];"), 0L));
    assertTrue(admits(range("repeated int32" + rules + "repeated.min_items = 5];"), 0L));
    assertTrue(admits(range("float" + rules + "float.gt = 5];"), 1e-60));
    assertEquals(
        List.of(closed(0, Integer.MAX_VALUE)),
        range("int32" + rules + "int32.gte = 0];").effective());
  }

  @Test
  void zero_items_are_exempt_where_the_rules_of_items_say_so() {
    ValueRange items =
        range(
            """
            repeated int32 x = 1 [
              (buf.validate.field).repeated.items.ignore = IGNORE_IF_ZERO_VALUE,
              (buf.validate.field).repeated.items.int32.gt = 5
            ];
            """);

    assertEquals(RuleSubject.ITEM, items.subject());
    assertTrue(admits(items, 0L) && !admits(items, 5L));
  }
}
