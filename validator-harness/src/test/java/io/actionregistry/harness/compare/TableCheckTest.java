package io.actionregistry.harness.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.cognitect.transit.TransitFactory;
import io.actionregistry.harness.matrix.Case;
import io.actionregistry.harness.matrix.CaseClass;
import io.actionregistry.harness.matrix.Difference;
import io.actionregistry.harness.matrix.Expectation;
import io.actionregistry.harness.matrix.FieldRule;
import io.actionregistry.harness.matrix.Outcome;
import io.actionregistry.harness.matrix.ShapeFault;
import io.actionregistry.runtime.ActionDefinition;
import io.actionregistry.runtime.Interval;
import io.actionregistry.runtime.MessageDefinition;
import io.actionregistry.runtime.ParamDefinition;
import io.actionregistry.runtime.ParamType;
import io.actionregistry.runtime.Range;
import io.actionregistry.runtime.Range.Measure;
import io.actionregistry.runtime.Range.Subject;
import io.actionregistry.runtime.Registry;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A registry whose ranges say "at most two", of everything that can be counted. */
final class TableCheckTest {
  private static final Interval TWO = Interval.upTo(2L);
  private static final Expectation VALID = new Expectation.Valid();
  private static final Registry REGISTRY =
      Registry.builder()
          .action(
              ActionDefinition.builder("act")
                  .path("act", 1)
                  .message(
                      MessageDefinition.builder("m.Act")
                          .param(
                              ParamDefinition.builder("some-text", ParamType.STRING)
                                  .proto("some_text", 1)
                                  .range(Range.codePoints().declared(TWO).build())
                                  .range(Range.utf8Bytes().declared(Interval.upTo(4L)).build())
                                  .build())
                          .param(
                              ParamDefinition.builder("blobs", ParamType.BYTES)
                                  .proto("blobs", 2)
                                  .repeated()
                                  .range(Range.items().declared(TWO).build())
                                  .range(of(Subject.ITEM, Measure.BYTES))
                                  .build())
                          .param(
                              ParamDefinition.builder("pairs", ParamType.INT32)
                                  .proto("pairs", 3)
                                  .map(ParamType.STRING)
                                  .range(Range.pairs().declared(TWO).build())
                                  .range(of(Subject.KEY, Measure.CODE_POINTS))
                                  .range(of(Subject.MAP_VALUE, Measure.VALUE))
                                  .build())
                          .build())
                  .build())
          .build();

  private static Range of(Subject subject, Measure measure) {
    return Range.of(subject, measure).declared(TWO).build();
  }

  private static List<String> reasons(String param, Object value, Expectation expected) {
    return reasons(param, value, expected, Ignored.NOTHING);
  }

  private static List<String> reasons(
      String param, Object value, Expectation expected, Ignored ignored) {
    Case one = new Case("id", CaseClass.SIZE, "act", Map.of(param, value), param, expected);
    return new TableCheck(REGISTRY, ignored).check(one);
  }

  private static Expectation refused(String field, String rule, boolean forKey) {
    return new Expectation.Rule(Set.of(new FieldRule("act." + field, rule, forKey)));
  }

  private static List<String> both(String place, String of, Object number) {
    return List.of(
        place + ": the effective range" + of + " says otherwise of " + number,
        place + ": the declared range" + of + " says otherwise of " + number);
  }

  @Test
  void sizes_of_texts_are_counted_in_signs_and_in_bytes() {
    assertEquals(List.of(), reasons("some-text", "\uD83D\uDE00", VALID));
    assertEquals(both("some-text", " of code-points", 3), reasons("some-text", "abc", VALID));
    assertEquals(
        both("some-text", " of utf8-bytes", 6), reasons("some-text", "é\uD83D\uDE00", VALID));
  }

  @Test
  void lists_are_counted_and_so_is_each_item() {
    byte[] two = new byte[2];
    assertEquals(List.of(), reasons("blobs", List.of(two, two), VALID));
    assertEquals(both("blobs", " of items", 3), reasons("blobs", List.of(two, two, two), VALID));
    assertEquals(
        both("blobs[1]", " of bytes", 3), reasons("blobs", List.of(two, new byte[3]), VALID));
    assertEquals(
        both("blobs[1]", " of bytes", 2),
        reasons("blobs", List.of(two, two), refused("blobs[1]", "bytes.max_len", false)));
  }

  @Test
  void keys_and_values_of_pairs_have_ranges_of_their_own() {
    assertEquals(List.of(), reasons("pairs", Map.of("ab", 2L), VALID));
    assertEquals(
        both("pairs", " of pairs", 3), reasons("pairs", Map.of("a", 0, "b", 1, "c", 2), VALID));
    assertEquals(
        both("pairs (key)", " of code-points", 3),
        reasons("pairs", Map.of(TransitFactory.keyword("abc"), 2L), VALID));
    assertEquals(both("pairs[\"a\"]", "", 3), reasons("pairs", Map.of("a", 3L), VALID));
    assertEquals(
        both("pairs (key)", " of code-points", 1),
        reasons("pairs", Map.of("a", 1L), refused("pairs[\"a\"]", "string.max_len", true)));
  }

  @Test
  void a_range_is_not_blamed_for_what_another_rule_refuses() {
    assertEquals(
        List.of(), reasons("some-text", "ab", refused("some_text", "string.pattern", false)));
    assertEquals(
        both("some-text", " of code-points", 3),
        reasons("some-text", "abc", refused("some_text", "string.pattern", false)));
    assertEquals(List.of(), reasons("some-text", "abc", refused("some_text", "required", false)));
  }

  @Test
  void where_the_shape_is_wrong_nothing_else_is_known() {
    assertEquals(
        List.of(),
        reasons(
            "some-text",
            "abc",
            new Expectation.Stricter(
                Set.of(new ShapeFault(Difference.MISSING_PARAMETER, "pairs")),
                new Outcome.Valid())));
    assertEquals(
        List.of("pairs[\"a\"]: the effective range says otherwise of 1"),
        reasons(
            "pairs",
            Map.of("a", 1L),
            new Expectation.Stricter(
                Set.of(new ShapeFault(Difference.NOT_REPRESENTABLE, "pairs[\"a\"]")),
                new Outcome.Valid())));
  }

  @Test
  void of_a_parameter_that_is_given_twice_nothing_is_known() {
    assertEquals(
        List.of(),
        reasons(
            "pairs",
            Map.of("a", 1L),
            new Expectation.Stricter(
                Set.of(
                    new ShapeFault(Difference.DUPLICATE_PARAMETER, "pairs[\"a\"]"),
                    new ShapeFault(Difference.NOT_REPRESENTABLE, "pairs[\"a\"]")),
                new Outcome.Valid())));
  }

  @Test
  void what_is_ignored_is_in_no_range() {
    Ignored values =
        Ignored.of(
            Map.of(
                "messages",
                Map.of("m.Act", Map.of("pairs", Map.of("rules", Map.of("map.values.ignore", 3L)))),
                "actions",
                Map.of()));
    assertEquals(new Ignored(Set.of("m.Act/pairs#map-value"), Set.of()), values);
    assertEquals(List.of(), reasons("pairs", Map.of("a", 3L), VALID, values));
    assertEquals(2, reasons("pairs", Map.of("abc", 3L), VALID, values).size());
    Ignored all = new Ignored(Set.of("m.Act/pairs"), Set.of());
    assertEquals(List.of(), reasons("pairs", Map.of("abc", 3L), VALID, all));
  }
}
