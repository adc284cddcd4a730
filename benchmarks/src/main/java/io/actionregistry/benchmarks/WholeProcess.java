package io.actionregistry.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Times two commands as whole processes, in turn, so that a drifting machine meets both. */
final class WholeProcess {
  private WholeProcess() {}

  /** Medians in milliseconds. */
  record Comparison(double first, double second) {}

  /** Runs both in turn, once for warming up and then so many times for the figures. */
  static Comparison compare(List<String> first, List<String> second, int runs)
      throws IOException, InterruptedException {
    run(first);
    run(second);
    List<Double> firsts = new ArrayList<>();
    List<Double> seconds = new ArrayList<>();
    for (int i = 0; i < runs; i++) {
      firsts.add(run(first));
      seconds.add(run(second));
    }
    return new Comparison(Median.of(firsts), Median.of(seconds));
  }

  private static double run(List<String> command) throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    int status = process.waitFor();
    if (status != 0) {
      throw new IOException("exit status " + status + " of " + command);
    }
    return (System.nanoTime() - start) / 1e6;
  }
}
