package potatoclient.transit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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

/**
 * The design's own examples. Parameters are looked at for what is missing; whether their values are
 * valid is not this module's to say.
 */
@DisplayName("Action Registry Design, Unit Test Structure")
final class ActionRegistryTest {
  @Test
  @DisplayName("testKnownAction")
  void a_known_action_is_known() {
    assertTrue(ActionRegistry.isKnownAction("ping"));
    assertTrue(ActionRegistry.isKnownAction(TransitFactory.keyword("ping")));
  }

  @Test
  @DisplayName("testUnknownAction")
  void an_unknown_action_is_unknown() {
    assertFalse(ActionRegistry.isKnownAction("unknown-action"));
  }

  @Test
  @DisplayName("testParameterValidation")
  void all_required_parameters_are_there() {
    Keyword action = TransitFactory.keyword("rotary-goto-ndc");
    Map<Keyword, Object> validParams = new HashMap<>();
    validParams.put(TransitFactory.keyword("channel"), "heat");
    validParams.put(TransitFactory.keyword("x"), 0.5);
    validParams.put(TransitFactory.keyword("y"), -0.5);

    assertTrue(ActionRegistry.hasRequiredParams(action, validParams));
  }

  @Test
  @DisplayName("testMissingRequiredParam")
  void a_missing_parameter_is_noticed() {
    Keyword action = TransitFactory.keyword("rotary-goto-ndc");
    Map<Keyword, Object> invalidParams = new HashMap<>();
    invalidParams.put(TransitFactory.keyword("channel"), "heat");

    assertFalse(ActionRegistry.hasRequiredParams(action, invalidParams));
  }

  @Test
  @DisplayName("Invalid Data Test Categories, 5. Null values")
  void a_null_value_counts_as_missing() {
    assertFalse(
        ActionRegistry.hasRequiredParams(
            "rotary-goto-ndc", KeyKind.TRANSIT.map("channel", "heat", "x", null, "y", -0.5)));
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("Integration Test Structure: Action discovery, Parameter validation from Clojure")
  void an_alias_has_the_parameters_of_its_action(KeyKind kind) {
    Object action = kind.key("rotary-goto-ndc");

    assertEquals("rotary-rotate-to-ndc", ActionRegistry.resolve(action));
    assertEquals(Set.of("channel", "x", "y"), ActionRegistry.getRequiredParams(action));
    assertEquals(Set.of(), ActionRegistry.getOptionalParams(action));
    assertEquals(List.of("heat", "day"), ActionRegistry.getEnumValues(action, kind.key("channel")));
    assertEquals("-1 ≤ value ≤ 1 ndc", ActionRegistry.getRange(action, kind.key("x")).describe());
    assertTrue(
        ActionRegistry.hasRequiredParams(action, kind.map("channel", "heat", "x", 0.5, "y", -0.5)));
    assertFalse(ActionRegistry.hasRequiredParams(action, kind.map("channel", "heat")));
  }

  @Test
  @DisplayName("Canonical Data Format Requirements")
  void actions_parameters_and_enum_values_are_in_kebab_case() {
    String kebab = "[a-z0-9]+(-[a-z0-9]+)*";
    ActionRegistry.getAllActionNames().forEach(name -> assertTrue(name.matches(kebab), name));
    ActionRegistry.getAliases().keySet().forEach(name -> assertTrue(name.matches(kebab), name));
    for (String action : ActionRegistry.getAllActionNames()) {
      ActionRegistry.requireAction(action)
          .getParams()
          .forEach(
              (name, param) -> {
                assertTrue(name.matches(kebab), name);
                param.getEnumValues().forEach(value -> assertTrue(value.matches(kebab), value));
              });
    }
  }
}
