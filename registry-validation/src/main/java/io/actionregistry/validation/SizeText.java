package io.actionregistry.validation;

import io.actionregistry.runtime.Bound;
import io.actionregistry.runtime.Interval;
import io.actionregistry.runtime.Range;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lengths and counts in words: {@code 1 item}, {@code at least 2 characters}. */
final class SizeText {
  private SizeText() {}

  /** So many of what is measured. */
  static String count(long number, Range.Measure measure) {
    return number + " " + noun(measure) + (number == 1 ? "" : "s");
  }

  private static String noun(Range.Measure measure) {
    return switch (measure) {
      case VALUE -> "number";
      case CODE_POINTS -> "character";
      case UTF8_BYTES, BYTES -> "byte";
      case ITEMS -> "item";
      case PAIRS -> "pair";
    };
  }

  /** How many there have to be; the range's own words where it is more than one interval. */
  static String needed(Range range) {
    List<Interval> declared = range.getDeclared();
    Number least = declared.size() == 1 ? number(declared.get(0).getLower()) : null;
    Number most = declared.size() == 1 ? number(declared.get(0).getUpper()) : null;
    if (least == null && most == null) {
      return range.describe();
    }
    if (most == null) {
      return "at least " + count(least, range);
    }
    if (least == null) {
      return "at most " + count(most, range);
    }
    return (least.equals(most) ? "exactly " : least + " to ") + count(most, range);
  }

  private static String count(@Nullable Number number, Range range) {
    return count(number == null ? 0 : number.longValue(), range.getMeasure());
  }

  /** Sizes are limited by what is admitted itself, as the rules of protovalidate say it. */
  private static @Nullable Number number(@Nullable Bound bound) {
    return bound == null || !bound.inclusive() ? null : bound.value();
  }
}
