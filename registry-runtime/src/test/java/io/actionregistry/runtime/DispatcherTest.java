package io.actionregistry.runtime;

import static com.cognitect.transit.TransitFactory.keyword;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.cognitect.transit.Keyword;
import com.cognitect.transit.TransitFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

final class DispatcherTest {
  private final HandlerTable handlers = new HandlerTable(Fixture.REGISTRY);
  private final UsageCounts usage = new UsageCounts();
  private final Dispatcher dispatcher = new Dispatcher(Fixture.REGISTRY, handlers, usage);
  private final List<Command> commands = new ArrayList<>();

  private Object record(Command command) {
    commands.add(command);
    return "done";
  }

  private Map<?, ?> payload(Object message) {
    return (Map<?, ?>) dispatcher.dispatch(message).get(TransitKeys.PAYLOAD);
  }

  @ParameterizedTest
  @EnumSource
  void a_command_reaches_its_handler_with_keys_of_every_kind(KeyKind kind) {
    handlers.register("rotary-goto-ndc", this::record);
    Map<Object, Object> params = kind.map("x", 0.5);
    Map<Object, Object> message = Fixture.command(kind, kind.key("rotary-goto-ndc"), params);
    assertEquals(
        Map.of(
            keyword("msg-type"),
            keyword("response"),
            keyword("msg-id"),
            "id-1",
            keyword("payload"),
            Map.of(keyword("action"), "rotary-rotate-to-ndc", keyword("result"), "done")),
        dispatcher.dispatch(message));
    Command command = commands.get(0);
    assertEquals("rotary-rotate-to-ndc", command.getAction().getName());
    assertSame(params, command.getParams());
    assertEquals("id-1", command.getMessageId());
    assertEquals(7L, command.getTimestamp());
    assertSame(message, command.getMessage());
  }

  @ParameterizedTest
  @EnumSource
  void a_handler_finds_a_parameter_by_any_kind_of_key(KeyKind kind) {
    handlers.register("ping", this::record);
    dispatcher.dispatch(Fixture.command(kind, "ping", kind.map("a", null, "x", 0.5)));
    Command command = commands.get(0);
    for (KeyKind asked : KeyKind.values()) {
      assertEquals(0.5, command.getParam(asked.key("x")));
      assertNull(command.getParam(asked.key("y")));
    }
    assertNull(command.getParam(null));
    assertNull(command.getParam(1));
  }

  @Test
  void a_command_needs_no_params_no_id_and_no_timestamp() {
    handlers.register("ping", this::record);
    Map<Object, Object> message =
        KeyKind.TRANSIT.map("msg-type", "command", "payload", Map.of("action", "ping"));
    assertEquals(
        List.of(TransitKeys.MSG_TYPE, TransitKeys.PAYLOAD),
        new ArrayList<>(dispatcher.dispatch(message).keySet()));
    Command command = commands.get(0);
    assertEquals(Map.of(), command.getParams());
    assertNull(command.getMessageId());
    assertNull(command.getTimestamp());
    dispatcher.dispatch(Fixture.command(KeyKind.STRING, "ping", null));
    assertEquals(Map.of(), commands.get(1).getParams());
  }

  @Test
  void a_result_of_null_is_answered_as_such() {
    handlers.register("ping", command -> null);
    Map<?, ?> payload = payload(Fixture.command(KeyKind.STRING, "ping", null));
    assertTrue(payload.containsKey(TransitKeys.RESULT));
    assertNull(payload.get(TransitKeys.RESULT));
  }

  @Test
  void an_unknown_action_is_answered_with_suggestions() {
    assertEquals(
        Map.of(
            keyword("msg-type"),
            keyword("error"),
            keyword("msg-id"),
            "id-1",
            keyword("payload"),
            Map.of(
                keyword("code"),
                keyword("unknown-action"),
                keyword("action"),
                "pong",
                keyword("message"),
                "unknown action 'pong'. Did you mean 'ping'?",
                keyword("suggestions"),
                List.of("ping"))),
        dispatcher.dispatch(Fixture.command(KeyKind.TRANSIT, "pong", null)));
  }

  @Test
  void an_action_without_a_handler_is_unimplemented() {
    assertEquals(
        Map.of(
            keyword("code"),
            keyword("unimplemented-action"),
            keyword("action"),
            "ping",
            keyword("message"),
            "action 'ping' has no handler"),
        payload(Fixture.command(KeyKind.TRANSIT, "ping", null)));
  }

