package io.actionregistry.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ActionBuilderTest {
  @Test
  void an_action_without_anything_is_a_leaf_that_harms_nobody() {
    ActionDefinition ping = ActionDefinition.builder("ping").build();
    assertEquals(ActionKind.LEAF, ping.getKind());
    assertFalse(ping.isGroup() || ping.isDeprecated());
    assertEquals("", ping.getDescription());
    assertEquals("", ping.getModule());
    assertNull(ping.getMessageName());
    assertNull(ping.getDeprecation());
    assertNull(ping.getParam(null));
    assertEquals(List.of(), ping.getPath());
    assertEquals(List.of(), ping.getAliases());
    assertEquals(List.of(), ping.getOneofs());
    assertEquals(new Hazard(HazardLevel.NONE, ""), ping.getHazard());
    assertEquals(Set.of(), ping.getRequiredParams());
    assertFalse(ping.getRequiredParams().contains(null));
    assertEquals("action 'ping'", ping.toString());
  }

  @Test
  void what_is_said_about_an_action_is_kept() {
    ActionDefinition action =
        ActionDefinition.builder("rotary-axis")
            .module("RotaryCommands")
            .group()
            .path("rotary", 26)
            .alias("axis")
            .hazard(HazardLevel.CAUTION, "Moves.")
            .deprecated(null)
            .build();
    assertEquals("RotaryCommands", action.getModule());
    assertTrue(action.isGroup() && action.isDeprecated());
    assertEquals("group", action.getKind().getName());
    assertEquals(List.of(new PathElement("rotary", 26)), action.getPath());
    assertEquals(List.of("axis"), action.getAliases());
    assertEquals(new Hazard(HazardLevel.CAUTION, "Moves."), action.getHazard());
    assertNull(action.getDeprecation().replacement());
  }

  @Test
  void an_action_takes_over_what_its_message_has() {
    ActionDefinition choose = ActionDefinition.builder("choose").message(Fixture.CHOICE).build();
    assertEquals("t.Choice", choose.getMessageName());
    assertEquals(Fixture.CHOICE.getParams(), choose.getParams());
    assertEquals(Fixture.CHOICE.getOneofs(), choose.getOneofs());
    assertSame(Fixture.CHOICE.table(), choose.table(), "thousands of actions share tables");
  }

  @Test
  void parameters_of_its_own_follow_those_of_the_message() {
    ActionDefinition action =
        ActionDefinition.builder("a").message(Fixture.CHOICE).required("third").build();
    assertEquals(List.of("first", "second", "third"), List.copyOf(action.getParams().keySet()));
    assertEquals(Fixture.CHOICE.getOneofs(), action.getOneofs());
    ActionDefinition.Builder clash =
        ActionDefinition.builder("a").message(Fixture.CHOICE).required("first");
    assertThrows(IllegalArgumentException.class, clash::build);
  }

  @ParameterizedTest
  @EnumSource
  void the_builder_takes_names_of_every_kind(KeyKind kind) {
    ActionDefinition action =
        ActionDefinition.builder("a").required(kind.key("channel")).optional(kind.key("x")).build();
    assertEquals(Set.of("channel"), action.getRequiredParams());
    assertEquals(Set.of("x"), action.getOptionalParams());
    assertEquals(ParamType.VALUE, action.getParam("x").getType());
  }

  @Test
  void the_builder_overrides_the_flag_of_a_parameter() {
    ParamDefinition required = Fixture.required("p", ParamType.BOOL);
    ActionDefinition action = ActionDefinition.builder("a").optional(required).build();
    assertEquals(Set.of("p"), action.getOptionalParams());
    assertEquals(ParamType.BOOL, action.getParam("p").getType());
    assertFalse(action.getParam("p").isRequired());
  }

  @Test
  void what_is_neither_parameter_nor_name_is_refused() {
    ActionDefinition.Builder builder = ActionDefinition.builder("a");
    assertThrows(IllegalArgumentException.class, () -> builder.required(1));
    assertThrows(IllegalArgumentException.class, () -> builder.optional(null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", ":a", "a/b", "\t"})
  void a_name_that_cannot_be_a_keyword_is_refused(String name) {
    assertThrows(IllegalArgumentException.class, () -> ActionDefinition.builder(name));
    ActionDefinition.Builder builder = ActionDefinition.builder("a");
    assertThrows(IllegalArgumentException.class, () -> builder.alias(name));
    assertThrows(IllegalArgumentException.class, () -> builder.deprecated(name));
  }

  @Test
  void names_that_fall_together_are_refused() {
    ActionDefinition.Builder self = ActionDefinition.builder("a").alias("a");
    assertThrows(IllegalArgumentException.class, self::build);
    ActionDefinition.Builder twice = ActionDefinition.builder("a").alias("b").alias("b");
    assertThrows(IllegalArgumentException.class, twice::build);
    ActionDefinition.Builder params = ActionDefinition.builder("a").required("x").optional("x");
    assertThrows(IllegalArgumentException.class, params::build);
  }

  @Test
  void parts_that_are_wrong_by_themselves_are_refused() {
    assertThrows(IllegalArgumentException.class, () -> new PathElement("", 1));
    assertThrows(IllegalArgumentException.class, () -> new PathElement("f", -1));
    assertThrows(NullPointerException.class, () -> new Hazard(null, ""));
    assertThrows(NullPointerException.class, () -> new Hazard(HazardLevel.NONE, null));
  }
}
