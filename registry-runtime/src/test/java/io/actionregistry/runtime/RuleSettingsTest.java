package io.actionregistry.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class RuleSettingsTest {
  @Test
  void a_rule_that_is_a_list_grows_by_a_few_values_at_a_time() {
    Range range =
        Range.value()
            .finite()
            .ruleValues("int64.in", 1L, 2L)
            .rule("int64.gt", 0L)
            .ruleValues("int64.in", 3L)
            .build();
    assertEquals(Map.of("int64.in", List.of(1L, 2L, 3L), "int64.gt", 0L), range.getRules());
    assertEquals("int64.in", range.getRules().keySet().iterator().next());
    ParamDefinition param =
        ParamDefinition.builder("p", ParamType.STRING)
            .ruleValues("string.in", "a")
            .ruleValues("string.in", "b")
            .build();
    assertEquals(List.of("a", "b"), param.getRules().get("string.in"));
    assertEquals(param.toMap(), param.asRequired(true).asRequired(false).toMap());
  }

  @Test
  void a_rule_is_one_value_or_a_list() {
    Range.Builder builder = Range.value().rule("one", 1L).ruleValues("many", 1L);
    assertThrows(IllegalArgumentException.class, () -> builder.ruleValues("one", 2L));
    assertThrows(IllegalArgumentException.class, () -> builder.rule("many", 2L));
    assertThrows(IllegalArgumentException.class, () -> builder.ruleValues("", 2L));
    assertThrows(IllegalArgumentException.class, () -> builder.ruleValues("many", new Object()));
  }

  @Test
  void a_definition_is_not_changed_by_its_builder_afterwards() {
    Range.Builder builder = Range.value().finite().ruleValues("many", 1L);
    Range range = builder.build();
    builder.ruleValues("many", 2L);
    assertEquals(List.of(1L), range.getRules().get("many"));
  }
}
