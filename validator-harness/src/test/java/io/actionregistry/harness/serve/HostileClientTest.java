package io.actionregistry.harness.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.cognitect.transit.TransitFactory;
import io.actionregistry.harness.client.Faults;
import io.actionregistry.harness.wire.Answer;
import io.actionregistry.harness.wire.AnswerData.Ready;
import io.actionregistry.harness.wire.AnswerData.Refusal;
import io.actionregistry.harness.wire.AnswerData.Result;
import io.actionregistry.harness.wire.Frames;
import io.actionregistry.harness.wire.Request;
import io.actionregistry.harness.wire.TransitValues;
import io.actionregistry.runtime.TransitKeys;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A process that serves, with little memory, and a client that means ill. Where frames can still be
 * told apart each has one answer and the process goes on; where not it says why and ends.
 */
@Timeout(600)
final class HostileClientTest {
  @TempDir static Path folder;

  private static Server server;

  @BeforeAll
  static void start() throws Exception {
    server = Server.start(folder);
    server.send(Request.hello(null).sent("hello", 0));
    assertInstanceOf(Ready.class, server.next().data());
  }

  @AfterAll
  static void endsAsIfNothingHadBeen() throws Exception {
    try (Server last = server) {
      last.assertServes();
      last.in().close();
      last.assertEnds(Loop.DONE, "serving cmd.Root, 177 actions");
      // Newer JVMs warn of what MessagePack's library does.
      assertEquals(
          1, last.log().lines().filter(line -> !line.startsWith("WARNING: ")).count(), last::log);
    }
  }

  private static Arguments frame(String fault, byte[] frame, String id, String kind, String error) {
    return Arguments.of(fault, frame, id, kind, error);
  }

  private static Arguments message(
      String fault, Map<?, ?> message, String id, String kind, String error) {
    return frame(fault, TransitValues.encode(message), id, kind, error);
  }

