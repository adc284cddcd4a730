package io.actionregistry.benchmarks.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.actionregistry.harness.wire.Request;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the harness is measured with does what it is said to do. */
final class HarnessFiguresTest {
  private static final Request COMMAND =
      Request.command("rotary-set-platform-azimuth", Map.of("value", 359.9999));

  private static List<String> java(String mainClass, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), mainClass));
    command.addAll(List.of(arguments));
    return command;
  }

  @ParameterizedTest
  @ValueSource(strings = {TransitEcho.KEPT, TransitEcho.FACTORIES})
  void both_sides_answer_more_than_may_be_under_way(String how) throws Exception {
    List<Request> requests = Collections.nCopies(Exchange.WINDOW + 500, COMMAND);
    try (HarnessProcess harness =
            HarnessProcess.start(java("io.actionregistry.harness.cli.Main", "serve"));
        EchoProcess echo = EchoProcess.start(java(TransitEcho.class.getName(), how))) {
      Throughput figures = Throughput.of(harness, echo, requests, 0, 1);

      assertTrue(figures.harness() > 0 && figures.echo() > 0, figures::toString);
      assertEquals(requests.size(), harness.subprocess().statistics().answers());
    }
  }

  @Test
  void the_live_heap_grows_with_what_is_kept_and_a_process_that_is_gone_has_none()
      throws Exception {
    ProcessHandle own = ProcessHandle.current();
    long before = LiveHeap.of(own);
    byte[] kept = new byte[32 << 20];

    assertTrue(LiveHeap.of(own) - before > kept.length / 2);
    Process ended = new ProcessBuilder(java("-version")).start();
    ended.waitFor();
    assertThrows(IOException.class, () -> LiveHeap.of(ended.toHandle()));
  }
}
