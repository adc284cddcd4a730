package io.actionregistry.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clojure.lang.BigInt;
import com.cognitect.transit.Keyword;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever comes in, an answer goes out. */
final class MalformedMessageTest {
  private static final KeyKind K = KeyKind.TRANSIT;

  private final HandlerTable handlers = new HandlerTable(Fixture.REGISTRY);
  private final Dispatcher dispatcher =
      new Dispatcher(Fixture.REGISTRY, handlers, new UsageCounts());

  private Map<?, ?> malformed(Object message) {
    Map<Keyword, Object> answer = dispatcher.dispatch(message);
    assertEquals(TransitKeys.ERROR, answer.get(TransitKeys.MSG_TYPE));
    Map<?, ?> payload = (Map<?, ?>) answer.get(TransitKeys.PAYLOAD);
    assertEquals(TransitKeys.MALFORMED_MESSAGE, payload.get(TransitKeys.CODE));
    return payload;
  }

  static Stream<Arguments> messages() {
    return Stream.of(
        Arguments.of("a message is a map, this is null", null),
        Arguments.of("a message is a map, this is a java.lang.Integer", 1),
        Arguments.of("a message is a map, this is 'text'", "text"),
        Arguments.of("a message is a map, this is a java.util.ArrayList", Hostile.cyclicList()),
        Arguments.of(":msg-type is :command, this is null", Map.of()),
        Arguments.of(":msg-type is :command, this is 'log'", K.map("msg-type", "log")),
        Arguments.of(
            ":payload is a map, this is null", K.map("msg-type", "command", "payload", null)),
        Arguments.of(
            ":payload is a map, this is a java.lang.Integer",
            K.map("msg-type", "command", "payload", 1)),
        Arguments.of(":action is a name, this is null", Fixture.command(K, null, null)),
        Arguments.of(":action is a name, this is a java.lang.Long", Fixture.command(K, 1L, null)),
        Arguments.of(":params is a map, this is 'x'", Fixture.command(K, "ping", "x")),
        Arguments.of(
            ":msg-id is a java.util.ArrayList",
            K.map("msg-type", "command", "msg-id", Hostile.cyclicList())));
  }

  @ParameterizedTest
  @MethodSource("messages")
  void the_answer_says_what_is_wrong(String problem, Object message) {
    assertEquals(problem, malformed(message).get(TransitKeys.MESSAGE));
  }

  @Test
  void the_action_is_repeated_if_it_could_be_read() {
    assertEquals("ping", malformed(Fixture.command(K, "ping", List.of())).get(TransitKeys.ACTION));
    assertFalse(malformed(Fixture.command(K, null, null)).containsKey(TransitKeys.ACTION));
  }

  @Test
  void the_id_is_repeated_if_transit_can_write_it() {
    for (Object id :
        List.of(
            "id",
            7L,
            7,
            0.5,
            BigInteger.TEN,
            true,
            new UUID(1, 2),
            K.key("id"),
            KeyKind.CLOJURE.key("id"))) {
      assertEquals(id, dispatcher.dispatch(K.map("msg-id", id)).get(TransitKeys.MSG_ID));
    }
    for (Object id : List.of(List.of(), new AtomicLong(1), BigInt.ONE)) {
      assertFalse(dispatcher.dispatch(K.map("msg-id", id)).containsKey(TransitKeys.MSG_ID));
    }
    assertFalse(dispatcher.dispatch(Map.of()).containsKey(TransitKeys.MSG_ID));
  }

  static Stream<Throwable> failures() {
    return Stream.of(
        new IllegalStateException(),
        new NullPointerException(),
        new AssertionError(),
        new NoClassDefFoundError(),
        new StackOverflowError());
  }

