package io.actionregistry.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class EventTest {
  private static final Map<Long, String> GAIT = EventParams.names("0=slow 1=fast -1=crawl");

  @Test
  void a_payload_keeps_its_order_and_may_hold_null() {
    Event event =
        Event.on("moved").with("z", null).with("a", List.of()).given("m", null, 2L, 3L).build();
    assertEquals("moved", event.topic());
    assertEquals("{z=null, a=[], m=2}", event.payload().toString());
    assertThrows(UnsupportedOperationException.class, () -> event.payload().put("b", 1));
  }

  @Test
  void what_is_not_given_is_left_out_unless_it_has_to_be_there() {
    Object absent = null;
    Event.Builder builder = Event.on("moved").given("a", absent, absent);
    assertTrue(builder.build().payload().isEmpty());
    assertEquals(Map.of("b", "x"), builder.always("b", absent, "x").build().payload());
    assertEquals(
        "there is nothing for 'c' of the event on moved: add defaults to the parameters first, by"
            + " withDefaults",
        assertThrows(IllegalArgumentException.class, () -> builder.always("c", absent))
            .getMessage());
  }

  @ParameterizedTest
  @EnumSource
  void parameters_are_found_whatever_kind_of_keys_they_have(KeyKind kind) {
    EventParams params = EventParams.of(kind.map("gait", "fast"));
    assertEquals("fast", params.value("gait"));
    assertEquals("fast", params.choice("gait", GAIT));
    assertNull(params.value("speed"));
    assertEquals("", params.choice("speed", GAIT));
  }

  @ParameterizedTest
  @EnumSource
  void an_enum_value_is_a_name_however_it_was_given(KeyKind kind) {
    assertEquals("fast", EventParams.of(Map.of("gait", kind.key("fast"))).name("gait", GAIT));
    assertEquals("crawl", EventParams.of(Map.of("gait", -1)).name("gait", GAIT));
    assertEquals("slow", EventParams.of(Map.of("gait", 0.0)).name("gait", GAIT));
    assertNull(EventParams.of(Map.of("gait", 7)).name("gait", GAIT));
  }

  @Test
  void values_are_those_of_json() {
    Instant time = Instant.parse("2026-01-31T12:00:00.250Z");
    EventParams params =
        EventParams.of(
            Map.of("at", time, "day", Date.from(time), "text", "2026", "n", 5, "f", 0.1f));
    assertEquals("2026-01-31T12:00:00.250Z", params.value("at"));
    assertEquals("2026-01-31T12:00:00.250Z", params.value("day"));
    assertEquals("2026", params.value("text"));
    assertEquals(5L, params.value("n"));
    assertEquals(0.1, params.value("f"));
  }

  @Test
  void what_there_is_no_event_for_is_named() {
    EventParams params = EventParams.of(Map.of("gait", "hop"));
    assertEquals("there is no event for the gait 'hop'", params.noEvent("gait").getMessage());
    assertEquals("there is no event for the speed null", params.noEvent("speed").getMessage());
    assertEquals(
        "there is no event for the action 'ping'", EventParams.noEventFor("ping").getMessage());
  }
}
