package potatoclient.transit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.cognitect.transit.Keyword;
import io.actionregistry.runtime.ActionHandler;
import io.actionregistry.runtime.TransitKeys;
import io.actionregistry.runtime.UnknownActionException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Handlers, dispatch and usage counts: the only state that the registry has. */
@DisplayName("Action Registry Design, Phase 3: Test implemented/unimplemented tracking")
@ResourceLock(HandlersTest.STATE)
final class HandlersTest {
  static final String STATE = "handlers and usage counts of ActionRegistry";

  private static final ActionHandler PONG = command -> "pong";

  @AfterEach
  void leave_no_handler_behind() {
    ActionRegistry.getImplementedActions().forEach(ActionRegistry::unregisterHandler);
    ActionRegistry.setUsageCounting(false);
  }

  @ParameterizedTest
  @EnumSource
  void a_handler_belongs_to_the_action_whatever_it_is_called(KeyKind kind) {
    assertNull(ActionRegistry.registerHandler(kind.key("rotary-goto-ndc"), PONG));

    assertSame(PONG, ActionRegistry.getHandler(kind.key("rotary-rotate-to-ndc")));
    assertSame(PONG, ActionRegistry.getHandler(kind.key("rotary-goto-ndc")));
    assertEquals(Set.of("rotary-rotate-to-ndc"), ActionRegistry.getImplementedActions());
    assertEquals(176, ActionRegistry.getUnimplementedActions().size());
    assertFalse(ActionRegistry.getUnimplementedActions().contains("rotary-rotate-to-ndc"));

    ActionHandler other = command -> null;
    assertSame(PONG, ActionRegistry.registerHandler(kind.key("rotary-rotate-to-ndc"), other));
    assertSame(other, ActionRegistry.unregisterHandler(kind.key("rotary-goto-ndc")));
    assertNull(ActionRegistry.unregisterHandler(kind.key("rotary-goto-ndc")));
    assertEquals(ActionRegistry.getAllActionNames(), ActionRegistry.getUnimplementedActions());
  }

  @ParameterizedTest
  @EnumSource
  void an_unknown_action_takes_no_handler(KeyKind kind) {
    for (Object unknown : Arrays.asList(kind.key("rotary-goto-nd"), null)) {
      UnknownActionException registering =
          assertThrows(
              UnknownActionException.class, () -> ActionRegistry.registerHandler(unknown, PONG));
      assertEquals(
          unknown != null, registering.getMessage().contains("Did you mean 'rotary-goto-ndc'?"));
      assertThrows(UnknownActionException.class, () -> ActionRegistry.unregisterHandler(unknown));
      assertNull(ActionRegistry.getHandler(unknown));
    }
    assertEquals(Set.of(), ActionRegistry.getImplementedActions());
  }

  private static Map<Object, Object> message(KeyKind kind, String action, Object params) {
    return kind.map(
        "msg-type",
        kind.key("command"),
        "msg-id",
        "7",
        "payload",
        kind.map("action", kind.key(action), "params", params));
  }

  private static Object payload(Map<Keyword, Object> answer, Keyword key) {
    return ((Map<?, ?>) answer.get(TransitKeys.PAYLOAD)).get(key);
  }

  @ParameterizedTest
  @EnumSource
  void a_command_reaches_its_handler(KeyKind kind) {
    ActionRegistry.registerHandler(
        "rotary-rotate-to-ndc", command -> command.getParams().get(kind.key("x")));

    Map<Keyword, Object> answer =
        ActionRegistry.dispatch(message(kind, "rotary-goto-ndc", kind.map("x", 0.5)));

    assertEquals(TransitKeys.RESPONSE, answer.get(TransitKeys.MSG_TYPE));
    assertEquals("7", answer.get(TransitKeys.MSG_ID));
    assertEquals("rotary-rotate-to-ndc", payload(answer, TransitKeys.ACTION));
    assertEquals(0.5, payload(answer, TransitKeys.RESULT));
    assertEquals(
        answer,
        ActionRegistry.dispatcher().dispatch(message(kind, "rotary-goto-ndc", kind.map("x", 0.5))));
  }

  @ParameterizedTest
  @EnumSource
  void every_failure_is_an_answer(KeyKind kind) {
    ActionRegistry.registerHandler(
        "ping",
        command -> {
          throw new IllegalStateException("no");
        });

    assertEquals("handler-failed", code(ActionRegistry.dispatch(message(kind, "ping", null))));
    assertEquals(
        "unimplemented-action", code(ActionRegistry.dispatch(message(kind, "noop", null))));
    Map<Keyword, Object> unknown = ActionRegistry.dispatch(message(kind, "rotary-goto-nd", null));
    assertEquals("unknown-action", code(unknown));
    assertEquals(List.of("rotary-goto-ndc"), payload(unknown, TransitKeys.SUGGESTIONS));
    assertEquals("malformed-message", code(ActionRegistry.dispatch(null)));
    assertEquals("malformed-message", code(ActionRegistry.dispatch("ping")));
  }

  private static String code(Map<Keyword, Object> answer) {
    assertEquals(TransitKeys.ERROR, answer.get(TransitKeys.MSG_TYPE));
    return ((Keyword) payload(answer, TransitKeys.CODE)).getName();
  }

  @Test
  void usage_is_counted_on_request_by_canonical_name() {
    ActionRegistry.registerHandler("rotary-goto-ndc", PONG);
    assertFalse(ActionRegistry.getStatistics().containsKey("usage"));

    ActionRegistry.setUsageCounting(true);
    Map<?, ?> before = (Map<?, ?>) ActionRegistry.getStatistics().get("usage");
    ActionRegistry.dispatch(message(KeyKind.STRING, "rotary-goto-ndc", null));
    ActionRegistry.dispatch(message(KeyKind.STRING, "rotary-rotate-to-ndc", null));
    Map<?, ?> after = (Map<?, ?>) ActionRegistry.getStatistics().get("usage");

    assertEquals(count(before) + 2, count(after));
    assertFalse(after.containsKey("rotary-goto-ndc"));
    ActionRegistry.setUsageCounting(false);
    assertFalse(ActionRegistry.getStatistics().containsKey("usage"));
  }

  private static long count(Map<?, ?> usage) {
    return usage.containsKey("rotary-rotate-to-ndc") ? (Long) usage.get("rotary-rotate-to-ndc") : 0;
  }

  @Test
  void the_statistics_count_what_there_is() {
    ActionRegistry.registerHandler("ping", PONG);
    Map<String, Object> statistics = ActionRegistry.getStatistics();

    Map<String, Long> expected =
        Map.ofEntries(
            Map.entry("actions", 177L),
            Map.entry("leaves", 176L),
            Map.entry("groups", 1L),
            Map.entry("parameters", 105L),
            Map.entry("required", 102L),
            Map.entry("optional", 3L),
            Map.entry("aliases", 21L),
            Map.entry("deprecated", 0L),
            Map.entry("hazardous", 5L),
            Map.entry("enums", 10L),
            Map.entry("messages", 15L),
            Map.entry("implemented", 1L),
            Map.entry("unimplemented", 176L));
    expected.forEach((name, count) -> assertEquals(count, statistics.get(name), name));
    Map<?, ?> modules = (Map<?, ?>) statistics.get("modules");
    assertEquals(13, modules.size());
    assertEquals(36L, modules.get("RotaryCommands"));
    assertTrue(statistics.keySet().containsAll(expected.keySet()));
    assertEquals(expected.size() + 1, statistics.size());
  }
}
