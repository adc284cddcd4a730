package io.actionregistry.generator.emit.rules;

import io.actionregistry.generator.model.Interval;
import io.actionregistry.generator.model.ValueRange;

/** Questions about ranges. */
public final class Ranges {
  private Ranges() {}

  /** Whether a number, as it arrives, lies in a range. */
  public static boolean contains(ValueRange range, Number number) {
    return range.effective().stream().anyMatch(interval -> interval.contains(number))
        && range.effectiveExcluded().stream().noneMatch(interval -> interval.contains(number));
  }

  /** Whether an interval is the set of one number. */
  public static boolean isPoint(Interval interval) {
    return interval.lower() != null
        && interval.upper() != null
        && interval.lower().value().equals(interval.upper().value());
  }

  /** Whether an interval is the set of one infinity. */
  public static boolean isInfinity(Interval interval) {
    return isPoint(interval)
        && interval.lower() != null
        && Double.isInfinite(interval.lower().value().doubleValue());
  }
}
