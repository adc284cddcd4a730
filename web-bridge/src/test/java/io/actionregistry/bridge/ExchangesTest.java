package io.actionregistry.bridge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.actionregistry.cantina.ActionRegistry;
import io.actionregistry.cantina.validation.Validation;
import io.actionregistry.runtime.Event;
import io.actionregistry.runtime.Verdict;
import io.actionregistry.validation.Profile;
import io.actionregistry.validation.RegistryValidator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes to the bus and to the client for every action, as {@code exchanges/} has it. */
final class ExchangesTest {
  private static final RegistryValidator VALIDATOR =
      RegistryValidator.of(ActionRegistry.registry(), Validation.rules()).withProfile(Profile.JSON);

  @ParameterizedTest
  @ValueSource(strings = {"voice_command", "music_command", "dj_command", "system_command"})
  void every_action_has_its_event_and_its_response(String command) {
    Golden.check("exchanges/" + command + ".jsonl", ExchangesTest::exchange);
  }

  private static Map<String, Object> exchange(Map<String, Object> line) {
    InProcessBus bus = new InProcessBus();
    List<Event> events = new ArrayList<>();
    bus.subscribe(events::add);
    Handlers handlers = CantinaHandlers.builder().build();
    Desk desk =
        new Desk(
            Fixtures.gate(), handlers, bus, Fixtures.CLOCK, status((Map<?, ?>) line.get("before")));
    CompletableFuture<Answer> answer = new CompletableFuture<>();
    String command = (String) line.get("command");
    desk.take(new Incoming.Event(command, List.of(line.get("payload"))), answer::complete);
    desk.close(Duration.ofSeconds(30));

    assertEquals("command_response", answer.join().event());
    Object response = Fixtures.wire(answer.join().content());
    assertEquals(
        Verdict.valid(),
        VALIDATOR.checkMessage(ActionRegistry.requireAction(command).getResponseName(), response));
    assertEquals(1, events.size());
    Map<String, Object> outcome = new LinkedHashMap<>();
    outcome.put("event", plain(events.get(0)));
    outcome.put("response", response);
    return outcome;
  }

  private static Map<String, Object> plain(Event event) {
    Map<String, Object> plain = new LinkedHashMap<>();
    plain.put("topic", event.topic());
    plain.put("payload", event.payload());
    return plain;
  }

  private static Status status(Map<?, ?> plain) {
    Map<String, Object> services = new LinkedHashMap<>();
    ((Map<?, ?>) plain.get("services"))
        .forEach((name, value) -> services.put((String) name, value));
    return new Status(
        (String) plain.get("voice"),
        (String) plain.get("playback"),
        (String) plain.get("dj"),
        (Boolean) plain.get("auto_transition"),
        (String) plain.get("mode"),
        services);
  }

  @Test
  void there_is_a_case_for_every_action() {
    Set<CommandKey> covered = new HashSet<>();
    for (String command : ActionRegistry.getAllActionNames()) {
      for (Map<String, Object> line : Fixtures.cases("exchanges/" + command + ".jsonl")) {
        covered.add(
            new CommandKey(command, (String) ((Map<?, ?>) line.get("payload")).get("action")));
      }
    }
    assertEquals(Set.copyOf(Handlers.keys()), covered);
  }
}
