package potatoclient.transit.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertIterableEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.google.gson.JsonElement;
import io.actionregistry.runtime.ActionDefinition;
import io.actionregistry.runtime.ParamDefinition;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import potatoclient.transit.ActionRegistry;

/** The registry has the actions that the recorded facts lead to, each as they say. */
@DisplayName("Action Registry Design, Success Criteria 2: All Commands Registered")
final class ActionsTest {
  private static final Map<String, ActionFacts> EXPECTED = Walk.actions();

  @Test
  void there_are_176_commands_and_one_group_of_them() {
    List<ActionFacts> groups =
        EXPECTED.values().stream().filter(action -> action.kind().equals("group")).toList();
    assertEquals(List.of("rotary-axis"), groups.stream().map(ActionFacts::name).toList());
    assertEquals(176, EXPECTED.size() - groups.size());
  }

  @Test
  void the_commands_have_103_parameters() {
    assertEquals(
        103,
        EXPECTED.values().stream()
            .filter(action -> action.kind().equals("leaf"))
            .mapToInt(action -> action.message().fields().size())
            .sum());
  }

  @Test
  void the_registry_has_these_actions_in_this_order_and_no_others() {
    assertIterableEquals(EXPECTED.keySet(), ActionRegistry.getAllActionNames());
  }

  @TestFactory
  Stream<DynamicTest> each_action_is_what_the_facts_say() {
    return EXPECTED.values().stream()
        .map(action -> dynamicTest(action.name(), () -> isAsRecorded(action)));
  }

  private static void isAsRecorded(ActionFacts expected) {
    ActionDefinition actual = ActionRegistry.getAction(expected.name());
    assertNotNull(actual, expected.name());
    assertIterableEquals(lines(expected), lines(actual), expected.name());
    assertEquals(names(expected, true), ActionRegistry.getRequiredParams(expected.name()));
    assertEquals(names(expected, false), ActionRegistry.getOptionalParams(expected.name()));
  }

  private static List<String> lines(ActionFacts action) {
    List<String> lines = new ArrayList<>();
    lines.add("name " + action.name());
    lines.add("keyword :" + action.name());
    lines.add("kind " + action.kind());
    lines.add("path " + action.path().stream().map(f -> f.name() + " = " + f.number()).toList());
    lines.add("message " + action.message().name());
    lines.add("module " + modules().get(action.message().file()).getAsString());
    JsonElement hazard = JonFacts.REGISTRY.getAsJsonObject("hazards").get(action.name());
    lines.add("hazard " + (hazard == null ? "none" : hazard.getAsString()));
    action.message().fields().forEach(field -> lines.addAll(ParamLines.of(field)));
    return lines;
  }

  private static List<String> lines(ActionDefinition action) {
    List<String> lines = new ArrayList<>();
    lines.add("name " + action.getName());
    lines.add("keyword " + action.getKeyword());
    lines.add("kind " + action.getKind().getName());
    lines.add(
        "path " + action.getPath().stream().map(f -> f.field() + " = " + f.number()).toList());
    lines.add("message " + action.getMessageName());
    lines.add("module " + action.getModule());
    lines.add("hazard " + action.getHazard().level().getName());
    action
        .getParams()
        .forEach(
            (name, param) -> {
              assertEquals(name, param.getName());
              lines.addAll(DefinitionLines.of(param));
            });
    if (!action.getOneofs().isEmpty()) {
      lines.add("oneofs " + action.getOneofs());
    }
    if (action.isDeprecated()) {
      lines.add("is deprecated");
    }
    return lines;
  }

  private static Set<String> names(ActionFacts action, boolean required) {
    Set<String> names = new LinkedHashSet<>();
    for (FieldFacts field : action.message().fields()) {
      if (ParamLines.of(field).contains("required " + required)) {
        names.add(Kebab.of(field.name()));
      }
    }
    return names;
  }

  private static Map<String, JsonElement> modules() {
    return JonFacts.REGISTRY.getAsJsonObject("modules").asMap();
  }

  @TestFactory
  @DisplayName("Success Criteria 6: Every action documented")
  Stream<DynamicTest> each_action_and_parameter_is_documented() {
    return EXPECTED.keySet().stream()
        .map(name -> dynamicTest(name, () -> isDocumented(ActionRegistry.requireAction(name))));
  }

  private static void isDocumented(ActionDefinition action) {
    assertFalse(action.getDescription().isBlank());
    for (ParamDefinition param : action.getParams().values()) {
      assertFalse(param.getDescription().isBlank(), param.toString());
    }
    assertEquals(
        action.getHazard().level().getName().equals("none"),
        action.getHazard().reason().isBlank(),
        "a hazard has a reason");
  }
}
