package io.actionregistry.cantina;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.actionregistry.cantina.events.CommandEvents;
import io.actionregistry.runtime.Event;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a bridge does with a command that is valid. */
final class BridgeTest {
  /** Takes events. */
  private interface Bus {
    void emit(String topic, Map<String, Object> payload);
  }

  private final Map<String, Map<String, Object>> emitted = new LinkedHashMap<>();

  @Test
  void a_command_goes_to_the_bus_with_the_id_that_its_answer_repeats() {
    Object id = emit(new HashMap<>(Map.of("action", "restart")), emitted::put);
    Map<String, Object> payload = emitted.get("system.shutdown.requested");
    assertEquals(true, payload.get("restart"));
    assertEquals(5.0, payload.get("delay"));
    assertEquals(id, payload.get("command_id"));
  }

  private static Object emit(Map<String, Object> given, Bus bus) {
    Map<?, ?> params = ActionRegistry.withDefaults("system_command", given);
    Event event = CommandEvents.of("system_command", params);
    bus.emit(event.topic(), event.payload());
    return params.get("command_id");
  }
}
