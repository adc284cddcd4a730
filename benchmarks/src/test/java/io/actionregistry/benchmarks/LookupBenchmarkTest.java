package io.actionregistry.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.actionregistry.runtime.TransitKeys;
import java.util.List;
import org.junit.jupiter.api.Test;
import potatoclient.transit.ActionRegistry;

/** What is measured does what it is measured for. */
final class LookupBenchmarkTest {
  private final LookupBenchmark benchmark = new LookupBenchmark();

  @Test
  void every_lookup_finds_an_action() {
    for (int i = 0; i < ActionRegistry.getAllActionNames().size(); i++) {
      assertNotNull(benchmark.hashMapGet());
      assertNotNull(benchmark.getActionByString());
      assertNotNull(benchmark.getActionByTransitKeyword());
      assertNotNull(benchmark.getActionByClojureKeyword());
    }
  }

  @Test
  void nothing_is_missing_in_maps_with_any_kind_of_key() {
    for (int i = 0; i < 3; i++) {
      assertTrue(benchmark.hasRequiredParams());
    }
  }

  @Test
  void every_message_is_answered_by_a_handler() {
    for (int i = 0; i < 3; i++) {
      assertEquals(TransitKeys.RESPONSE, benchmark.dispatch().get(TransitKeys.MSG_TYPE));
    }
  }

  @Test
  void whole_processes_are_compared_in_turn() throws Exception {
    String java = System.getProperty("java.home") + "/bin/java";
    List<String> command = List.of(java, "-version");
    WholeProcess.Comparison figures = WholeProcess.compare(command, command, 3);
    assertTrue(figures.first() > 0 && figures.second() > 0, figures.toString());
  }
}
