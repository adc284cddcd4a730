package io.actionregistry.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.cognitect.transit.Keyword;
import com.cognitect.transit.TransitFactory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the design's own examples ask of a registry. Validation is not the runtime's. */
@DisplayName("Action Registry Design, Unit Test Structure and Phase 3, ActionRegistryTest.java")
final class ActionRegistryTest {
  private static final Registry REGISTRY = Fixture.REGISTRY;

  @Test
  @DisplayName("testKnownAction")
  void a_known_action_is_known() {
    assertTrue(REGISTRY.isKnownAction("ping"));
    assertTrue(REGISTRY.isKnownAction(TransitFactory.keyword("ping")));
  }

  @Test
  @DisplayName("testUnknownAction, Test unknown action handling")
  void an_unknown_action_is_unknown_everywhere() {
    assertFalse(REGISTRY.isKnownAction("unknown-action"));
    assertNull(REGISTRY.getAction("unknown-action"));
    assertNull(REGISTRY.resolve("unknown-action"));
    assertNull(REGISTRY.getRequiredParams("unknown-action"));
    assertNull(REGISTRY.getOptionalParams("unknown-action"));
    assertFalse(REGISTRY.hasRequiredParams("unknown-action", Map.of()));
    assertNull(REGISTRY.getParam("unknown-action", "x"));
    assertNull(REGISTRY.getRange("unknown-action", "x"));
    assertEquals(List.of(), REGISTRY.getRanges("unknown-action", "x"));
    assertEquals(List.of(), REGISTRY.getEnumValues("unknown-action", "x"));
    assertThrows(UnknownActionException.class, () -> REGISTRY.requireAction("unknown-action"));
  }

  @Test
  @DisplayName("testParameterValidation: what the runtime has of it")
  void all_required_parameters_are_there() {
    Keyword action = TransitFactory.keyword("rotary-goto-ndc");
    Map<Keyword, Object> validParams = new HashMap<>();
    validParams.put(TransitFactory.keyword("channel"), "heat");
    validParams.put(TransitFactory.keyword("x"), 0.5);
    validParams.put(TransitFactory.keyword("y"), -0.5);
    assertTrue(REGISTRY.hasRequiredParams(action, validParams));
  }

  @Test
  @DisplayName("testMissingRequiredParam")
  void a_missing_parameter_is_noticed() {
    Keyword action = TransitFactory.keyword("rotary-goto-ndc");
    Map<Keyword, Object> invalidParams = new HashMap<>();
    invalidParams.put(TransitFactory.keyword("channel"), "heat");
    assertFalse(REGISTRY.hasRequiredParams(action, invalidParams));
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("Test action registration and retrieval")
  void an_alias_resolves_everywhere(KeyKind kind) {
    Object alias = kind.key("rotary-goto-ndc");
    ActionDefinition action = REGISTRY.getAction(kind.key("rotary-rotate-to-ndc"));
    assertEquals("rotary-rotate-to-ndc", action.getName());
    assertTrue(REGISTRY.isKnownAction(alias));
    assertSame(action, REGISTRY.getAction(alias));
    assertSame(action, REGISTRY.requireAction(alias));
    assertEquals("rotary-rotate-to-ndc", REGISTRY.resolve(alias));
    assertEquals("rotary-rotate-to-ndc", REGISTRY.resolve(kind.key("rotary-rotate-to-ndc")));
    assertEquals(Set.of("channel", "x", "y"), REGISTRY.getRequiredParams(alias));
    assertEquals(Set.of("frame-time"), REGISTRY.getOptionalParams(alias));
    assertEquals("channel", REGISTRY.getParam(alias, kind.key("channel")).getName());
    assertEquals(List.of("heat", "day"), REGISTRY.getEnumValues(alias, kind.key("channel")));
    assertTrue(REGISTRY.getRange(alias, kind.key("x")).contains(1.0));
    assertEquals(1, REGISTRY.getRanges(alias, kind.key("x")).size());
    assertTrue(REGISTRY.hasRequiredParams(alias, kind.map("channel", "heat", "x", 0, "y", 0)));
  }

  @Test
  @DisplayName("Test implemented/unimplemented tracking")
  void what_has_a_handler_is_implemented() {
    HandlerTable handlers = new HandlerTable(REGISTRY);
    assertEquals(REGISTRY.getAllActionNames(), handlers.unimplemented());
    handlers.register("ping", command -> "pong");
    assertEquals(Set.of("ping"), handlers.implemented());
    assertFalse(handlers.unimplemented().contains("ping"));
  }

  @Test
  @DisplayName("Example: RotateToNDC Command, Null values")
  void a_null_value_counts_as_missing() {
    Map<Object, Object> params = KeyKind.TRANSIT.map("channel", "heat", "x", null, "y", -0.5);
    assertFalse(REGISTRY.hasRequiredParams("rotary-goto-ndc", params));
  }
}
