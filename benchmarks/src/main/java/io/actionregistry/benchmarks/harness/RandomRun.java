package io.actionregistry.benchmarks.harness;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Random cases through the command line, and what is alive in both processes meanwhile.
 *
 * @param output what it printed last: cases, time, disagreements
 * @param samples in order of time
 */
record RandomRun(String output, List<Sample> samples) {
  private static final long SECONDS_BETWEEN = 10;

  /** Live bytes in the process with the registry, and in the one with protobuf. */
  record Sample(long registry, long protobuf) {}

  /** Runs {@code fuzz}. */
  static RandomRun of(List<String> command) throws IOException, InterruptedException {
    Process fuzz =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    List<Sample> samples = new ArrayList<>();
    while (!fuzz.waitFor(SECONDS_BETWEEN, TimeUnit.SECONDS)) {
      sample(fuzz.toHandle()).ifPresent(samples::add);
    }
    String output = new String(fuzz.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (fuzz.exitValue() != 0) {
      throw new IOException("exit status " + fuzz.exitValue() + ": " + output);
    }
    return new RandomRun(output.lines().reduce((first, second) -> second).orElse(""), samples);
  }

  private static Optional<Sample> sample(ProcessHandle registry) throws InterruptedException {
    try {
      ProcessHandle protobuf = registry.children().findFirst().orElseThrow();
      return Optional.of(new Sample(LiveHeap.of(registry), LiveHeap.of(protobuf)));
    } catch (IOException | NoSuchElementException e) {
      // It has ended meanwhile.
      return Optional.empty();
    }
  }
}
