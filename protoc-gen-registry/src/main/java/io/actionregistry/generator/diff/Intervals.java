package io.actionregistry.generator.diff;

import io.actionregistry.generator.model.Interval;
import io.actionregistry.generator.model.Limit;
import io.actionregistry.generator.model.Numbers;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Intervals as text for people. */
final class Intervals {
  private static final int MOST = 20;

  private Intervals() {}

  /** {@code [0.0, 360.0)}; one number alone as {@code 5}. */
  static String text(Interval interval) {
    Limit lower = interval.lower();
    Limit upper = interval.upper();
    if (lower != null && upper != null && Numbers.compare(lower.value(), upper.value()) == 0) {
      return Numbers.text(lower.value()).replace("Infinity", "∞");
    }
    return (lower != null && lower.inclusive() ? "[" : "(")
        + text(lower, "-∞")
        + ", "
        + text(upper, "∞")
        + (upper != null && upper.inclusive() ? "]" : ")");
  }

  private static String text(@Nullable Limit limit, String otherwise) {
    return limit == null || (!Double.isFinite(limit.value().doubleValue()) && !limit.inclusive())
        ? otherwise
        : Numbers.text(limit.value()).replace("Infinity", "∞");
  }

  /** {@code [0, 5] or 7 except 3}. */
  static String text(List<Interval> admitted, List<Interval> excluded) {
    return (admitted.isEmpty() ? "nothing" : join(admitted, " or "))
        + (excluded.isEmpty() ? "" : " except " + join(excluded, ", "));
  }

  private static String join(List<Interval> intervals, String separator) {
    String some =
        intervals.stream().limit(MOST).map(Intervals::text).collect(Collectors.joining(separator));
    return intervals.size() > MOST
        ? some + separator + "… (" + (intervals.size() - MOST) + " more)"
        : some;
  }
}
