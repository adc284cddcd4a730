package io.actionregistry.runtime;

import static io.actionregistry.runtime.TwoVersions.changes;
import static io.actionregistry.runtime.TwoVersions.registry;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ActionChangesTest {
  private static ActionDefinition.Builder act() {
    return ActionDefinition.builder("act");
  }

  private static ActionDefinition.Builder named(String name, int... path) {
    ActionDefinition.Builder action = ActionDefinition.builder(name);
    for (int number : path) {
      action.path("step", number);
    }
    return action;
  }

  @Test
  void an_action_on_the_same_path_of_numbers_was_renamed() {
    List<String> renamed = List.of("action renamed  act → do; the old name is no alias");
    assertEquals(renamed, changes(registry(named("act", 1, 2)), registry(named("do", 1, 2))));
    assertEquals(renamed, changes("do", registry(named("act", 1, 2)), registry(named("do", 1, 2))));
    assertEquals(
        List.of("action renamed  act → do; the old name is an alias", "alias added  + act"),
        changes(registry(named("act", 1)), registry(named("do", 1).alias("act"))));
  }

  private static ActionDefinition.Builder method(String name, String method) {
    return ActionDefinition.builder(name).path(method, 0);
  }

  @Test
  void an_action_whose_name_is_an_alias_on_the_other_side_was_renamed() {
    Registry act = registry(method("act", "Act"));
    Registry alias = registry(method("do", "Do").alias("act"));
    List<String> renamed =
        List.of(
            "action renamed  act → do; the old name is an alias",
            "encoding changed  path Act → path Do",
            "alias added  + act");
    assertEquals(renamed, changes(act, alias));
    assertEquals(renamed, changes("do", act, alias));
    assertEquals(
        List.of(
            "action renamed  do → act; the old name is no alias",
            "encoding changed  path Do → path Act",
            "alias removed  - act"),
        changes(alias, act));
  }

  @Test
  void of_two_actions_that_became_one_the_first_was_renamed() {
    Registry two = registry(method("act", "Act"), method("run", "Run"));
    Registry one = registry(method("do", "Do").alias("act").alias("run"));
    assertEquals("action renamed  act → do; the old name is an alias", changes(two, one).get(0));
    assertEquals(
        List.of("action removed  - leaf (); its name now means 'do'"), changes("run", two, one));
  }

  @Test
  void an_alias_of_what_was_renamed_on_its_path_makes_no_other_of_it() {
    Registry before = registry(named("act", 1), named("do", 2));
    Registry after = registry(named("go", 2).alias("act"));
    assertEquals(
        List.of("action removed  - leaf (); its name now means 'go'"), changes(before, after));
  }

  @Test
  void a_method_is_known_by_its_name_and_an_action_without_a_path_by_its_own() {
    assertEquals(
        List.of("action removed  - leaf ()"),
        changes(
            registry(act().path("Act", 0)),
            registry(ActionDefinition.builder("do").path("Do", 0))));
    assertEquals(
        List.of("action removed  - leaf ()"),
        changes(registry(named("act")), registry(named("do"))));
  }

  @Test
  void a_name_that_both_versions_have_is_the_same_action_wherever_it_is() {
    assertEquals(
        List.of("encoding changed  path step=1 → path step=2"),
        changes(
            registry(named("act", 1), named("other", 2)),
            registry(named("act", 2), named("other", 1))));
    assertEquals(
        List.of("action removed  - leaf (a, [b]); its name now means 'other'"),
        changes(
            registry(named("act", 1).required("a").optional("b"), named("other", 2)),
            registry(named("other", 2).alias("act"))));
  }

  @Test
  void an_action_may_become_a_step_on_the_way_to_others() {
    Registry leaf = registry(named("act", 1).required("x"));
    Registry choice = registry(named("act-one", 1, 1), named("act-two", 1, 2));
    assertEquals(List.of("action reclassified  leaf → choice"), changes(leaf, choice));
    assertEquals(List.of("action reclassified  choice → leaf; leaf (x)"), changes(choice, leaf));
  }

  @Test
  void kinds_hazards_modules_messages_and_documentation_are_compared() {
    assertEquals(
        List.of(
            "action reclassified  leaf → group",
            "hazard changed  + caution: It moves.",
            "module changed  A → B",
            "definition renamed  t.Old → t.New",
            "documentation changed  - What it does."),
        changes(
            act()
                .module("A")
                .message(MessageDefinition.builder("t.Old").build())
                .description("What it does."),
            act()
                .group()
                .module("B")
                .message(MessageDefinition.builder("t.New").build())
                .hazard(HazardLevel.CAUTION, "It moves.")));
    assertEquals(
        List.of("hazard changed  caution → danger"),
        changes(act().hazard(HazardLevel.CAUTION, ""), act().hazard(HazardLevel.DANGER, "")));
  }

  @Test
  void aliases_come_and_go_and_may_mean_something_else() {
    assertEquals(
        List.of("alias removed  - gone", "alias removed  - moved; it now means 'other'"),
        changes(
            registry(act().alias("gone").alias("moved"), named("other")),
            registry(act(), named("other").alias("moved"))));
  }

  @Test
  void deprecation_tells_what_to_use() {
    assertEquals(
        List.of("deprecated  + use other"),
        changes(
            registry(act(), named("other")), registry(act().deprecated("other"), named("other"))));
    assertEquals(List.of("deprecated"), changes(act(), act().deprecated(null)));
    assertEquals(
        List.of("undeprecated"),
        changes(
            registry(act().deprecated("other"), named("other")), registry(act(), named("other"))));
    assertEquals(
        List.of("replacement changed  + other"),
        changes(
            registry(act().deprecated(null), named("other")),
            registry(act().deprecated("other"), named("other"))));
  }
}
