package io.actionregistry.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A range in words and signs. */
final class RangeText {
  private RangeText() {}

  static String of(Range range) {
    String noun = noun(range);
    boolean named = range.getUnit() == null || range.getMeasure() != Range.Measure.VALUE;
    String unit = named ? "" : " " + range.getUnit();
    List<String> parts = new ArrayList<>();
    if (!range.getDeclared().isEmpty()) {
      parts.add(intervals(range.getDeclared(), noun) + unit);
    }
    if (!range.getDeclaredExcluded().isEmpty()) {
      parts.add(excluded(range.getDeclaredExcluded(), parts.isEmpty() ? noun + " " : "") + unit);
    }
    if (range.isFinite() && !isBounded(range)) {
      parts.add(parts.isEmpty() ? noun + " finite" : "finite");
    }
    return parts.isEmpty() ? noun + " limited as it arrives" : String.join(", ", parts);
  }

  private static boolean isBounded(Range range) {
    return range.getMinimum() != null && range.getMaximum() != null;
  }

  private static String intervals(List<Interval> intervals, String noun) {
    List<String> points = points(intervals);
    if (points.size() > 1 && points.size() == intervals.size()) {
      return noun + " one of " + String.join(", ", points);
    }
    return intervals.stream()
        .map(interval -> interval(interval, noun))
        .collect(Collectors.joining(" or "));
  }

  private static String excluded(List<Interval> intervals, String noun) {
    List<String> points = points(intervals);
    if (points.size() < intervals.size()) {
      return noun
          + "not in "
          + intervals.stream().map(Interval::toString).collect(Collectors.joining(", "));
    }
    return noun + (points.size() == 1 ? "not " : "not one of ") + String.join(", ", points);
  }

  /** The intervals that are a single number. */
  private static List<String> points(List<Interval> intervals) {
    List<String> points = new ArrayList<>();
    for (Interval interval : intervals) {
      Number single = interval.single();
      if (single != null) {
        points.add(Numbers.text(single));
      }
    }
    return points;
  }

  private static String interval(Interval interval, String noun) {
    Number single = interval.single();
    Bound lower = interval.getLower();
    Bound upper = interval.getUpper();
    if (single != null) {
      return noun + " = " + Numbers.text(single);
    }
    String below =
        upper == null ? "" : (upper.inclusive() ? " ≤ " : " < ") + Numbers.text(upper.value());
    if (lower == null) {
      return upper == null ? "any " + noun : noun + below;
    }
    return upper == null
        ? noun + (lower.inclusive() ? " ≥ " : " > ") + Numbers.text(lower.value())
        : Numbers.text(lower.value()) + (lower.inclusive() ? " ≤ " : " < ") + noun + below;
  }

  private static String noun(Range range) {
    String subject =
        switch (range.getSubject()) {
          case VALUE -> "value";
          case ITEM -> "item";
          case KEY -> "key";
          case MAP_VALUE -> "map value";
        };
    String owner = range.getSubject() == Range.Subject.VALUE ? "" : subject + " ";
    return switch (range.getMeasure()) {
      case VALUE -> subject;
      case CODE_POINTS -> owner + "length in code points";
      case UTF8_BYTES -> owner + "length in UTF-8 bytes";
      case BYTES -> owner + "length in bytes";
      case ITEMS -> owner + "number of items";
      case PAIRS -> owner + "number of pairs";
    };
  }
}
