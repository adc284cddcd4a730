package io.actionregistry.generator.example;

import io.actionregistry.generator.model.EffectiveBounds;
import io.actionregistry.generator.model.Interval;
import io.actionregistry.generator.model.Limit;
import io.actionregistry.generator.model.Measure;
import io.actionregistry.generator.model.RuleSubject;
import io.actionregistry.generator.model.ValueRange;
import io.actionregistry.generator.model.ValueType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Numbers that are worth trying, those first that a person would write. */
final class NumberCandidates {
  private static final List<String> USUAL = List.of("1", "2", "10", "0", "0.5", "100", "-1", "3");

  private static final BigDecimal WIDE = new BigDecimal(1_000_000);

  /** Not the middle, which is often zero. */
  private static final BigDecimal PART = new BigDecimal("0.625");

  private final ValueType type;
  private final List<BigDecimal> found = new ArrayList<>();

  private NumberCandidates(ValueType type) {
    this.type = type;
  }

  /**
   * Candidates.
   *
   * @param ranges of the parameter
   * @param subject which of them count
   * @param near numbers that rules name
   */
  static List<ExampleValue> of(
      ValueType type, List<ValueRange> ranges, RuleSubject subject, Collection<?> near) {
    NumberCandidates candidates = new NumberCandidates(type);
    List<Interval> open = new ArrayList<>();
    for (ValueRange range : ranges) {
      if (range.subject() == subject && range.measure() == Measure.VALUE) {
        for (Interval interval : range.declared()) {
          if (isNarrow(interval)) {
            candidates.add(interval);
          } else {
            open.add(interval);
          }
        }
      }
    }
    USUAL.forEach(number -> candidates.found.add(new BigDecimal(number)));
    open.forEach(candidates::add);
    near.forEach(candidates::addNear);
    return candidates.found.stream()
        .filter(candidates::fits)
        .map(candidates::value)
        .distinct()
        .<ExampleValue>map(value -> new ExampleValue.Numeric(value, type))
        .toList();
  }

  /** Within others, a number that stands for nothing in particular says as much. */
  private static boolean isNarrow(Interval interval) {
    BigDecimal lower = finite(interval.lower());
    BigDecimal upper = finite(interval.upper());
    return lower != null && upper != null && upper.subtract(lower).compareTo(WIDE) < 0;
  }

  private void add(Interval interval) {
    BigDecimal lower = finite(interval.lower());
    BigDecimal upper = finite(interval.upper());
    if (lower != null && upper != null) {
      addBetween(lower, upper.subtract(lower), interval);
    } else if (lower != null) {
      addBetween(lower, lower.abs().add(BigDecimal.ONE).multiply(BigDecimal.valueOf(2)), interval);
      found.add(lower.add(BigDecimal.ONE));
      found.add(lower);
    } else if (upper != null) {
      addBetween(upper, upper.abs().add(BigDecimal.ONE).multiply(BigDecimal.valueOf(-2)), interval);
      found.add(upper.subtract(BigDecimal.ONE));
      found.add(upper);
    }
  }

  /** The number of the fewest digits near a place inside; then the ends. */
  private void addBetween(BigDecimal start, BigDecimal width, Interval interval) {
    BigDecimal inside = start.add(width.multiply(PART));
    for (int digits = 1; digits <= 17; digits++) {
      BigDecimal round = inside.round(new MathContext(digits, RoundingMode.HALF_DOWN));
      if (interval.contains(value(round))) {
        found.add(round);
        break;
      }
    }
    found.add(start);
    found.add(start.add(width));
  }

  private void addNear(Object named) {
    if (named instanceof Number number && !isInfinite(number)) {
      BigDecimal middle = new BigDecimal(number.toString());
      found.add(middle);
      found.add(middle.subtract(BigDecimal.ONE));
      found.add(middle.add(BigDecimal.ONE));
    }
  }

  private static @Nullable BigDecimal finite(@Nullable Limit limit) {
    return limit == null || isInfinite(limit.value())
        ? null
        : new BigDecimal(limit.value().toString());
  }

  private static boolean isInfinite(Number number) {
    return (number instanceof Double || number instanceof Float)
        && !Double.isFinite(number.doubleValue());
  }

  private boolean fits(BigDecimal number) {
    if (type.isFloating()) {
      double value = number.doubleValue();
      return type == ValueType.DOUBLE ? Double.isFinite(value) : Float.isFinite((float) value);
    }
    if (number.stripTrailingZeros().scale() > 0) {
      return false;
    }
    BigInteger whole = number.toBigIntegerExact();
    return whole.compareTo(EffectiveBounds.minimum(type)) >= 0
        && whole.compareTo(EffectiveBounds.maximum(type)) <= 0;
  }

  private Number value(BigDecimal number) {
    if (type.isFloating()) {
      return number.doubleValue();
    }
    BigInteger whole = number.setScale(0, RoundingMode.HALF_DOWN).toBigInteger();
    return whole.bitLength() < Long.SIZE ? (Number) whole.longValue() : whole;
  }
}
