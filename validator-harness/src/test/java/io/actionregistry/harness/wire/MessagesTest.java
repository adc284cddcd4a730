package io.actionregistry.harness.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.cognitect.transit.Keyword;
import com.cognitect.transit.TransitFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {
  private static final Finding FINDING =
      new Finding("rotary.rotate_to_ndc.x", "must be in range", "float.gte_lte", "float.gte", true);

  static Stream<Request> requests() {
    return Stream.of(
        Request.command("rotary-halt", Map.of()),
        Request.command(null, List.of(1L)),
        new Request(Request.Kind.COMMAND, "malformed"),
        Request.hello("sha256:1"),
        Request.hello(null),
        Request.cases(null, 0, 100),
        Request.cases(42L, 100, 100),
        Request.describe(),
        Request.ping(),
        Request.echo(Map.of("x", 1.5f)));
  }

  static Stream<AnswerData> data() {
    Judgement invalid = Judgement.of(List.of(FINDING));
    return Stream.of(
        new AnswerData.Result("a", Judgement.of(List.of()), null, "{}", Map.of("x", 1.5f)),
        new AnswerData.Result("a", invalid, Judgement.of(List.of()), null, null),
        new AnswerData.Result(1L, Judgement.failure("runtime-error", "why"), null, null, "x"),
        new AnswerData.Result("a", Judgement.failure("cannot-compile", null), invalid, null, 1L),
        new AnswerData.Refusal("a", "no such action", "unknown-action", null, Map.of()),
        new AnswerData.Refusal(null, "null", "null", "x.y", null),
        AnswerData.Refusal.mismatch("sha256:1 is not sha256:2"),
        new AnswerData.Ready("sha256:1", "cmd.Root", 177, 4711),
        new AnswerData.Ready(null, "cmd.Root", 0, 1),
        new AnswerData.Page(List.of(Map.of("id", "a")), 1L),
        new AnswerData.Page(List.of(), null),
        new AnswerData.Description(List.of(1L)),
        new AnswerData.Pong(),
        new AnswerData.Echo(Arrays.asList(1L, null)));
  }

  @ParameterizedTest
  @MethodSource("requests")
  void a_request_arrives_as_it_was_sent(Request request) {
    Request.Sent sent = request.sent("7", 1_700_000_000_000L);
    assertEquals(sent, Request.Sent.of(TransitValues.decode(sent.encode())));
  }

  @ParameterizedTest
  @MethodSource("data")
  void an_answer_arrives_as_it_was_sent(AnswerData data) {
    Answer answer = new Answer("7", 1_700_000_000_000L, data);
    assertEquals(answer, Answer.of(TransitValues.decode(answer.encode())));
  }

  @Test
  void a_command_has_the_agreed_form() {
    Object message =
        TransitValues.decode(Request.command("rotary-halt", Map.of()).sent("7", 1L).encode());
    assertEquals(
        Map.of(
            key("msg-type"),
            key("command"),
            key("msg-id"),
            "7",
            key("timestamp"),
            1L,
            key("payload"),
            Map.of(key("action"), "rotary-halt", key("params"), Map.of())),
        message);
  }

  @Test
  void an_answer_has_the_agreed_form() {
    AnswerData data = new AnswerData.Result("a", Judgement.of(List.of(FINDING)), null, null, 1L);
    Map<?, ?> message = (Map<?, ?>) TransitValues.decode(new Answer("7", 1L, data).encode());
    assertEquals(
        List.of(
            key("msg-type"),
            key("level"),
            key("logger"),
            key("message"),
            key("msg-id"),
            key("timestamp"),
            key("data")),
        List.copyOf(message.keySet()));
    assertEquals(key("log"), message.get(key("msg-type")));
    assertEquals("Validation result", message.get(key("message")));
    assertEquals(
        List.of(
            key("type"),
            key("action"),
            key("valid"),
            key("violations"),
            key("protobuf-json"),
            key("original-params")),
        List.copyOf(((Map<?, ?>) message.get(key("data"))).keySet()));
  }

  @Test
  void a_message_without_a_timestamp_has_zero() {
    Map<Object, Object> message = Map.of(key("msg-type"), key("ping"), key("msg-id"), "7");
    assertEquals(Request.ping().sent("7", 0), Request.Sent.of(message));
  }

  @Test
  void what_is_no_message_is_refused_with_the_reason() {
    assertEquals("a map expected, not null", refusedRequest(null));
    assertEquals(":msg-id is missing", refusedRequest(Map.of()));
    assertEquals(":msg-id is to be String, not Long", refusedRequest(Map.of(key("msg-id"), 7L)));
    assertEquals(":msg-type is none of ours", refusedRequest(Map.of(key("msg-id"), "7")));
    assertEquals("no message of the logger validation", refusedAnswer(Map.of()));
    assertEquals("a map expected, not Long", refusedAnswer(5L));
  }

  @Test
  void an_answer_of_an_unknown_type_is_refused() {
    WireException e =
        assertThrows(
            WireException.class, () -> AnswerData.of(Map.of(WireKeys.TYPE, "something-else")));
    assertEquals("an answer of unknown type something-else", e.getMessage());
  }

  @Test
  void a_verdict_cannot_be_valid_with_violations() {
    assertThrows(WireException.class, () -> new Judgement(true, List.of(FINDING), null, null));
    assertThrows(WireException.class, () -> new Judgement(false, List.of(), null, null));
  }

  @Test
  void the_id_is_known_even_of_what_is_no_request() {
    assertEquals("7", Request.Sent.idOf(Map.of(key("msg-id"), "7")));
    assertNull(Request.Sent.idOf(Map.of(key("msg-id"), 7L)));
    assertNull(Request.Sent.idOf("7"));
  }

  private static String refusedRequest(Object message) {
    return assertThrows(WireException.class, () -> Request.Sent.of(message)).getMessage();
  }

  private static String refusedAnswer(Object message) {
    return assertThrows(WireException.class, () -> Answer.of(message)).getMessage();
  }

  private static Keyword key(String name) {
    return TransitFactory.keyword(name);
  }
}
