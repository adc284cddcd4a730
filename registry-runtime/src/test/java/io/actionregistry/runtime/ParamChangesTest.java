package io.actionregistry.runtime;

import static io.actionregistry.runtime.TwoVersions.changes;
import static io.actionregistry.runtime.TwoVersions.param;
import static io.actionregistry.runtime.TwoVersions.with;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ParamChangesTest {
  private static ParamDefinition.Builder text() {
    return param(ParamType.STRING);
  }

  private static ParamDefinition.Builder numbered(String name, String protoName, int number) {
    return ParamDefinition.builder(name, ParamType.STRING).proto(protoName, number);
  }

  @Test
  void a_parameter_of_the_same_number_was_renamed() {
    assertEquals(
        List.of("title: parameter renamed  name → title; number 3"),
        changes(numbered("name", "name", 3), numbered("title", "title", 3)));
  }

  @Test
  void without_a_number_in_common_one_was_removed_and_one_added() {
    List<String> both =
        List.of(
            "name: parameter removed  - string, optional",
            "title: parameter added  + string, optional");
    assertEquals(both, changes(numbered("name", "name", 3), numbered("title", "title", 4)));
    assertEquals(
        both,
        changes(
            ParamDefinition.builder("name", ParamType.STRING),
            ParamDefinition.builder("title", ParamType.STRING)));
  }

  @Test
  void what_was_added_or_removed_is_described() {
    assertEquals(
        List.of("x: parameter added  + float, optional, in deg; value in [0, 360); finite = true"),
        changes(
            with(),
            with(
                param(ParamType.FLOAT)
                    .unit("deg")
                    .rule("finite", true)
                    .range(Range.value().declared(Interval.atLeast(0f).below(360f)).build()))));
    assertEquals(
        List.of("x: parameter removed  - t.Mode, optional; one of a, b"),
        changes(
                with(param(ParamType.ENUM).offers("a", "b").rule("enum.defined_only", true)),
                with())
            .stream()
            .map(text -> text.replace("enum,", "t.Mode,"))
            .toList());
  }

  @Test
  void names_and_numbers_of_the_schema_are_compared() {
    assertEquals(
        List.of("x: proto name changed  old → fresh", "x: encoding changed  number 1 → number 2"),
        changes(numbered("x", "old", 1), numbered("x", "fresh", 2)));
    assertEquals(List.of("x: encoding changed  no → yes"), changes(text(), text().wrapper()));
  }

  @Test
  void types_and_shapes_are_compared() {
    assertEquals(
        List.of("x: type changed  string → bytes"), changes(text(), param(ParamType.BYTES)));
    assertEquals(
        List.of("x: shape changed  string → list of string"), changes(text(), text().repeated()));
    assertEquals(
        List.of("x: type changed  map of string to string → map of int32 to string"),
        changes(text().map(ParamType.STRING), text().map(ParamType.INT32)));
    assertEquals(
        List.of("x: type changed  string wrapper → bool"),
        changes(text().wrapper(), param(ParamType.BOOL)));
  }

  @Test
  void presence_is_compared() {
    ParamDefinition x = text().build();
    assertEquals(
        List.of("x: presence changed  optional → required"),
        changes(
            with().optional(text().rule("required", false).build()),
            with().required(text().rule("required", true).build())));
    assertEquals(
        List.of("x: presence changed  required → optional"),
        changes(with().required(x), with().optional(x)));
    assertEquals(List.of("x: zero changed  no → yes"), changes(text(), text().presence()));
  }

  @Test
  void units_defaults_examples_and_documentation_are_compared() {
    assertEquals(
        List.of(
            "x: unit changed  deg → mil",
            "x: default changed  1 → \"a \\\"b\\\"\"",
            "x: examples changed  [1] → [{\"k\":[true]}]",
            "x: sensitivity changed  no → yes",
            "x: deprecated",
            "x: documentation changed  + Words."),
        changes(
            param(ParamType.VALUE).unit("deg").defaultValue(1.0).example(1L),
            param(ParamType.VALUE)
                .unit("mil")
                .defaultValue("a \"b\"")
                .example(java.util.Map.of("k", List.of(true)))
                .sensitive()
                .deprecated()
                .description("Words.")));
    assertEquals(
        List.of("x: unit changed  - deg", "x: default changed  - 1", "x: undeprecated"),
        changes(text().unit("deg").defaultValue(1L).deprecated(), text()));
    assertEquals(
        List.of("x: default changed  \"a\" → random-uuid"),
        changes(text().defaultValue("a"), text().defaultFrom(DefaultSource.RANDOM_UUID)));
  }
}
