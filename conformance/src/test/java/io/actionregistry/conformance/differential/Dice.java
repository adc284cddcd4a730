package io.actionregistry.conformance.differential;

import java.util.List;
import java.util.SplittableRandom;

/** Random choices; the same seed always makes the same ones. */
final class Dice {
  private final SplittableRandom random;

  Dice(long seed) {
    this(new SplittableRandom(seed));
  }

  private Dice(SplittableRandom random) {
    this.random = random;
  }

  /** Dice of their own for a part, so that what is rolled there changes nothing elsewhere. */
  Dice split() {
    return new Dice(random.split());
  }

  /** From 0 to one less than the bound. */
  int below(int bound) {
    return random.nextInt(bound);
  }

  boolean chance(int percent) {
    return below(100) < percent;
  }

  long bits() {
    return random.nextLong();
  }

  <T> T oneOf(List<T> choices) {
    return choices.get(below(choices.size()));
  }

  @SafeVarargs
  final <T> T oneOf(T... choices) {
    return choices[below(choices.length)];
  }
}