  @ParameterizedTest
  @MethodSource("failures")
  void maps_that_throw_are_malformed(Throwable failure) {
    Map<Object, Object> throwing = Hostile.throwing(() -> failure);
    Object message = malformed(throwing).get(TransitKeys.MESSAGE);
    assertEquals("the message cannot be read: " + failure.getClass().getName(), message);
    malformed(K.map("msg-type", "command", "payload", throwing));
  }

  @Test
  void maps_without_end_are_malformed() {
    malformed(Hostile.endless(() -> Map.entry("a", "b")));
    Map<Object, Object> payload = Hostile.endless(() -> Map.entry(1, 2));
    malformed(K.map("msg-type", "command", "payload", payload));
  }

  @Test
  void keys_of_any_class_are_passed_over() {
    Map<Object, Object> message = Fixture.command(K, "ping", null);
    message.put(null, null);
    message.put(Hostile.class, 1);
    Map<Keyword, Object> answer = dispatcher.dispatch(message);
    Map<?, ?> payload = (Map<?, ?>) answer.get(TransitKeys.PAYLOAD);
    assertEquals(TransitKeys.UNIMPLEMENTED_ACTION, payload.get(TransitKeys.CODE));
  }

  @Test
  void sorted_maps_are_not_asked_for_keys_of_another_class() {
    Map<String, Object> payload = new TreeMap<>(Map.of("action", "ping"));
    Map<String, Object> message = new TreeMap<>(Map.of("msg-type", "command", "payload", payload));
    assertEquals(
        TransitKeys.UNIMPLEMENTED_ACTION,
        ((Map<?, ?>) dispatcher.dispatch(message).get(TransitKeys.PAYLOAD)).get(TransitKeys.CODE));
  }

  @Test
  void ten_megabytes_of_an_action_are_not_sent_back() {
    Map<Object, Object> message = Fixture.command(K, "x".repeat(10_000_000), null);
    Map<?, ?> payload = (Map<?, ?>) dispatcher.dispatch(message).get(TransitKeys.PAYLOAD);
    assertEquals(TransitKeys.UNKNOWN_ACTION, payload.get(TransitKeys.CODE));
    assertTrue(((String) payload.get(TransitKeys.ACTION)).length() < 300);
    assertTrue(((String) payload.get(TransitKeys.MESSAGE)).length() < 300);
    assertEquals(List.of(), payload.get(TransitKeys.SUGGESTIONS));
  }

  @Test
  void cyclic_parameters_reach_the_handler_as_they_are() {
    Map<Object, Object> cyclic = K.map("x", 1);
    cyclic.put("self", cyclic);
    handlers.register("ping", command -> command.getParams() == cyclic);
    Map<Keyword, Object> answer = dispatcher.dispatch(Fixture.command(K, "ping", cyclic));
    assertEquals(TransitKeys.RESPONSE, answer.get(TransitKeys.MSG_TYPE));
    assertEquals(true, ((Map<?, ?>) answer.get(TransitKeys.PAYLOAD)).get(TransitKeys.RESULT));
  }

  @ParameterizedTest
  @EnumSource
  void anything_in_the_place_of_any_part_is_answered(KeyKind kind) {
    for (Object type : anything()) {
      for (Object id : anything()) {
        for (Object part : anything()) {
          assertIsAnswered(kind.map("msg-type", type, "msg-id", id, "payload", part));
          assertIsAnswered(Fixture.command(kind, type, part));
        }
      }
    }
  }

  private void assertIsAnswered(Map<Object, Object> message) {
    Map<Keyword, Object> answer = dispatcher.dispatch(message);
    assertEquals(TransitKeys.ERROR, answer.get(TransitKeys.MSG_TYPE));
    assertTrue(answer.get(TransitKeys.PAYLOAD) instanceof Map<?, ?>);
  }

  private static List<Object> anything() {
    return Arrays.asList(
        1,
        2.5,
        true,
        "x",
        "ping",
        "command",
        List.of(),
        Map.of(),
        Hostile.cyclicList(),
        Hostile.throwing(IllegalStateException::new),
        new byte[1],
        null);
  }
}
