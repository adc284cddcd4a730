package io.actionregistry.generator.diff;

import io.actionregistry.generator.model.EffectiveBounds;
import io.actionregistry.generator.model.Interval;
import io.actionregistry.generator.model.Limit;
import io.actionregistry.generator.model.Numbers;
import io.actionregistry.generator.model.ValueType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A set of numbers as they arrive, exactly: whole numbers, or doubles with both infinities.
 *
 * @param whole whether only whole numbers belong to it
 * @param intervals with both limits; of whole numbers inclusive
 * @param nan whether NaN belongs to it
 */
record NumberSet(boolean whole, List<Interval> intervals, boolean nan) {
  private static final Comparator<Interval> ORDER =
      (a, b) -> Numbers.compare(lower(a).value(), lower(b).value());

  /** Sorts, closes whole intervals, drops empty ones. */
  NumberSet {
    boolean ofWhole = whole;
    intervals =
        intervals.stream()
            .map(interval -> ofWhole ? closed(interval) : limited(interval))
            .filter(interval -> !isEmpty(interval))
            .sorted(ORDER)
            .toList();
  }

  /** What is in the first list and not in the second one. */
  static NumberSet of(
      boolean whole, List<Interval> admitted, List<Interval> excluded, boolean nan) {
    return new NumberSet(whole, admitted, nan).minus(new NumberSet(whole, excluded, false));
  }

  /** Everything that a type can take. */
  static NumberSet all(ValueType type) {
    return new NumberSet(
        type.isIntegral(),
        EffectiveBounds.of(type, false).of(List.of(new Interval(null, null))),
        type.isFloating());
  }

  boolean isEmpty() {
    return intervals.isEmpty() && !nan;
  }

  /** What is in this set and not in the other one, as if both held the same kind of numbers. */
  NumberSet minus(NumberSet other) {
    List<Interval> left = intervals;
    for (Interval taken : other.intervals) {
      List<Interval> rest = new ArrayList<>();
      for (Interval interval : left) {
        below(interval, lower(taken), rest);
        above(interval, upper(taken), rest);
      }
      left = rest;
    }
    return new NumberSet(whole, left, nan && !other.nan);
  }

  private static void below(Interval interval, Limit cut, List<Interval> rest) {
    Limit end = new Limit(cut.value(), !cut.inclusive());
    Limit upper = upper(interval);
    rest.add(new Interval(lower(interval), compareUpper(upper, end) < 0 ? upper : end));
  }

  private static void above(Interval interval, Limit cut, List<Interval> rest) {
    Limit start = new Limit(cut.value(), !cut.inclusive());
    Limit lower = lower(interval);
    rest.add(new Interval(compareLower(lower, start) > 0 ? lower : start, upper(interval)));
  }

  private static int compareUpper(Limit a, Limit b) {
    int order = Numbers.compare(a.value(), b.value());
    return order != 0 ? order : Boolean.compare(a.inclusive(), b.inclusive());
  }

  private static int compareLower(Limit a, Limit b) {
    int order = Numbers.compare(a.value(), b.value());
    return order != 0 ? order : Boolean.compare(b.inclusive(), a.inclusive());
  }

  /** Whole numbers between the limits: no limit is exclusive. */
  private static Interval closed(Interval interval) {
    Interval limited = limited(interval);
    return new Interval(
        whole(lower(limited), RoundingMode.CEILING), whole(upper(limited), RoundingMode.FLOOR));
  }

  /** The nearest whole number inwards; a limit may be a double where types are compared. */
  private static Limit whole(Limit limit, RoundingMode inwards) {
    if (!Double.isFinite(limit.value().doubleValue())) {
      return new Limit(limit.value(), false);
    }
    if (limit.inclusive() && !(limit.value() instanceof Double)) {
      return limit;
    }
    BigDecimal exact =
        limit.value() instanceof Double number
            ? new BigDecimal(number)
            : new BigDecimal(limit.value().toString());
    BigDecimal whole = exact.setScale(0, inwards);
    if (!limit.inclusive() && whole.compareTo(exact) == 0) {
      BigDecimal step = BigDecimal.ONE;
      whole = inwards == RoundingMode.CEILING ? whole.add(step) : whole.subtract(step);
    }
    return new Limit(whole.toBigIntegerExact(), true);
  }

  private static Interval limited(Interval interval) {
    return new Interval(lower(interval), upper(interval));
  }

  private static Limit lower(Interval interval) {
    return interval.lower() != null ? interval.lower() : new Limit(Double.NEGATIVE_INFINITY, true);
  }

  private static Limit upper(Interval interval) {
    return interval.upper() != null ? interval.upper() : new Limit(Double.POSITIVE_INFINITY, true);
  }

  /** No number at all, or no double, between neighbouring limits. */
  private static boolean isEmpty(Interval interval) {
    if (interval.isEmpty()) {
      return true;
    }
    Limit lower = lower(interval);
    Limit upper = upper(interval);
    return !lower.inclusive()
        && !upper.inclusive()
        && lower.value() instanceof Double
        && upper.value() instanceof Double
        && Math.nextUp(lower.value().doubleValue()) >= upper.value().doubleValue();
  }

  /** {@code [-430.0, 8848.0] or NaN}; {@code nothing} where it is empty. */
  String text() {
    List<String> parts = new ArrayList<>(intervals.stream().map(Intervals::text).toList());
    if (nan) {
      parts.add("NaN");
    }
    return parts.isEmpty() ? "nothing" : parts.stream().collect(Collectors.joining(" or "));
  }
}
