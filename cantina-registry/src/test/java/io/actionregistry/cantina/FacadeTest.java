package io.actionregistry.cantina;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.cognitect.transit.Keyword;
import io.actionregistry.runtime.ActionHandler;
import io.actionregistry.runtime.Registry;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The generated class answers as the registry behind it does. */
final class FacadeTest {
  private static final Registry REGISTRY = ActionRegistry.registry();
  private static final String MUSIC = "music_command";

  @Test
  void what_there_is() {
    assertEquals(
        List.of("voice_command", "music_command", "dj_command", "system_command"),
        List.copyOf(ActionRegistry.getAllActionNames()));
    assertEquals(REGISTRY.getAllActionKeywords(), ActionRegistry.getAllActionKeywords());
    assertEquals(Map.of(), ActionRegistry.getAliases());
    assertEquals(Map.of(), ActionRegistry.getEnvelope());
    assertEquals(REGISTRY.getAllActions(), ActionRegistry.getAllActions());
    assertEquals(REGISTRY.getManifestHash(), ActionRegistry.getManifestHash());
  }

  @Test
  void what_an_action_is() {
    assertTrue(ActionRegistry.isKnownAction(MUSIC));
    assertSame(ActionRegistry.getAction(MUSIC), ActionRegistry.requireAction(MUSIC));
    assertEquals(MUSIC, ActionRegistry.resolve(MUSIC));
    assertEquals(List.of(MUSIC), ActionRegistry.suggest("musik_command"));
    assertEquals(
        List.of(ActionRegistry.getAction("dj_command"), ActionRegistry.getAction(MUSIC)),
        ActionRegistry.search("music").stream()
            .sorted((a, b) -> a.getName().compareTo(b.getName()))
            .toList());
    assertEquals(Set.of("action"), ActionRegistry.getRequiredParams(MUSIC));
    assertEquals(
        Set.of("track_name", "track_id", "volume", "source", "timestamp", "command_id"),
        ActionRegistry.getOptionalParams(MUSIC));
    assertTrue(ActionRegistry.hasRequiredParams(MUSIC, Map.of("action", "play")));
  }

  @Test
  void what_a_parameter_takes() {
    assertSame(
        REGISTRY.getParam(MUSIC, "volume").getRange(), ActionRegistry.getRange(MUSIC, "volume"));
    assertEquals(
        ActionRegistry.getParam(MUSIC, "volume").getRanges(),
        ActionRegistry.getRanges(MUSIC, "volume"));
    assertEquals(
        List.of("IDLE", "AMBIENT", "INTERACTIVE"),
        ActionRegistry.getEnumValues("system_command", "mode"));
    assertEquals(4, ActionRegistry.getEnum("cantina.v1.SystemMode").getValues().size());
  }

  @Test
  void defaults_are_added_where_somebody_asks_for_them() {
    Map<String, Object> params = Map.of("action", "start", "auto_transition", false);
    Map<?, ?> all = ActionRegistry.withDefaults("dj_command", params);
    assertEquals("web_dashboard", all.get("source"));
    assertEquals(5.0, all.get("transition_duration"));
    assertEquals(false, all.get("auto_transition"));
    assertEquals(
        all.keySet(), ActionRegistry.withDefaults("dj_command", params, name -> name).keySet());
  }

  /** Who wants it always on asks the validator. */
  @Test
  void the_registrys_own_validation_is_off_unless_the_property_says_otherwise() {
    assertTrue(ActionRegistry.validateParams(MUSIC, Map.of()));
    assertEquals("disabled", ActionRegistry.check(MUSIC, Map.of()).getStatus());
  }

  @Test
  void commands_go_to_their_handlers() {
    ActionHandler handler = command -> "plays";
    ActionRegistry.registerHandler(MUSIC, handler);
    ActionRegistry.setUsageCounting(true);
    try {
      assertSame(handler, ActionRegistry.getHandler(MUSIC));
      assertEquals(Set.of(MUSIC), ActionRegistry.getImplementedActions());
      assertEquals(3, ActionRegistry.getUnimplementedActions().size());
      Map<Keyword, Object> answer =
          ActionRegistry.dispatch(
              Map.of("msg-type", "command", "payload", Map.of("action", MUSIC)));
      assertTrue(answer.toString().contains("plays"), answer::toString);
      assertEquals(4L, ActionRegistry.getStatistics().get("actions"));
      assertSame(ActionRegistry.dispatcher(), ActionRegistry.dispatcher());
    } finally {
      ActionRegistry.setUsageCounting(false);
      ActionRegistry.unregisterHandler(MUSIC);
    }
  }
}
