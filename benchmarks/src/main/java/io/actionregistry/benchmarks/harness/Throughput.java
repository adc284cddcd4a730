package io.actionregistry.benchmarks.harness;

import io.actionregistry.benchmarks.Median;
import io.actionregistry.harness.wire.Request;
import java.util.ArrayList;
import java.util.List;

/**
 * How many requests a second go through the harness, and through the echo.
 *
 * @param harness requests a second, the median of all rounds
 * @param echo the same of the echo
 */
record Throughput(double harness, double echo) {
  /** Rounds in turn, so that a drifting machine meets both; the first are for warming up. */
  static Throughput of(
      Exchange harness, Exchange echo, List<Request> requests, int warmUps, int rounds) {
    List<Double> ofHarness = new ArrayList<>();
    List<Double> ofEcho = new ArrayList<>();
    for (int i = 0; i < warmUps + rounds; i++) {
      double first = rate(harness, requests);
      double second = rate(echo, requests);
      if (i >= warmUps) {
        ofHarness.add(first);
        ofEcho.add(second);
      }
    }
    return new Throughput(Median.of(ofHarness), Median.of(ofEcho));
  }

  private static double rate(Exchange exchange, List<Request> requests) {
    long start = System.nanoTime();
    exchange.exchange(requests);
    return requests.size() / ((System.nanoTime() - start) / 1e9);
  }
}
