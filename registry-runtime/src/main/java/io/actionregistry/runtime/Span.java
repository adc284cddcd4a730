package io.actionregistry.runtime;

import java.util.List;

/** What lies between two limits, maybe nothing. Without a limit, an infinity is one. */
record Span(Bound lower, Bound upper) {
  static final Bound LOWEST = new Bound(Double.NEGATIVE_INFINITY, true);
  static final Bound HIGHEST = new Bound(Double.POSITIVE_INFINITY, true);

  /** With the numbers as they are declared: for texts alone. */
  static Span declared(Interval interval) {
    return of(interval, turned(LOWEST), turned(HIGHEST));
  }

  /** With numbers that can be compared. */
  static Span of(Interval interval) {
    Span declared = of(interval, LOWEST, HIGHEST);
    return new Span(canonical(declared.lower), canonical(declared.upper));
  }

  private static Span of(Interval interval, Bound lowest, Bound highest) {
    Bound lower = interval.getLower();
    Bound upper = interval.getUpper();
    return new Span(lower == null ? lowest : lower, upper == null ? highest : upper);
  }

  private static Bound canonical(Bound bound) {
    return new Bound(Numbers.canonical(bound.value()), bound.inclusive());
  }

  boolean isEmpty() {
    int order = Numbers.compare(lower.value(), upper.value());
    if (order == 0) {
      return !lower.inclusive() || !upper.inclusive();
    }
    // Between neighbouring doubles there is none.
    return order > 0
        || (!lower.inclusive()
            && !upper.inclusive()
            && lower.value() instanceof Double from
            && upper.value() instanceof Double to
            && Math.nextUp(from) >= to);
  }

  /** What is left of this one without another: a part below it and one above, maybe empty. */
  List<Span> without(Span taken) {
    Bound end = turned(taken.lower);
    Bound start = turned(taken.upper);
    int below = Numbers.compare(upper.value(), end.value());
    int above = Numbers.compare(lower.value(), start.value());
    return List.of(
        new Span(lower, below < 0 || (below == 0 && !upper.inclusive()) ? upper : end),
        new Span(above > 0 || (above == 0 && !lower.inclusive()) ? lower : start, upper));
  }

  private static Bound turned(Bound bound) {
    return new Bound(bound.value(), !bound.inclusive());
  }

  /** {@code [0, 360)}; one number alone as {@code 5}; {@code ∞]} where infinity is in. */
  String text() {
    if (lower.value().equals(upper.value())) {
      return number(lower);
    }
    return (lower.inclusive() ? "[" : "(")
        + number(lower)
        + ", "
        + number(upper)
        + (upper.inclusive() ? "]" : ")");
  }

  private static String number(Bound bound) {
    return Numbers.text(bound.value()).replace("Infinity", "∞");
  }
}
