package io.actionregistry.bridge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.actionregistry.runtime.Event;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

/** What is answered when something fails. */
final class DeskTest {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Handlers HANDLERS = CantinaHandlers.builder().build();
  private static final IllegalStateException SECRET = new IllegalStateException("db-7 is down");

  private final String id = UUID.randomUUID().toString();
  private final List<Event> published = new ArrayList<>();

  @Test
  void a_handler_that_fails_is_an_execution_error_and_nothing_is_published() throws Exception {
    Handlers failing =
        CantinaHandlers.builder()
            .on(
                "music_command",
                "play",
                (command, before) -> {
                  throw SECRET;
                })
            .build();
    assertFails(desk(failing, published::add), Map.of("action", "play", "command_id", id));
    assertEquals(List.of(), published);
  }

  @Test
  void a_bus_that_fails_is_an_execution_error() throws Exception {
    Bus broken =
        event -> {
          throw SECRET;
        };
    assertFails(desk(HANDLERS, broken), Map.of("action", "play", "command_id", id));
  }

  private void assertFails(Desk desk, Map<String, Object> payload) throws Exception {
    try (LoggedErrors logged = new LoggedErrors()) {
      Answer answer = ask(desk, "music_command", payload);
      assertEquals("command_error", answer.event());
      assertEquals(
          Map.of(
              "success", false,
              "error", "The command could not be carried out.",
              "error_code", "EXECUTION_ERROR",
              "severity", "medium",
              "command", "music_command",
              "validation_errors", List.of(),
              "retry_allowed", true,
              "timestamp", "2026-01-31T12:00:00.123Z",
              "request_id", id),
          answer.content());
      List<LogRecord> records = logged.about(id);
      assertEquals(1, records.size());
      assertSame(SECRET, records.get(0).getThrown());
    } finally {
      desk.close(PATIENCE);
    }
  }

  @Test
  void what_was_not_published_has_not_changed_anything() throws Exception {
    List<Event> events = new ArrayList<>();
    Desk desk =
        desk(
            HANDLERS,
            event -> {
              if (event.payload().containsValue("play")) {
                throw SECRET;
              }
              events.add(event);
            });
    ask(desk, "music_command", Map.of("action", "play"));
    Answer next = ask(desk, "music_command", Map.of("action", "next"));
    assertEquals("stopped", next.content().get("playback_status"));
    ask(desk, "music_command", Map.of("action", "resume"));
    next = ask(desk, "music_command", Map.of("action", "next"));
    assertEquals("playing", next.content().get("playback_status"));
    assertEquals(3, events.size());
    desk.close(PATIENCE);
  }

  @Test
  void an_outcome_that_is_none_is_an_execution_error() throws Exception {
    Handlers odd =
        CantinaHandlers.builder().on("voice_command", "stop", (command, before) -> null).build();
    Desk desk = desk(odd, published::add);
    Answer answer = ask(desk, "voice_command", Map.of("action", "stop"));
    assertEquals("EXECUTION_ERROR", answer.content().get("error_code"));
    desk.close(PATIENCE);
  }

  @Test
  void a_gate_that_fails_is_an_internal_error() throws Exception {
    Supplier<String> broken =
        () -> {
          throw SECRET;
        };
    Gate gate = new Gate(Fixtures.CLOCK, broken);
    Desk desk = new Desk(gate, HANDLERS, published::add, Fixtures.CLOCK, Status.INITIAL);
    try (LoggedErrors logged = new LoggedErrors()) {
      Answer answer = ask(desk, "voice\ncommand", Map.of("action", "stop"));
      assertEquals("voice\ncommand", answer.content().get("command"));
      String requestId = assertInternal(logged, answer);
      assertEquals(
          "voice?command not examined [" + requestId + "]",
          logged.about(requestId).get(0).getMessage());
    }
    desk.close(PATIENCE);
  }

