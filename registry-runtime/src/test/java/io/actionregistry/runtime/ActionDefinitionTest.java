package io.actionregistry.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.cognitect.transit.TransitFactory;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Action Registry Design, Phase 3: Unit Testing, ActionDefinitionTest.java")
final class ActionDefinitionTest {
  private final ActionDefinition action =
      ActionDefinition.builder("rotary-goto-ndc")
          .description("Turn to a point of the picture.")
          .required("channel")
          .required("x")
          .required("y")
          .optional("frame-time")
          .build();

  @Test
  @DisplayName("Test builder pattern")
  void an_action_is_built_step_by_step() {
    assertEquals("rotary-goto-ndc", action.getName());
    assertEquals("Turn to a point of the picture.", action.getDescription());
    assertEquals(Set.of("channel", "x", "y"), action.getRequiredParams());
    assertEquals(Set.of("frame-time"), action.getOptionalParams());
  }

  @Test
  @DisplayName("Test keyword creation")
  void keywords_are_made_once() {
    assertEquals(TransitFactory.keyword("rotary-goto-ndc"), action.getKeyword());
    assertSame(action.getKeyword(), action.getKeyword());
    assertEquals(
        Set.of(
            TransitFactory.keyword("channel"),
            TransitFactory.keyword("x"),
            TransitFactory.keyword("y")),
        action.getRequiredKeywords());
    assertEquals(Set.of(TransitFactory.keyword("frame-time")), action.getOptionalKeywords());
    assertSame(
        action.getParam("x").getKeyword(),
        action.getRequiredKeywords().stream().skip(1).findFirst().orElseThrow());
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("Test parameter management")
  void parameters_are_found_by_every_kind_of_key_in_their_order(KeyKind kind) {
    assertEquals("x", action.getParam(kind.key("x")).getName());
    assertNull(action.getParam(kind.key("z")));
    assertEquals(
        List.of("channel", "x", "y", "frame-time"), List.copyOf(action.getParams().keySet()));
    assertThrows(UnsupportedOperationException.class, () -> action.getRequiredParams().add("z"));
    assertThrows(UnsupportedOperationException.class, () -> action.getParams().clear());
  }
}
