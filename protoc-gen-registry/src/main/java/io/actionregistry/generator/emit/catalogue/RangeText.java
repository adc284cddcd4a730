package io.actionregistry.generator.emit.catalogue;

import io.actionregistry.generator.model.Interval;
import io.actionregistry.generator.model.Limit;
import io.actionregistry.generator.model.Measure;
import io.actionregistry.generator.model.Numbers;
import io.actionregistry.generator.model.ValueRange;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ranges as inequations. */
final class RangeText {
  private RangeText() {}

  /** A range of a parameter, as declared. */
  static Catalogue.Span span(ValueRange range) {
    String declared = text(range, range.declared(), range.declaredExcluded());
    boolean moved =
        range.measure() == Measure.VALUE
            && range.declared().stream().anyMatch(RangeText::hasLimit)
            && isFloating(range)
            && !range.declared().equals(range.effective());
    String arriving = moved ? text(range, range.effective(), range.effectiveExcluded()) : "";
    return new Catalogue.Span(
        declared + (range.finite() && declared.isEmpty() ? "finite" : ""),
        arriving.equals(declared) ? "" : arriving,
        range);
  }

  private static boolean hasLimit(Interval interval) {
    return interval.lower() != null || interval.upper() != null;
  }

  /** Of doubles and floats; integers arrive as what they are. */
  private static boolean isFloating(ValueRange range) {
    return range.declared().stream().anyMatch(i -> isFloating(i.lower()) || isFloating(i.upper()));
  }

  private static boolean isFloating(@Nullable Limit limit) {
    return limit != null && (limit.value() instanceof Float || limit.value() instanceof Double);
  }

  private static String text(ValueRange range, List<Interval> in, List<Interval> out) {
    String subject = subject(range);
    List<String> parts = new ArrayList<>();
    for (Interval interval : in) {
      if (hasLimit(interval)) {
        parts.add(inequation(subject, interval));
      }
    }
    String text = String.join(" or ", parts);
    List<String> excluded = new ArrayList<>();
    for (Interval interval : out) {
      excluded.add(isPoint(interval) ? number(interval.lower()) : inequation(subject, interval));
    }
    if (!excluded.isEmpty()) {
      text +=
          (text.isEmpty() ? subject + " other than " : ", except ") + String.join(", ", excluded);
    }
    // What a size is counted in, its subject says.
    boolean inUnit = range.measure() == Measure.VALUE && hasName(range.unit());
    return text.isEmpty() || !inUnit ? text : text + " " + range.unit();
  }

  /** The unit one, of fractions and counts, is not said. */
  static boolean hasName(String unit) {
    return !unit.isEmpty() && !unit.equals("1");
  }

  private static String subject(ValueRange range) {
    if (range.measure() != Measure.VALUE) {
      String of =
          switch (range.subject()) {
            case VALUE -> "";
            case ITEM -> " of each item";
            case KEY -> " of each key";
            case MAP_VALUE -> " of each value";
          };
      return switch (range.measure()) {
            case CODE_POINTS -> "length";
            case UTF8_BYTES -> "length in UTF-8";
            case BYTES -> "bytes";
            case ITEMS -> "items";
            case PAIRS -> "pairs";
            case VALUE -> "value";
          }
          + of;
    }
    return switch (range.subject()) {
      case VALUE -> "value";
      case ITEM -> "each item";
      case KEY -> "each key";
      case MAP_VALUE -> "each value";
    };
  }

  private static boolean isPoint(Interval interval) {
    return interval.lower() != null && interval.lower().equals(interval.upper());
  }

  private static String inequation(String subject, Interval interval) {
    if (isPoint(interval)) {
      return subject + " = " + number(interval.lower());
    }
    Limit lower = interval.lower();
    Limit upper = interval.upper();
    if (lower != null && upper != null) {
      return number(lower)
          + (lower.inclusive() ? " ≤ " : " < ")
          + subject
          + (upper.inclusive() ? " ≤ " : " < ")
          + number(upper);
    }
    return lower != null
        ? subject + (lower.inclusive() ? " ≥ " : " > ") + number(lower)
        : subject + (upper != null && upper.inclusive() ? " ≤ " : " < ") + number(upper);
  }

  /** A limit's number, without a fraction that says nothing. */
  static String number(@Nullable Limit limit) {
    if (limit == null) {
      return "∞";
    }
    String text = Numbers.text(limit.value());
    String plain = text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    return plain.replace("Infinity", "∞").replace('-', '−');
  }
}
