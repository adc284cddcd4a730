package io.actionregistry.runtime;

import static io.actionregistry.runtime.TwoVersions.changes;
import static io.actionregistry.runtime.TwoVersions.param;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.actionregistry.runtime.Range.Measure;
import io.actionregistry.runtime.Range.Subject;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RangeChangesTest {
  private static ParamDefinition.Builder doubles(Interval... admitted) {
    return param(ParamType.DOUBLE).range(Range.value().declared(admitted).build());
  }

  private static ParamDefinition.Builder whole(ParamType type, Interval... admitted) {
    return param(type).range(Range.value().declared(admitted).build());
  }

  private static Interval between(Number from, Number to) {
    return Interval.atLeast(from).atMost(to);
  }

  @Test
  void a_range_is_widened_narrowed_or_moved() {
    ParamDefinition.Builder small = doubles(between(0.0, 1.0));
    ParamDefinition.Builder large = doubles(between(0.0, 2.0));
    assertEquals(
        List.of("x: rule widened: value  [0, 1] → [0, 2]; newly admitted: (1, 2]"),
        changes(small, large));
    assertEquals(
        List.of("x: rule narrowed: value  [0, 2] → [0, 1]; no longer admitted: (1, 2]"),
        changes(large, small));
    assertEquals(
        List.of(
            "x: rule moved: value  [0, 1] → [1, 2];"
                + " no longer admitted: [0, 1); newly admitted: (1, 2]"),
        changes(small, doubles(between(1.0, 2.0))));
    assertEquals(List.of(), changes(small, doubles(between(0.0, 1.0))));
  }

  @Test
  void a_limit_that_becomes_inclusive_admits_one_number_more() {
    assertEquals(
        List.of("x: rule widened: value  [0, 360) → [0, 360]; newly admitted: 360"),
        changes(doubles(Interval.atLeast(0.0).below(360.0)), doubles(between(0.0, 360.0))));
  }

  @Test
  void floats_are_compared_as_they_arrive() {
    ParamDefinition.Builder was =
        param(ParamType.FLOAT)
            .range(
                Range.value()
                    .declared(Interval.under(360f))
                    .effective(Interval.under(359.99998474121094))
                    .build());
    ParamDefinition.Builder now =
        param(ParamType.FLOAT)
            .range(
                Range.value()
                    .declared(Interval.upTo(360f))
                    .effective(Interval.upTo(360.0000152587890625))
                    .build());
    assertEquals(
        List.of(
            "x: rule widened: value  (-∞, 360) → (-∞, 360];"
                + " newly admitted: [359.99998474121094, 360.00001525878906]"),
        changes(was, now));
  }

  @Test
  void between_neighbouring_doubles_there_is_nothing() {
    double next = Math.nextUp(1.0);
    assertEquals(
        List.of("x: rule restated: value  [0, 1] → [0, 1.0000000000000002)"),
        changes(
            doubles(between(0.0, 1.0)).rule("a", 1L),
            param(ParamType.DOUBLE)
                .rule("a", 1L)
                .range(
                    Range.value()
                        .declared(Interval.atLeast(0.0).below(next))
                        .rule("double.lt", next)
                        .build())));
  }

  @Test
  void whole_numbers_have_no_fractions_between() {
    assertEquals(
        List.of("x: rule restated: value  (0, 5) → [1, 4]"),
        changes(
            param(ParamType.INT32)
                .range(
                    Range.value()
                        .declared(Interval.above(0L).below(5L))
                        .rule("int32.gt", 0L)
                        .build()),
            param(ParamType.INT32)
                .range(Range.value().declared(between(1L, 4L)).rule("int32.gte", 1L).build())));
  }

  @Test
  void a_range_that_comes_or_goes_is_compared_with_what_the_type_holds() {
    assertEquals(
        List.of(
            "x: rule added: value  + [0, 9]; no longer admitted: [-2147483648, -1] or"
                + " [10, 2147483647]"),
        changes(param(ParamType.INT32), whole(ParamType.INT32, between(0L, 9L))));
    assertEquals(
        List.of(
            "x: rule removed: value  - [0, 9];" + " newly admitted: [10, 18446744073709551615]"),
        changes(whole(ParamType.UINT64, between(0L, 9L)), param(ParamType.UINT64)));
    assertEquals(
        List.of("x: rule removed: value  - [0, 9]; newly admitted: [10, 4294967295]"),
        changes(whole(ParamType.FIXED32, between(0L, 9L)), param(ParamType.FIXED32)));
    assertEquals(
        List.of("x: rule removed: value  - [0, ∞); newly admitted: [-9223372036854775808, -1]"),
        changes(whole(ParamType.SINT64, Interval.atLeast(0L)), param(ParamType.SINT64)));
    assertEquals(
        List.of(
            "x: rule added: value  + [0, 1]; no longer admitted: -∞ or"
                + " (-3.4028235677973366E+38, 0) or"
                + " (1, 3.4028235677973366E+38) or ∞ or NaN"),
        changes(param(ParamType.FLOAT), whole(ParamType.FLOAT, between(0f, 1f))));
    assertEquals(
        List.of("x: rule added: value  + (-∞, ∞), finite; no longer admitted: NaN"),
        changes(
            param(ParamType.DOUBLE),
            param(ParamType.DOUBLE)
                .range(Range.value().declared(Interval.all()).finite().build())));
  }

  @Test
  void exclusions_are_taken_out() {
    assertEquals(
        List.of("x: rule narrowed: value  [0, 9] → [0, 9] except 3, 5; no longer admitted: 3 or 5"),
        changes(
            whole(ParamType.INT64, between(0L, 9L)),
            param(ParamType.INT64)
                .range(
                    Range.value()
                        .declared(between(0L, 9L))
                        .declaredExcluded(Interval.exactly(3L), Interval.exactly(5L))
                        .build())));
    assertEquals(
        List.of("x: rule added: value  + (-∞, ∞) except 0; no longer admitted: 0 or NaN"),
        changes(
            param(ParamType.DOUBLE),
            param(ParamType.DOUBLE)
                .range(Range.value().declaredExcluded(Interval.exactly(0.0)).build())));
  }

  @Test
  void lengths_and_counts_begin_with_zero() {
    assertEquals(
        List.of("x: rule added: number of code points  + [0, 8]; no longer admitted: [9, ∞)"),
        changes(
            param(ParamType.STRING),
            param(ParamType.STRING).range(Range.codePoints().declared(Interval.upTo(8L)).build())));
    assertEquals(
        List.of("x: rule widened: number of items  [2, 3] → [1, 3]; newly admitted: 1"),
        changes(
            param(ParamType.BOOL).repeated().range(Range.items().declared(between(2L, 3L)).build()),
            param(ParamType.BOOL)
                .repeated()
                .range(Range.items().declared(between(1L, 3L)).build())));
    assertEquals(
        List.of("x: rule added: number of pairs  + [1, ∞); no longer admitted: 0"),
        changes(
            param(ParamType.BOOL).map(ParamType.STRING),
            param(ParamType.BOOL)
                .map(ParamType.STRING)
                .range(Range.pairs().declared(Interval.atLeast(1L)).build())));
  }

  @Test
  void items_keys_and_values_of_maps_have_ranges_of_their_own() {
    assertEquals(
        List.of("x: rule added: item  + [0, 9]; no longer admitted: [10, 4294967295]"),
        changes(
            param(ParamType.UINT32).repeated(),
            param(ParamType.UINT32)
                .repeated()
                .range(Range.of(Subject.ITEM, Measure.VALUE).declared(between(0L, 9L)).build())));
    assertEquals(
        List.of(
            "x: rule added: key  + [0, 4294967294]; no longer admitted: 4294967295",
            "x: rule added: map value  + [1, ∞); no longer admitted: [-∞, 1) or NaN"),
        changes(
            param(ParamType.DOUBLE).map(ParamType.UINT32),
            param(ParamType.DOUBLE)
                .map(ParamType.UINT32)
                .range(
                    Range.of(Subject.KEY, Measure.VALUE).declared(between(0L, 4294967294L)).build())
                .range(
                    Range.of(Subject.MAP_VALUE, Measure.VALUE)
                        .declared(Interval.atLeast(1.0))
                        .build())));
  }

  @Test
  void a_range_of_what_the_other_version_does_not_have_is_no_matter_of_sets() {
    ParamDefinition.Builder text =
        param(ParamType.STRING).range(Range.codePoints().declared(Interval.upTo(8L)).build());
    assertEquals(
        List.of(
            "x: type changed  double → string",
            "x: rule removed: value  - [0, 1]; the type is another one",
            "x: rule added: number of code points  + [0, 8]; no longer admitted: [9, ∞)"),
        changes(doubles(between(0.0, 1.0)), text));
    assertEquals(
        List.of(
            "x: shape changed  string → list of string",
            "x: rule removed: number of code points  - [0, 8]; the type is another one"),
        changes(text, param(ParamType.STRING).repeated()));
    assertEquals(
        List.of(
            "x: shape changed  map of int32 to bool → bool",
            "x: rule removed: key  - [0, 1]; the type is another one"),
        changes(
            param(ParamType.BOOL)
                .map(ParamType.INT32)
                .range(Range.of(Subject.KEY, Measure.VALUE).declared(between(0L, 1L)).build()),
            param(ParamType.BOOL)));
  }

  @Test
  void without_ranges_types_say_which_numbers_there_are() {
    assertEquals(
        List.of(
            "x: type changed  int32 → uint32;"
                + " no longer admitted: [-2147483648, -1]; newly admitted: [2147483648, 4294967295]"),
        changes(param(ParamType.INT32), param(ParamType.UINT32)));
    assertEquals(
        List.of(
            "x: type changed  map of int32 to bool → map of sint64 to bool; newly admitted:"
                + " [-9223372036854775808, -2147483649] or [2147483648, 9223372036854775807]"),
        changes(
            param(ParamType.BOOL).map(ParamType.INT32),
            param(ParamType.BOOL).map(ParamType.SINT64)));
  }

  @Test
  void whole_numbers_are_those_between_doubles_too() {
    assertEquals(
        List.of("x: type changed  int32 → double"),
        changes(whole(ParamType.INT32, between(0L, 9L)), doubles(between(0.0, 9.0))));
    assertEquals(
        List.of(
            "x: type changed  int32 → double",
            "x: rule narrowed: value  [0, 9] → [0.5, 8.5]; no longer admitted: 0 or 9"),
        changes(whole(ParamType.INT32, between(0L, 9L)), doubles(between(0.5, 8.5))));
  }

  @Test
  void where_all_is_taken_out_nothing_is_left() {
    NumberSet none = NumberSet.of(true, List.of(), List.of(), false);
    assertEquals("nothing", none.text());
    NumberSet nan = NumberSet.of(false, List.of(), List.of(), true);
    assertEquals("NaN", nan.text());
    assertEquals("nothing", nan.minus(nan).text());
  }
}
