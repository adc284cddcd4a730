package io.actionregistry.benchmarks.harness;

import java.util.List;

/** The middle one of several figures. */
final class Median {
  private Median() {}

  static double of(List<Double> values) {
    return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
  }
}
