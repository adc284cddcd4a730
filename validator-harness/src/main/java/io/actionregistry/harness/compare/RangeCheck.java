package io.actionregistry.harness.compare;

import io.actionregistry.runtime.Interval;
import io.actionregistry.runtime.ParamType;
import io.actionregistry.runtime.Range;
import io.actionregistry.runtime.Range.Measure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds a range against what is at a place, both as it arrives and as it is declared. */
final class RangeCheck {
  private final Told told;
  private final List<String> reasons;

  /**
   * A check of one case.
   *
   * @param reasons what a range gets wrong is added here
   */
  RangeCheck(Told told, List<String> reasons) {
    this.told = told;
    this.reasons = reasons;
  }

  /**
   * Checks a range.
   *
   * @param type of the value
   * @param zerosExempt whether the type's zero is exempt from the declared rules
   */
  void check(Range range, ParamType type, Object value, Place place, boolean zerosExempt) {
    Measure measure = range.getMeasure();
    Number arriving = Measured.of(measure, type, value);
    Boolean refused = refused(measure, type, arriving, place);
    if (arriving == null || refused == null) {
      return;
    }
    if (range.contains(arriving) == refused) {
      add(range, "effective", arriving, place);
    }
    boolean declared = !(zerosExempt && arriving.doubleValue() == 0) && !told.isBeyondType(place);
    Number narrowed = declared ? Measured.narrowed(measure, type, arriving) : null;
    if (narrowed != null && declares(range, narrowed) == refused) {
      add(range, "declared", narrowed, place);
    }
  }

  /** Ranges know of their own rules, and of numbers that the type does not have. */
  private @Nullable Boolean refused(
      Measure measure, ParamType type, @Nullable Number arriving, Place place) {
    if (arriving != null && measure == Measure.VALUE && told.isBeyondType(place)) {
      return true;
    }
    return told.refuses(place, rule -> Measured.isRuled(measure, type, rule));
  }

  private void add(Range range, String which, Number number, Place place) {
    String key = place.forKey() ? " (key)" : "";
    String measure =
        range.getMeasure() == Measure.VALUE ? "" : " of " + range.getMeasure().getName();
    reasons.add(
        place.param()
            + key
            + ": the "
            + which
            + " range"
            + measure
            + " says otherwise of "
            + number);
  }

  private static boolean declares(Range range, Number number) {
    return within(range.getDeclared(), number, true)
        && !within(range.getDeclaredExcluded(), number, false);
  }

  private static boolean within(List<Interval> intervals, Number number, boolean ifNone) {
    return intervals.isEmpty()
        ? ifNone
        : intervals.stream().anyMatch(interval -> interval.contains(number));
  }
}
