package io.actionregistry.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.actionregistry.runtime.Range.Measure;
import io.actionregistry.runtime.Range.Subject;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class RangeTextTest {
  @ParameterizedTest
  @MethodSource
  void a_range_is_described_in_words_and_signs(String text, Range.Builder range) {
    assertEquals(text, range.build().describe());
    assertEquals(text, range.build().toString());
  }

  static Stream<Arguments> a_range_is_described_in_words_and_signs() {
    Interval lowByte = Interval.atLeast(0).atMost(255);
    return Stream.of(
        Arguments.of(
            "0 ≤ value < 360 deg",
            Range.value().declared(Interval.atLeast(0f).below(360f)).unit("deg").finite()),
        Arguments.of("0 < value ≤ 1", Range.value().declared(Interval.above(0).atMost(1))),
        Arguments.of("value ≥ 0", Range.value().declared(Interval.atLeast(0))),
        Arguments.of("value > 0, finite", Range.value().declared(Interval.above(0)).finite()),
        Arguments.of(
            "-1 ≤ value ≤ 1", Range.value().declared(Interval.atLeast(-1).atMost(1)).finite()),
        Arguments.of("value < 0, finite", Range.value().declared(Interval.under(0)).finite()),
        Arguments.of(
            "0 ≤ value ≤ 255, not 1",
            Range.value().declared(lowByte).declaredExcluded(Interval.exactly(1)).finite()),
        Arguments.of("value ≤ 90", Range.value().declared(Interval.upTo(90))),
        Arguments.of("value < 90", Range.value().declared(Interval.under(90))),
        Arguments.of("value = 5", Range.value().declared(Interval.exactly(5))),
        Arguments.of("any value", Range.value().declared(Interval.all())),
        Arguments.of("value finite", Range.value().finite()),
        Arguments.of(
            "value < 1 or value > 2",
            Range.value().declared(Interval.under(1), Interval.above(2)).inverted()),
        Arguments.of(
            "value = 1 or value > 2",
            Range.value().declared(Interval.exactly(1), Interval.above(2))),
        Arguments.of(
            "value one of 1, 2.5",
            Range.value().declared(Interval.exactly(1), Interval.exactly(2.5))),
        Arguments.of(
            "value = 1 or value = 2 or value > 3",
            Range.value().declared(Interval.exactly(1), Interval.exactly(2), Interval.above(3))),
        Arguments.of("value not 0", Range.value().declaredExcluded(Interval.exactly(0))),
        Arguments.of(
            "0 ≤ value ≤ 255, not one of 7, 8",
            Range.value()
                .declared(lowByte)
                .declaredExcluded(Interval.exactly(7), Interval.exactly(8))),
        Arguments.of(
            "0 ≤ value ≤ 255, not in [7, 9)",
            Range.value().declared(lowByte).declaredExcluded(Interval.atLeast(7).below(9))));
  }

  @ParameterizedTest
  @MethodSource
  void what_is_measured_is_named(String noun, Subject subject, Measure measure) {
    Range range = Range.of(subject, measure).declared(Interval.atLeast(1)).build();
    assertEquals(noun + " ≥ 1", range.describe());
  }

  static Stream<Arguments> what_is_measured_is_named() {
    return Stream.of(
        Arguments.of("item", Subject.ITEM, Measure.VALUE),
        Arguments.of("key", Subject.KEY, Measure.VALUE),
        Arguments.of("map value", Subject.MAP_VALUE, Measure.VALUE),
        Arguments.of("length in code points", Subject.VALUE, Measure.CODE_POINTS),
        Arguments.of("item length in UTF-8 bytes", Subject.ITEM, Measure.UTF8_BYTES),
        Arguments.of("map value length in bytes", Subject.MAP_VALUE, Measure.BYTES),
        Arguments.of("number of items", Subject.VALUE, Measure.ITEMS),
        Arguments.of("number of pairs", Subject.VALUE, Measure.PAIRS));
  }

  @Test
  void names_of_subjects_and_measures_are_in_kebab_case() {
    assertEquals("map-value", Subject.MAP_VALUE.getName());
    assertEquals("utf8-bytes", Measure.UTF8_BYTES.getName());
  }
}