  static Stream<Throwable> failures() {
    return Stream.of(
        new IllegalStateException("broken"),
        new IOException("broken"),
        new AssertionError("broken"),
        new NoClassDefFoundError("broken"),
        new StackOverflowError("broken"),
        new Error("broken"),
        new Throwable("broken"),
        new UnknownActionException("broken", List.of()));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void a_handler_that_throws_has_failed(Throwable failure) {
    handlers.register(
        "ping",
        command -> {
          throw Hostile.<Error>sneaky(failure);
        });
    Map<?, ?> payload = payload(Fixture.command(KeyKind.TRANSIT, "ping", null));
    assertEquals(TransitKeys.HANDLER_FAILED, payload.get(TransitKeys.CODE));
    assertEquals("ping", payload.get(TransitKeys.ACTION));
    assertEquals(failure.getClass().getName(), payload.get(TransitKeys.ERROR_TYPE));
    assertTrue(((String) payload.get(TransitKeys.MESSAGE)).contains("broken"));
    assertFalse(payload.containsKey(TransitKeys.SUGGESTIONS));
  }

  @Test
  void a_recursion_without_end_has_failed() {
    handlers.register("ping", command -> Hostile.cyclicList().hashCode());
    Map<?, ?> payload = payload(Fixture.command(KeyKind.TRANSIT, "ping", null));
    assertEquals("java.lang.StackOverflowError", payload.get(TransitKeys.ERROR_TYPE));
    assertEquals("the handler of action 'ping' failed", payload.get(TransitKeys.MESSAGE));
  }

  @Test
  void an_interrupt_is_answered_and_kept() {
    handlers.register(
        "ping",
        command -> {
          throw new InterruptedException("stop");
        });
    Map<?, ?> payload = payload(Fixture.command(KeyKind.TRANSIT, "ping", null));
    assertTrue(Thread.interrupted(), "the flag is set again");
    assertEquals("java.lang.InterruptedException", payload.get(TransitKeys.ERROR_TYPE));
  }

  @Test
  void errors_of_the_machine_go_on() {
    handlers.register(
        "ping",
        command -> {
          throw new OutOfMemoryError("simulated");
        });
    Map<Object, Object> message = Fixture.command(KeyKind.TRANSIT, "ping", null);
    assertThrows(OutOfMemoryError.class, () -> dispatcher.dispatch(message));
  }

  @Test
  void a_failure_that_fails_to_tell_is_answered_all_the_same() {
    handlers.register(
        "ping",
        command -> {
          throw new IllegalStateException() {
            private static final long serialVersionUID = 1L;

            @Override
            public String getMessage() {
              throw new UnsupportedOperationException();
            }
          };
        });
    assertEquals(
        "the handler of action 'ping' failed",
        payload(Fixture.command(KeyKind.TRANSIT, "ping", null)).get(TransitKeys.MESSAGE));
  }

  @Test
  void a_failure_of_many_words_is_cut_short() {
    handlers.register(
        "ping",
        command -> {
          throw new IllegalStateException("x".repeat(10_000_000));
        });
    Object message =
        payload(Fixture.command(KeyKind.TRANSIT, "ping", null)).get(TransitKeys.MESSAGE);
    assertTrue(((String) message).length() < 300);
  }

  @Test
  void known_actions_are_counted_while_counting_is_on() {
    dispatcher.dispatch(Fixture.command(KeyKind.STRING, "ping", null));
    assertEquals(Map.of(), usage.snapshot());
    usage.setEnabled(true);
    dispatcher.dispatch(Fixture.command(KeyKind.STRING, "ping", null));
    dispatcher.dispatch(Fixture.command(KeyKind.TRANSIT, "rotary-goto-ndc", null));
    dispatcher.dispatch(Fixture.command(KeyKind.TRANSIT, "rotary-rotate-to-ndc", null));
    dispatcher.dispatch(Fixture.command(KeyKind.STRING, "pong", null));
    assertEquals(Map.of("ping", 1L, "rotary-rotate-to-ndc", 2L), usage.snapshot());
    usage.setEnabled(false);
    dispatcher.dispatch(Fixture.command(KeyKind.STRING, "ping", null));
    assertEquals(1L, usage.snapshot().get("ping"));
    usage.reset();
    assertEquals(Map.of(), usage.snapshot());
  }

  @Test
  void answers_survive_transit() throws IOException {
    handlers.register("ping", command -> Map.of(keyword("pong"), 1L));
    UUID id = UUID.randomUUID();
    Map<Object, Object> message = Fixture.command(KeyKind.TRANSIT, "ping", null);
    message.put(TransitKeys.MSG_ID, id);
    for (Object action : List.of("ping", "pong", "lrf-fire")) {
      message.put(TransitKeys.PAYLOAD, Map.of(TransitKeys.ACTION, action));
      Map<Keyword, Object> answer = dispatcher.dispatch(message);
      assertEquals(answer, roundTrip(answer));
      assertEquals(id, answer.get(TransitKeys.MSG_ID));
    }
    String halves = "\ud83d".repeat(300);
    Map<Keyword, Object> unknown =
        dispatcher.dispatch(Fixture.command(KeyKind.TRANSIT, halves, null));
    assertEquals(unknown, roundTrip(unknown));
    Map<Keyword, Object> malformed = dispatcher.dispatch(null);
    assertEquals(malformed, roundTrip(malformed));
  }

  private static Object roundTrip(Object value) throws IOException {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      TransitFactory.writer(TransitFactory.Format.MSGPACK, out).write(value);
      ByteArrayInputStream in = new ByteArrayInputStream(out.toByteArray());
      return TransitFactory.reader(TransitFactory.Format.MSGPACK, in).read();
    }
  }

  @Test
  void answers_cannot_be_changed() {
    Map<Keyword, Object> answer = dispatcher.dispatch(null);
    assertThrows(UnsupportedOperationException.class, answer::clear);
    assertThrows(UnsupportedOperationException.class, payload(null)::clear);
  }
}
