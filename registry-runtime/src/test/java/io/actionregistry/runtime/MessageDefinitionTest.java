package io.actionregistry.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class MessageDefinitionTest {
  private static ParamDefinition member(String name) {
    return ParamDefinition.builder(name, ParamType.BOOL).oneof("which").build();
  }

  @Test
  void parameters_keep_their_order() {
    MessageDefinition message =
        MessageDefinition.builder("t.M")
            .description("A text.")
            .params(
                List.of(
                    Fixture.required("z", ParamType.BOOL), Fixture.required("a", ParamType.BOOL)))
            .build();
    assertEquals("t.M", message.getName());
    assertEquals("A text.", message.getDescription());
    assertEquals(List.of("z", "a"), List.copyOf(message.getParams().keySet()));
    assertEquals(List.of(), message.getOneofs());
    assertEquals("message t.M", message.toString());
  }

  @Test
  void rules_on_the_whole_message_are_the_actions_too() {
    MessageDefinition message =
        MessageDefinition.builder("t.M")
            .rule("cel.order", "this.a < this.b")
            .ruleValues("oneof[0].fields", "a", "b")
            .build();
    Map<String, Object> rules =
        Map.of("cel.order", "this.a < this.b", "oneof[0].fields", List.of("a", "b"));
    assertEquals(rules, message.getRules());
    assertEquals(rules, message.toMap().get("rules"));
    ActionDefinition action = ActionDefinition.builder("a").message(message).build();
    assertEquals(rules, action.getRules());
    assertEquals(rules, action.toMap().get("rules"));
    assertEquals(Map.of(), ActionDefinition.builder("b").build().getRules());
  }

  @Test
  void two_parameters_of_one_name_are_refused() {
    MessageDefinition.Builder builder =
        MessageDefinition.builder("t.M")
            .param(Fixture.required("a", ParamType.BOOL))
            .param(Fixture.required("a", ParamType.STRING));
    String message = assertThrows(IllegalArgumentException.class, builder::build).getMessage();
    assertTrue(message.contains("t.M") && message.contains("'a' twice"), message);
  }

  @Test
  void a_oneof_and_its_parameters_agree() {
    OneofDefinition which = new OneofDefinition("which", false, List.of("a", "b"));
    MessageDefinition message =
        MessageDefinition.builder("t.M").param(member("a")).param(member("b")).oneof(which).build();
    assertEquals(List.of(which), message.getOneofs());
  }

  @Test
  void every_disagreement_about_a_oneof_is_told() {
    MessageDefinition.Builder builder =
        MessageDefinition.builder("t.M")
            .param(member("a"))
            .param(Fixture.required("b", ParamType.BOOL))
            .param(ParamDefinition.builder("d", ParamType.BOOL).oneof("other").build())
            .oneof(new OneofDefinition("which", false, List.of("b", "c")));
    String message = assertThrows(IllegalArgumentException.class, builder::build).getMessage();
    assertTrue(message.contains("lists 'b', which is not in it"), message);
    assertTrue(message.contains("lists 'c', which is not in it"), message);
    assertTrue(message.contains("'a' is in oneof 'which', which does not list it"), message);
    assertTrue(message.contains("'d' is in oneof 'other', which does not list it"), message);
  }

  @Test
  void a_oneof_has_a_name_and_distinct_parameters() {
    assertThrows(IllegalArgumentException.class, () -> new OneofDefinition("", true, List.of("a")));
    assertThrows(IllegalArgumentException.class, () -> new OneofDefinition("o", true, List.of()));
    assertThrows(
        IllegalArgumentException.class, () -> new OneofDefinition("o", true, List.of("a", "a")));
  }

  @Test
  void two_oneofs_of_one_name_are_refused() {
    OneofDefinition which = new OneofDefinition("which", false, List.of("a"));
    MessageDefinition.Builder builder =
        MessageDefinition.builder("t.M").param(member("a")).oneof(which).oneof(which);
    assertThrows(IllegalArgumentException.class, builder::build);
  }
}
