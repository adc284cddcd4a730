package io.actionregistry.benchmarks;

import java.util.List;

/** The middle one of several figures. */
public final class Median {
  private Median() {}

  /** Of an odd number of figures the middle one, else the larger of the two. */
  public static double of(List<Double> values) {
    return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
  }
}
