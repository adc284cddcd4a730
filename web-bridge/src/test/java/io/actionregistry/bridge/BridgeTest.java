package io.actionregistry.bridge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.BindException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes over the wire, frame by frame. */
final class BridgeTest {
  private static final String ID = "123e4567-e89b-42d3-a456-426614174000";

  private static Bridge bridge;

  @BeforeAll
  static void start() throws IOException {
    bridge = start(event -> {});
  }

  @AfterAll
  static void stop() {
    bridge.close();
  }

  private static Bridge start(Bus bus) throws IOException {
    return Bridge.start(
        BridgeOptions.listeningOn("127.0.0.1", 0), CantinaHandlers.builder().build(), bus);
  }

  @Test
  void a_command_is_answered_by_an_event_and_an_acknowledgement_of_the_same_content()
      throws Exception {
    try (RawClient client = new RawClient(bridge.port())) {
      client.send("427[\"voice_command\",{\"action\":\"start\",\"command_id\":\"" + ID + "\"}]");
      String response = client.next();
      assertTrue(response.startsWith("42[\"command_response\",{\"success\":true"), response);
      Object content = ((List<?>) Fixtures.json(response.substring(2))).get(1);
      assertEquals(ID, ((Map<?, ?>) content).get("command_id"));
      assertEquals("437" + Fixtures.text(List.of(content)), client.next());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "42[\"reboot\"] | UNKNOWN_COMMAND_TYPE | There is no command 'reboot'.",
        "42[\"incoming\",{}] | UNKNOWN_COMMAND_TYPE | There is no command 'incoming'.",
        "42[] | VALIDATION_ERROR | An event has a name.",
        "42[5,{}] | VALIDATION_ERROR | An event has a name.",
        "42[\"voice_command\",{\"action\":\"start\"] | VALIDATION_ERROR"
            + " | This is no JSON at 1:35: Unexpected close marker ']': expected '}'",
        "42[\"voice_command\",{\"action\":\"start\",\"action\":\"stop\"}] | VALIDATION_ERROR"
            + " | This is no JSON at 1:44: Duplicate field 'action'",
        "42[\"voice_command\",null] | VALIDATION_ERROR"
            + " | A command carries one object, and nothing else.",
      })
  void what_is_no_command_is_answered_and_the_connection_stays(
      String frame, String code, String error) throws Exception {
    try (RawClient client = new RawClient(bridge.port())) {
      client.send(frame);
      String answer = client.next();
      assertTrue(answer.startsWith("42[\"command_error\","), answer);
      Map<?, ?> content = (Map<?, ?>) ((List<?>) Fixtures.json(answer.substring(2))).get(1);
      assertEquals(code, content.get("error_code"));
      assertEquals(error, content.get("error"));
      client.send("42[\"voice_command\",{\"action\":\"stop\"}]");
      assertTrue(client.next().contains("command_response"));
    }
  }

  @Test
  void a_stop_answers_what_was_taken_and_refuses_the_rest() throws Exception {
    CountDownLatch mayGoOn = new CountDownLatch(1);
    AtomicInteger published = new AtomicInteger();
    Bridge stopping =
        start(
            event -> {
              mayGoOn.await();
              published.incrementAndGet();
            });
    try (RawClient client = new RawClient(stopping.port())) {
      client.send("42[\"music_command\",{\"action\":\"play\"}]");
      client.send("42[\"music_command\",{\"action\":\"pause\"}]");
      client.send("42[\"reboot\"]");
      // Refused at once: so both before it have been taken.
      assertTrue(client.next().contains("UNKNOWN_COMMAND_TYPE"));
      CompletableFuture<Void> stopped = CompletableFuture.runAsync(stopping::close);
      int sent = 2;
      String answer = null;
      // Those that come before the stop has begun are taken, too, and wait for the first.
      for (; answer == null && sent < 3000; sent++) {
        client.send("42[\"music_command\",{\"action\":\"next\"}]");
        answer = client.next(10);
      }
      assertTrue(answer != null && answer.contains("SERVICE_UNAVAILABLE"), answer);
      mayGoOn.countDown();
      int responses = 0;
      for (int i = 1; i < sent; i++) {
        answer = client.next();
        if (answer.contains("command_response")) {
          responses++;
        } else {
          assertTrue(answer.contains("SERVICE_UNAVAILABLE"), answer);
        }
      }
      assertTrue(responses >= 2, "the first two had been taken");
      assertEquals(responses, published.get());
      stopped.get(30, TimeUnit.SECONDS);
      stopping.close(); // once more does no harm
    }
  }

  @Test
  void a_client_cannot_choose_its_session() throws Exception {
    try (RawClient client = new RawClient(bridge.port(), "io=" + ID)) {
      assertNotEquals(ID, client.session());
    }
  }

  @Test
  void bytes_are_no_command() throws Exception {
    try (RawClient client = new RawClient(bridge.port())) {
      client.send("451-[\"voice_command\",{\"_placeholder\":true,\"num\":0}]");
      client.sendBytes(new byte[] {1, 2, 3});
      assertTrue(client.next().contains("A command carries one object, and nothing else."));
    }
  }

  @Test
  void a_port_that_is_taken_is_an_error() throws Exception {
    BridgeOptions options = BridgeOptions.listeningOn("127.0.0.1", bridge.port());
    Handlers handlers = CantinaHandlers.builder().build();
    IOException error =
        assertThrows(IOException.class, () -> Bridge.start(options, handlers, event -> {}));
    assertEquals("cannot listen on 127.0.0.1:" + bridge.port(), error.getMessage());
    assertInstanceOf(BindException.class, error.getCause());
  }
}