  @Test
  void a_response_that_fails_is_an_internal_error() throws Exception {
    AtomicInteger readings = new AtomicInteger();
    InstantSource failing =
        () -> {
          if (readings.incrementAndGet() == 2) { // the first was the arrival
            throw SECRET;
          }
          return Fixtures.CLOCK.instant();
        };
    Clock clock = failing.withZone(ZoneOffset.UTC);
    Desk desk =
        new Desk(new Gate(clock, () -> id), HANDLERS, published::add, clock, Status.INITIAL);
    try (LoggedErrors logged = new LoggedErrors()) {
      Answer answer = ask(desk, "system_command", Map.of("action", "refresh_config"));
      assertInternal(logged, answer);
    }
    desk.close(PATIENCE);
  }

  @Test
  void a_status_that_the_schema_does_not_have_is_an_execution_error() throws Exception {
    Handlers odd =
        CantinaHandlers.builder()
            .on(
                "music_command",
                "next",
                (command, before) ->
                    new Outcome(Event.on("t").build(), before.withPlayback("skipping")))
            .build();
    Desk desk = desk(odd, published::add);
    Answer answer = ask(desk, "music_command", Map.of("action", "next"));
    assertEquals("EXECUTION_ERROR", answer.content().get("error_code"));
    assertEquals(List.of(), published);
    desk.close(PATIENCE);
  }

  private static String assertInternal(LoggedErrors logged, Answer answer) {
    assertEquals("INTERNAL_ERROR", answer.content().get("error_code"));
    assertEquals("critical", answer.content().get("severity"));
    String requestId = (String) answer.content().get("request_id");
    assertEquals(1, logged.about(requestId).size());
    assertSame(SECRET, logged.about(requestId).get(0).getThrown());
    return requestId;
  }

  @Test
  void a_client_that_cannot_be_told_keeps_nobody_else_from_being_told() throws Exception {
    Desk desk = desk(HANDLERS, published::add);
    try (LoggedErrors logged = new LoggedErrors()) {
      desk.take(
          new Incoming.Event("voice_command", List.of(Map.of("action", "start", "command_id", id))),
          answer -> {
            throw SECRET;
          });
      Answer answer = ask(desk, "voice_command", Map.of("action", "stop"));
      assertEquals("command_response", answer.event());
      assertEquals(1, logged.about(id).size());
    }
    desk.close(PATIENCE);
  }

  @Test
  void a_desk_that_is_closed_refuses_commands() throws Exception {
    Desk desk = desk(HANDLERS, published::add);
    desk.close(PATIENCE);
    Answer answer = ask(desk, "voice_command", Map.of("action", "stop"));
    assertEquals("SERVICE_UNAVAILABLE", answer.content().get("error_code"));
    assertEquals(false, answer.content().get("retry_allowed"));
    assertEquals(List.of(), published);
  }

  @Test
  void a_command_without_end_does_not_keep_a_desk_open_for_ever() throws Exception {
    CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
    CompletableFuture<Boolean> begun = new CompletableFuture<>();
    Bus endless =
        event -> {
          try {
            begun.complete(true);
            new CompletableFuture<>().get();
          } catch (InterruptedException e) {
            interrupted.complete(true);
          }
        };
    Desk desk = desk(HANDLERS, endless);
    desk.take(
        new Incoming.Event("voice_command", List.of(Map.of("action", "start"))), answer -> {});
    assertTrue(begun.get(30, TimeUnit.SECONDS));
    desk.close(Duration.ofMillis(10));
    assertTrue(interrupted.get(30, TimeUnit.SECONDS));
  }

  private Desk desk(Handlers handlers, Bus bus) {
    Clock clock = Fixtures.CLOCK;
    Gate gate = new Gate(clock, () -> id);
    return new Desk(gate, handlers, bus, clock, Status.INITIAL);
  }

  private static Answer ask(Desk desk, String command, Map<String, Object> payload)
      throws Exception {
    CompletableFuture<Answer> answer = new CompletableFuture<>();
    desk.take(new Incoming.Event(command, List.of(payload)), answer::complete);
    return answer.get(30, TimeUnit.SECONDS);
  }
}
