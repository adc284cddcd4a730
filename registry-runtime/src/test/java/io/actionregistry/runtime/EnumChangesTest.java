package io.actionregistry.runtime;

import static io.actionregistry.runtime.TwoVersions.changes;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

final class EnumChangesTest {
  private static EnumDefinition.Builder mode() {
    return EnumDefinition.builder("t.Mode").value("off", "MODE_OFF", 0).value("on", "MODE_ON", 1);
  }

  private static Registry registry(
      EnumDefinition.Builder mode, UnaryOperator<ParamDefinition.Builder> param) {
    EnumDefinition built = mode.build();
    ParamDefinition.Builder x =
        ParamDefinition.builder("x", ParamType.ENUM).enumName(built.getName());
    return Registry.builder()
        .enumeration(built)
        .action(ActionDefinition.builder("act").optional(param.apply(x).build()).build())
        .build();
  }

  private static List<String> enums(EnumDefinition.Builder was, EnumDefinition.Builder now) {
    return changes(registry(was, x -> x), registry(now, x -> x));
  }

  @Test
  void values_come_go_and_get_other_names_and_numbers() {
    assertEquals(
        List.of("x turbo: enum value added  + MODE_TURBO = 2"),
        enums(mode(), mode().value("turbo", "MODE_TURBO", 2)));
    assertEquals(
        List.of("x turbo: enum value removed  - MODE_TURBO = 2"),
        enums(mode().value("turbo", "MODE_TURBO", 2), mode()));
    assertEquals(
        List.of("x fast: enum value renamed  turbo → fast"),
        enums(mode().value("turbo", "MODE_TURBO", 2), mode().value("fast", "MODE_FAST", 2)));
    assertEquals(
        List.of(
            "x turbo: proto name changed  MODE_TURBO → M_TURBO",
            "x turbo: enum value renumbered  MODE_TURBO = 2 → M_TURBO = 3"),
        enums(mode().value("turbo", "MODE_TURBO", 2), mode().value("turbo", "M_TURBO", 3)));
    assertEquals(
        List.of("x turbo: deprecated", "x turbo: documentation changed  + Loud."),
        enums(
            mode().value("turbo", "MODE_TURBO", 2),
            mode()
                .value(
                    EnumValue.builder("turbo", "MODE_TURBO", 2)
                        .deprecated()
                        .description("Loud.")
                        .build())));
  }

  @Test
  void an_enum_may_be_closed_renamed_and_documented() {
    assertEquals(
        List.of(
            "x: type changed  t.Mode → t.State",
            "x enum: definition renamed  t.Mode → t.State",
            "x enum: enum openness changed  open → closed: other numbers are refused",
            "x enum: documentation changed  + Words."),
        enums(
            mode(),
            EnumDefinition.builder("t.State")
                .value("off", "MODE_OFF", 0)
                .value("on", "MODE_ON", 1)
                .closed()
                .description("Words.")));
  }

  @Test
  void a_value_may_be_offered_or_no_longer() {
    Registry both = registry(mode(), x -> x.offers("off", "on"));
    Registry one = registry(mode(), x -> x.offers("on").ruleValues("enum.not_in", 0L));
    assertEquals(List.of("x: value no longer offered  - off"), changes(both, one));
    assertEquals(List.of("x: value offered  + off"), changes(one, both));
  }

  @Test
  void rules_on_values_that_the_enum_does_not_name_are_told_as_they_stand() {
    assertEquals(
        List.of(
            "x: rule widened: enum  - defined_only = true; numbers that the enum does not name"),
        changes(
            registry(mode(), x -> x.offers("off", "on").rule("enum.defined_only", true)),
            registry(mode(), x -> x.offers("off", "on").rule("enum.defined_only", false))));
  }

  @Test
  void numbers_that_one_version_alone_has_are_told_as_values_of_the_enum() {
    assertEquals(
        List.of(
            "x turbo: enum value added  + MODE_TURBO = 2",
            "x: rule restated: enum  in = [0,1] → in = [0,1,2]"),
        changes(
            registry(mode(), x -> x.offers("off", "on").ruleValues("enum.in", 0L, 1L)),
            registry(
                mode().value("turbo", "MODE_TURBO", 2),
                x -> x.offers("off", "on", "turbo").ruleValues("enum.in", 0L, 1L, 2L))));
  }
}
