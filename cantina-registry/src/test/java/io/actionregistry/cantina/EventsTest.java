package io.actionregistry.cantina;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.actionregistry.cantina.events.CommandEvents;
import io.actionregistry.cantina.validation.Validation;
import io.actionregistry.runtime.DefaultValues;
import io.actionregistry.runtime.Event;
import io.actionregistry.validation.Profile;
import io.actionregistry.validation.RegistryValidator;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What commands become on the bus, as {@code events/} has it: topics and payloads, in order. */
final class EventsTest {
  private static final RegistryValidator VALIDATOR =
      RegistryValidator.of(ActionRegistry.registry(), Validation.rules()).withProfile(Profile.JSON);

  /** Every command of {@code events/} comes at this time and gets this id if it has none. */
  private static final DefaultValues ARRIVAL =
      DefaultValues.of(
          Clock.fixed(Instant.parse("2026-01-31T12:00:00.250Z"), ZoneOffset.UTC),
          () -> UUID.fromString("0f8fad5b-d9cb-469f-a165-70867728950e"));

  @TestFactory
  Stream<DynamicTest> every_command_becomes_its_event() throws IOException {
    return Cases.in("events").stream()
        .flatMap(
            cases ->
                cases.lines().stream()
                    .map(
                        line ->
                            dynamicTest(
                                cases.about() + " " + line.get("params"),
                                () -> check(cases.about(), line))));
  }

  private static void check(String command, Map<String, Object> line) {
    Object params = line.get("params");
    assertTrue(VALIDATOR.isValid(command, params), () -> "no valid command: " + params);
    Event event = CommandEvents.of(command, complete(command, params));
    assertEquals(line.get("topic"), event.topic());
    assertEquals(line.get("payload"), event.payload());
    Map<?, ?> payload = (Map<?, ?>) line.get("payload");
    assertEquals(List.copyOf(payload.keySet()), List.copyOf(event.payload().keySet()));
  }

  private static Map<?, ?> complete(String command, Object params) {
    return ActionRegistry.registry().withDefaults(command, params, name -> name, ARRIVAL);
  }

  @Test
  void every_pair_of_a_command_and_an_action_is_among_them() throws IOException {
    Set<String> all = new TreeSet<>();
    for (String command : ActionRegistry.getAllActionNames()) {
      for (String action : ActionRegistry.getEnumValues(command, "action")) {
        all.add(command + " " + action);
      }
    }
    Set<String> here = new TreeSet<>();
    for (Cases cases : Cases.in("events")) {
      for (Map<String, Object> line : cases.lines()) {
        here.add(cases.about() + " " + ((Map<?, ?>) line.get("params")).get("action"));
      }
    }
    assertEquals(16, all.size());
    assertEquals(all, here);
  }

  @Test
  void an_action_may_be_given_as_a_number() {
    assertEquals(
        CommandEvents.of("dj_command", complete("dj_command", Map.of("action", "next"))),
        CommandEvents.of("dj_command", complete("dj_command", Map.of("action", 3))));
  }

  @Test
  void two_commands_without_an_id_get_one_each() {
    List<Object> ids = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      Map<?, ?> params =
          ActionRegistry.withDefaults("voice_command", new HashMap<>(Map.of("action", "start")));
      ids.add(CommandEvents.of("voice_command", params).payload().get("command_id"));
    }
    assertEquals(2, Set.copyOf(ids).size());
    ids.forEach(id -> assertEquals(id, UUID.fromString((String) id).toString()));
  }

  @Test
  void a_command_without_its_defaults_becomes_no_event() {
    assertEquals(
        "there is nothing for 'source' of the event on dj.next_track: add defaults to the"
            + " parameters first, by withDefaults",
        refused("dj_command", Map.of("action", "next")));
  }

  @Test
  void what_is_no_command_becomes_no_event() {
    assertEquals("there is no event for the action 'ping'", refused("ping", Map.of()));
    for (String command : List.of("voice_command", "dj_command", "system_command")) {
      assertEquals(
          "there is no event for the action 'unspecified'",
          refused(command, Map.of("action", "unspecified")));
      assertEquals("there is no event for the action null", refused(command, Map.of()));
    }
  }

  private static String refused(String command, Map<String, Object> params) {
    return assertThrows(IllegalArgumentException.class, () -> CommandEvents.of(command, params))
        .getMessage();
  }
}
