package io.actionregistry.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** What is measured is valid and invalid as it should be, on both sides. */
final class ValidationBenchmarkTest {
  @Test
  void both_sides_agree_on_what_is_measured() throws Exception {
    ValidationBenchmark benchmark = new ValidationBenchmark();
    benchmark.pollute();
    for (int i = 0; i < 3; i++) {
      assertTrue(benchmark.validCommand().isValid());
      assertEquals(3, benchmark.invalidCommand().getViolations().size());
    }
    assertTrue(benchmark.validCommandByString().isValid());
    assertTrue(benchmark.validCommandByTransitKeyword().isValid());
    assertTrue(benchmark.validCommandByClojureKeyword().isValid());
    assertTrue(benchmark.validCommandInProtovalidate().isSuccess());
    assertTrue(benchmark.validPayloadInProtovalidate().isSuccess());
    assertEquals(3, benchmark.invalidCommandInProtovalidate().getViolations().size());
    assertTrue(benchmark.largerMessage().isValid(), () -> benchmark.largerMessage().getMessage());
    assertTrue(benchmark.largerMessageInProtovalidate().isSuccess());
    assertTrue(benchmark.largerMessageInCel().isSuccess());
  }
}
