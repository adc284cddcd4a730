package io.actionregistry.bridge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.actionregistry.runtime.Event;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The bridge with the client that pages use, in Node. */
final class PageTest {
  @BeforeAll
  static void there_is_a_node() throws InterruptedException {
    assumeTrue(NodeClient.present(), NodeClient.MISSING);
  }

  @Test
  void everything_malformed_is_refused_as_the_gate_says() throws Exception {
    String file = "gate/refused.jsonl";
    List<Map<String, Object>> cases = Fixtures.cases(file);
    try (Bridge bridge = start(event -> {});
        NodeClient client = client("events", bridge, Fixtures.path(file))) {
      List<?> results = (List<?>) client.next();
      assertEquals(cases.size(), results.size());
      for (int i = 0; i < cases.size(); i++) {
        Object error = cases.get(i).get("error");
        Map<?, ?> result = (Map<?, ?>) results.get(i);
        assertEquals(error, result.get("acknowledgement"));
        assertEquals(
            List.of(Map.of("event", "command_error", "content", error)), result.get("answers"));
      }
    }
  }

  @Test
  void a_hundred_commands_at_once_are_each_answered_once_and_to_who_sent_them() throws Exception {
    List<Event> events = new ArrayList<>();
    try (Bridge bridge = start(events::add);
        NodeClient client = client("hundred", bridge)) {
      List<Object> all = new ArrayList<>();
      for (Object each : (List<?>) client.next()) {
        Map<?, ?> page = (Map<?, ?>) each;
        assertEquals(page.get("ids"), page.get("acknowledged"));
        assertEquals(page.get("ids"), page.get("answered"));
        all.addAll((List<?>) page.get("ids"));
      }
      assertEquals(100, new HashSet<>(all).size());
      List<Object> published = new ArrayList<>();
      events.forEach(event -> published.add(event.payload().get("command_id")));
      assertEquals(100, published.size());
      assertEquals(new HashSet<>(all), new HashSet<>(published));
    }
  }

  @Test
  void a_page_gets_all_answers_before_the_bridge_is_gone() throws Exception {
    CountDownLatch mayGoOn = new CountDownLatch(1);
    Bridge bridge = start(event -> mayGoOn.await());
    try (NodeClient client = client("stop", bridge)) {
      assertEquals("taken", client.next());
      CompletableFuture<Void> stopped = CompletableFuture.runAsync(bridge::close);
      mayGoOn.countDown();
      assertEquals(Collections.nCopies(5, "command_response"), client.next());
      stopped.get(60, TimeUnit.SECONDS);
    }
  }

  @Test
  void a_page_that_polls_is_turned_away() throws Exception {
    try (Bridge bridge = start(event -> {});
        NodeClient client = client("polling", bridge)) {
      assertEquals("xhr poll error", client.next());
    }
  }

  private static Bridge start(Bus bus) throws IOException {
    BridgeOptions usual = BridgeOptions.listeningOn("127.0.0.1", 0);
    BridgeOptions fixed =
        new BridgeOptions(
            usual.host(),
            usual.port(),
            Fixtures.CLOCK,
            () -> Fixtures.ID,
            usual.initial(),
            usual.patience());
    return Bridge.start(fixed, CantinaHandlers.builder().build(), bus);
  }

  private static NodeClient client(String scenario, Bridge bridge, Path... files) throws Exception {
    List<String> arguments =
        new ArrayList<>(List.of(scenario, "http://127.0.0.1:" + bridge.port()));
    for (Path file : files) {
      arguments.add(file.toAbsolutePath().toString());
    }
    return new NodeClient(arguments.toArray(new String[0]));
  }
}