  static Stream<Arguments> frames() {
    String malformed = "malformed-message";
    return Stream.of(
        frame("empty frame", new byte[0], null, malformed, "the message ends within a value"),
        frame("one byte", new byte[] {(byte) 0xc1}, null, malformed, "byte 0xc1 at 0 begins"),
        frame("10 MiB of garbage", garbage(), null, malformed, ""),
        frame("10 MiB of nesting", nested(Frames.MAX), null, malformed, "nested deeper than 512"),
        frame("10 MiB of nulls", nulls(), null, malformed, "a message of more than 2098176 values"),
        frame("2,000,000 nulls", nulls(2_000_000), null, malformed, "a map"),
        frame("nested 10,000 deep", nested(10_000), null, malformed, "nested deeper than 512"),
        frame("a number", TransitValues.encode(7L), null, malformed, "a map"),
        frame("a text", TransitValues.encode("hello"), null, malformed, "a map"),
        frame("a list", TransitValues.encode(List.of(1L)), null, malformed, "a map"),
        message("an empty map", Map.of(), null, malformed, "msg-id"),
        message("no message type", request("a", "-", command("noop")), "a", malformed, "msg-type"),
        message("another type", request("b", "log", command("noop")), "b", malformed, "msg-type"),
        message("a type of a number", request("c", 5L, null), "c", malformed, "msg-type"),
        message("an id of a number", request(5L, "ping", null), null, malformed, "msg-id"),
        message("no payload", request("d", "command", null), "d", malformed, "the payload of a"),
        message("a list as payload", request("e", "command", List.of()), "e", malformed, "payload"),
        message("no action", request("f", "command", Map.of()), "f", malformed, "the payload of a"),
        message("an action of null", command("g", null, Map.of()), "g", malformed, "null where an"),
        message("an unknown action", command("h", "nope", Map.of()), "h", "unknown-action", "nope"),
        message("params of text", command("i", "noop", "x"), "i", malformed, "where parameters"),
        message("params of a list", command("j", "noop", List.of()), "j", malformed, "where param"),
        message(
            "params nested 400 deep",
            command("k", "noop", deep(400)),
            "k",
            "unknown-parameter",
            ""),
        message(
            "cases of nothing", request("l", "cases", null), "l", malformed, "cases are asked"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("frames")
  void a_frame_has_one_answer_and_what_follows_is_served(
      String fault, byte[] frame, String id, String kind, String error) throws Exception {
    Answer answer = server.frame(frame).next();
    Refusal refusal = assertInstanceOf(Refusal.class, answer.data());
    assertEquals(id, answer.id());
    assertEquals(kind, refusal.kind());
    assertTrue(refusal.error().contains(error), refusal.error());
    assertTrue(refusal.error().length() < 500, refusal.error());
    server.assertServes();
    Faults.note("server: " + fault, "answered %s: %s", refusal.kind(), refusal.error());
  }

  private static byte[] garbage() {
    byte[] bytes = new byte[Frames.MAX];
    new java.util.Random(7).nextBytes(bytes);
    return bytes;
  }

  private static byte[] nested(int bytes) {
    byte[] nested = new byte[bytes];
    Arrays.fill(nested, (byte) 0x91);
    nested[bytes - 1] = (byte) 0x90;
    return nested;
  }

  private static byte[] nulls() {
    return nulls(Frames.MAX - 5);
  }

  private static byte[] nulls(int count) {
    byte[] bytes = new byte[count + 5];
    Arrays.fill(bytes, (byte) 0xc0);
    ByteBuffer.wrap(bytes).put((byte) 0xdd).putInt(count);
    return bytes;
  }

  private static Map<String, Object> deep(int levels) {
    Map<String, Object> deep = Map.of();
    for (int level = 1; level < levels; level++) {
      deep = Map.of("x", deep);
    }
    return deep;
  }

  private static Map<Object, Object> command(Object action) {
    return Map.of(TransitKeys.ACTION, action, TransitKeys.PARAMS, Map.of());
  }

  private static Map<Object, Object> command(String id, Object action, Object params) {
    Map<Object, Object> payload = new HashMap<>();
    payload.put(TransitKeys.ACTION, action);
    payload.put(TransitKeys.PARAMS, params);
    return request(id, "command", payload);
  }

  /** A message whose type may be a text that becomes a keyword, anything else, or "-" for none. */
  private static Map<Object, Object> request(Object id, Object type, Object payload) {
    Map<Object, Object> message = new LinkedHashMap<>();
    message.put(TransitKeys.MSG_ID, id);
    if (!"-".equals(type)) {
      message.put(
          TransitKeys.MSG_TYPE, type instanceof String name ? TransitFactory.keyword(name) : type);
    }
    message.put(TransitKeys.PAYLOAD, payload);
    return message;
  }

  @Test
  void every_frame_of_random_bytes_has_one_answer() throws Exception {
    SplittableRandom random = new SplittableRandom(11);
    int frames = 5_000;
    Map<String, Integer> kinds = new TreeMap<>();
    for (int i = 0; i < frames; i++) {
      byte[] bytes = new byte[random.nextInt(200)];
      random.nextBytes(bytes);
      server.frame(bytes);
    }
    count(frames, kinds);
    server.assertServes();
    assertEquals(Map.of("malformed-message", frames), kinds);
    Faults.note("server: random frames", "%d sent, answers: %s", frames, kinds);
  }

  @Test
  void every_request_with_one_byte_changed_has_one_answer() throws Exception {
    SplittableRandom random = new SplittableRandom(12);
    byte[] good =
        Request.command("rotary-rotate-to-ndc", Map.of("channel", "heat", "x", 0.5, "y", 0.5))
            .sent("7", 1_700_000_000_000L)
            .encode();
    int frames = 3_000;
    Map<String, Integer> kinds = new TreeMap<>();
    for (int i = 0; i < frames; i++) {
      byte[] bytes = good.clone();
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
      server.frame(bytes);
    }
    count(frames, kinds);
    server.assertServes();
    assertTrue(kinds.keySet().containsAll(List.of("malformed-message", "result")), kinds::toString);
    Faults.note("server: changed frames", "%d sent, answers: %s", frames, kinds);
  }

  private static void count(int frames, Map<String, Integer> kinds) throws Exception {
    for (int i = 0; i < frames; i++) {
      Answer answer = server.next();
      String kind =
          answer.data() instanceof Refusal refusal
              ? refusal.kind()
              : answer.data().getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
      kinds.merge(kind, 1, Integer::sum);
    }
  }

  @Test
  void requests_of_the_same_id_have_an_answer_each_in_their_order() throws Exception {
    for (String action : List.of("noop", "nope", "rotary-halt")) {
      server.send(Request.command(action, Map.of()).sent("same", 0));
    }
    List<Answer> answers = List.of(server.next(), server.next(), server.next());
    assertEquals(List.of("same", "same", "same"), answers.stream().map(Answer::id).toList());
    assertEquals("noop", ((Result) answers.get(0).data()).action());
    assertEquals("nope", ((Refusal) answers.get(1).data()).action());
    assertEquals("rotary-halt", ((Result) answers.get(2).data()).action());
    server.assertServes();
  }

  @Test
  void a_client_that_writes_one_byte_at_a_time_is_waited_for() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Frames.write(bytes, Request.command("noop", Map.of()).sent("slow", 0).encode());
    for (byte one : bytes.toByteArray()) {
      server.in().write(one);
      server.in().flush();
      Thread.sleep(2);
    }
    Answer answer = server.next();
    assertEquals("slow", answer.id());
    assertTrue(((Result) answer.data()).judgement().valid());
    server.assertServes();
  }

  @Test
  void large_requests_one_after_the_other_do_not_fill_the_memory() throws Exception {
    int requests = 12;
    String large = "x".repeat(Frames.MAX - 200);
    for (int i = 0; i < requests; i++) {
      server.send(Request.echo(large).sent("large-" + i, 0));
      server.send(Request.command("noop", Map.of("x", large)).sent("wrong-" + i, 0));
    }
    for (int i = 0; i < requests; i++) {
      assertEquals("large-" + i, server.next().id());
      assertEquals("wrong-" + i, server.next().id());
    }
    server.assertServes();
    Faults.note(
        "server: 10 MiB requests", "%d answered with a heap of %s", 2 * requests, Server.HEAP);
  }

  @Test
  void a_message_that_swells_beyond_the_memory_is_answered() throws Exception {
    byte[] maps = nulls(2_000_000);
    Arrays.fill(maps, 5, maps.length, (byte) 0x80);
    try (Server one = Server.start(folder)) {
      int frames = 4;
      for (int i = 0; i < frames; i++) {
        Refusal refusal = assertInstanceOf(Refusal.class, one.frame(maps).next().data());
        assertEquals("malformed-message", refusal.kind());
        Faults.note("server: swelling message", "answered %s", refusal.error());
      }
      one.assertServes();
    }
  }

  /** What is sent, and what is said of it on standard error. */
  private record Broken(String fault, byte[] sent, boolean thenEnds, String error) {}

  private static final List<Broken> BROKEN =
      List.of(
          new Broken(
              "length cut off",
              new byte[] {0, 0},
              true,
              "truncated frame: the stream ended after 2 of 4 bytes of its length"),
          new Broken(
              "frame cut off",
              new byte[] {0, 0, 0, 9, 1},
              true,
              "truncated frame: the stream ended after 1 of 9 bytes"),
          new Broken(
              "10 MiB announced",
              new byte[] {0, (byte) 0xa0, 0, 0},
              true,
              "truncated frame: the stream ended after 0 of 10485760 bytes"),
          new Broken(
              "negative length",
              new byte[] {-1, -1, -1, -1},
              false,
              "a frame of negative length -1"),
          new Broken(
              "10 MiB and a byte",
              new byte[] {0, (byte) 0xa0, 0, 1},
              false,
              "a frame of 10485761 bytes; 10485760 are the most"),
          new Broken(
              "2 GiB announced",
              new byte[] {127, -1, -1, -1},
              false,
              "a frame of 2147483647 bytes; 10485760 are the most"),
          new Broken(
              "text",
              "GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.US_ASCII),
              false,
              "a frame of 1195725856 bytes; 10485760 are the most"));

  @Test
  void what_is_no_frame_ends_it_after_all_before_is_answered() throws Exception {
    Map<Broken, Server> servers = new LinkedHashMap<>();
    try {
      for (Broken broken : BROKEN) {
        Server one = Server.start(folder);
        servers.put(broken, one);
        one.send(Request.ping().sent("before", 0));
        one.in().write(broken.sent());
        one.in().flush();
        if (broken.thenEnds()) {
          one.in().close();
        }
      }
      for (Map.Entry<Broken, Server> one : servers.entrySet()) {
        String line = "the input is broken: " + one.getKey().error();
        assertEquals("before", one.getValue().nextWithoutFlush().id());
        one.getValue().assertEnds(Loop.BROKEN_INPUT, line);
        Faults.note("server: " + one.getKey().fault(), "ends with status 2: %s", line);
      }
    } finally {
      servers.values().forEach(Server::close);
    }
  }

  @Test
  void a_client_that_closes_its_end_for_answers_ends_it_even_if_it_says_no_more() throws Exception {
    try (Server one = Server.startUnread(folder)) {
      one.stopReading();
      one.send(Request.ping().sent("1", 0)).in().flush();
      one.assertEnds(Loop.OUTPUT_CLOSED, "answers cannot be written: Broken pipe");
      Faults.note("server: answers closed", "ends with status 1: %s", "Broken pipe");
    }
  }

  @Test
  void a_client_that_never_reads_has_to_wait_itself_and_costs_no_memory() throws Exception {
    try (Server one = Server.startUnread(folder)) {
      AtomicInteger written = new AtomicInteger();
      Background.start("a client that never reads", () -> writeWithoutEnd(one.in(), written));
      int before = -1;
      // Until nothing more is taken for a while; there is no end to it otherwise.
      while (written.get() != before || before == 0) {
        before = written.get();
        Thread.sleep(1_500);
      }
      assertTrue(before < 64, before + " MiB were taken");
      one.stopReading();
      one.assertEnds(Loop.OUTPUT_CLOSED, "answers cannot be written: Broken pipe");
      Faults.note("server: nobody reads", "takes %d MiB of requests, then waits", before);
    }
  }

  private static void writeWithoutEnd(OutputStream out, AtomicInteger written) {
    byte[] large = Request.echo("x".repeat(1 << 20)).sent("1", 0).encode();
    try {
      while (true) {
        Frames.write(out, large);
        out.flush();
        written.incrementAndGet();
      }
    } catch (IOException e) {
      // It has ended.
    }
  }
}
