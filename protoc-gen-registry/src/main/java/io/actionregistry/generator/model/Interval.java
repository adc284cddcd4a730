package io.actionregistry.generator.model;

import org.jspecify.annotations.Nullable;

/**
 * A connected set of numbers; a missing limit means no limit on that side.
 *
 * @param lower where it begins
 * @param upper where it ends
 */
public record Interval(@Nullable Limit lower, @Nullable Limit upper) {

  /** The set of one number. */
  public static Interval exactly(Number value) {
    return new Interval(new Limit(value, true), new Limit(value, true));
  }

  /** Whether the number lies in it; NaN lies in none. */
  public boolean contains(Number value) {
    return Numbers.isNaN(value) ? false : aboveLower(value) && belowUpper(value);
  }

  /** Whether no number at all lies in it, of any type. */
  public boolean isEmpty() {
    if (lower == null || upper == null) {
      return false;
    }
    int order = Numbers.compare(lower.value(), upper.value());
    return order > 0 || (order == 0 && !(lower.inclusive() && upper.inclusive()));
  }

  private boolean aboveLower(Number value) {
    if (lower == null) {
      return true;
    }
    int order = Numbers.compare(value, lower.value());
    return order > 0 || (order == 0 && lower.inclusive());
  }

  private boolean belowUpper(Number value) {
    if (upper == null) {
      return true;
    }
    int order = Numbers.compare(value, upper.value());
    return order < 0 || (order == 0 && upper.inclusive());
  }
}
