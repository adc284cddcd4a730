package io.actionregistry.generator.read;

import io.actionregistry.generator.model.EffectiveBounds;
import io.actionregistry.generator.model.Interval;
import io.actionregistry.generator.model.Limit;
import io.actionregistry.generator.model.Measure;
import io.actionregistry.generator.model.Numbers;
import io.actionregistry.generator.model.Rule;
import io.actionregistry.generator.model.RuleSubject;
import io.actionregistry.generator.model.Shape;
import io.actionregistry.generator.model.TypeRef;
import io.actionregistry.generator.model.ValueRange;
import io.actionregistry.generator.model.ValueType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Turns the rules on numbers, sizes and counts into sets of numbers. */
final class RangeReader {
  private static final Interval ALL = new Interval(null, null);

  private final Shape shape;
  private final TypeRef type;
  private final List<Rule> rules;
  private final List<RuleSubject> zeroExempt;
  private final boolean finite;
  private final String unit;

  /**
   * A reader for one parameter.
   *
   * @param zeroExempt subjects whose zero is exempt from the rules
   * @param finite whether the registry refuses NaN and infinity
   * @param unit of the numbers themselves; empty if none
   */
  RangeReader(
      Shape shape,
      TypeRef type,
      List<Rule> rules,
      List<RuleSubject> zeroExempt,
      boolean finite,
      String unit) {
    this.shape = shape;
    this.type = type;
    this.rules = rules;
    this.zeroExempt = zeroExempt;
    this.finite = finite;
    this.unit = unit;
  }

  /** All ranges, by subject and measure. */
  List<ValueRange> read() {
    List<ValueRange> ranges = new ArrayList<>();
    for (RuleSubject subject : RuleSubject.values()) {
      ValueType valueType = typeOf(subject);
      for (Measure measure : Measure.values()) {
        List<Rule> relevant =
            rules.stream()
                .filter(r -> r.subject() == subject && measures(r, measure, valueType))
                .toList();
        boolean numeric = measure == Measure.VALUE && isNumeric(valueType);
        boolean finiteHere =
            numeric
                && valueType.isFloating()
                && (finite || relevant.stream().anyMatch(Rule.Finite.class::isInstance));
        if (!relevant.isEmpty() || finiteHere) {
          ranges.add(range(subject, measure, valueType, relevant, finiteHere));
        }
      }
    }
    return ranges;
  }

  private static boolean isNumeric(ValueType type) {
    return type.isFloating() || type.isIntegral();
  }

  /** What the numbers of a subject are; {@code MESSAGE} where there is no such subject. */
  private ValueType typeOf(RuleSubject subject) {
    if (shape instanceof Shape.MapOf map) {
      return switch (subject) {
        case KEY -> map.key();
        case MAP_VALUE -> type.type();
        default -> ValueType.MESSAGE;
      };
    }
    RuleSubject own = shape instanceof Shape.Repeated ? RuleSubject.ITEM : RuleSubject.VALUE;
    return subject == own ? type.type() : ValueType.MESSAGE;
  }

  private static boolean measures(Rule rule, Measure measure, ValueType type) {
    if (rule instanceof Rule.Size size) {
      return size.measure() == measure;
    }
    return measure == Measure.VALUE
        && isNumeric(type)
        && !(rule instanceof Rule.Required)
        && !(rule instanceof Rule.Other);
  }

  private ValueRange range(
      RuleSubject subject,
      Measure measure,
      ValueType valueType,
      List<Rule> relevant,
      boolean finiteHere) {
    List<Interval> declared = List.of(ALL);
    List<Interval> excluded = new ArrayList<>();
    Map<String, Object> settings = new LinkedHashMap<>();
    boolean inverted = false;
    boolean limited = false;
    for (Rule rule : relevant) {
      settings.putAll(rule.origin().declared());
      if (rule instanceof Rule.NoneOf none) {
        excluded.addAll(points(none.values()));
        continue;
      }
      limited |= !(rule instanceof Rule.Finite);
      inverted |= rule instanceof Rule.Between between && between.inverted();
      declared = intersect(declared, admitted(rule));
    }
    // Sizes are compared as numbers that cannot be negative.
    ValueType arrives = measure == Measure.VALUE ? valueType : ValueType.UINT64;
    EffectiveBounds bounds = EffectiveBounds.of(arrives, finiteHere);
    List<Interval> effective = new ArrayList<>(bounds.of(declared));
    List<Interval> effectiveExcluded = new ArrayList<>(bounds.of(excluded));
    if (zeroExempt.contains(subject)) {
      exemptZero(arrives, bounds, effective, effectiveExcluded);
    }
    if (measure != Measure.VALUE) {
      effective.replaceAll(RangeReader::withoutTypeLimit);
    }
    return new ValueRange(
        subject,
        measure,
        measure == Measure.VALUE ? unit : measure.label(),
        declared,
        List.copyOf(excluded),
        List.copyOf(effective),
        List.copyOf(effectiveExcluded),
        inverted,
        finiteHere,
        valueType.isFloating() && measure == Measure.VALUE && !finiteHere && !limited,
        settings);
  }

  private static void exemptZero(
      ValueType type,
      EffectiveBounds bounds,
      List<Interval> effective,
      List<Interval> effectiveExcluded) {
    Number zero = type.isFloating() ? (Number) 0.0 : 0L;
    List<Interval> zeros = bounds.of(List.of(Interval.exactly(zero)));
    effectiveExcluded.removeAll(zeros);
    if (effective.stream().noneMatch(interval -> interval.contains(zero))) {
      effective.addAll(zeros);
    }
  }

  private static List<Interval> admitted(Rule rule) {
    if (rule instanceof Rule.Between between) {
      return between.inverted()
          ? List.of(new Interval(null, between.upper()), new Interval(between.lower(), null))
          : List.of(new Interval(between.lower(), between.upper()));
    }
    if (rule instanceof Rule.OneOf oneOf) {
      return points(oneOf.values());
    }
    if (rule instanceof Rule.Size size) {
      return List.of(
          new Interval(
              size.minimum() == null ? null : new Limit(size.minimum(), true),
              size.maximum() == null ? null : new Limit(size.maximum(), true)));
    }
    return List.of(ALL);
  }

  /** NaN equals nothing, so it is no point. */
  private static List<Interval> points(List<Object> values) {
    return values.stream()
        .map(Number.class::cast)
        .filter(number -> !Numbers.isNaN(number))
        .map(Interval::exactly)
        .distinct()
        .toList();
  }

  private static List<Interval> intersect(List<Interval> some, List<Interval> others) {
    List<Interval> common = new ArrayList<>();
    for (Interval a : some) {
      for (Interval b : others) {
        Interval both =
            new Interval(tighter(a.lower(), b.lower(), 1), tighter(a.upper(), b.upper(), -1));
        if (!both.isEmpty() && !common.contains(both)) {
          common.add(both);
        }
      }
    }
    return common;
  }

  /** The limit further inside; {@code direction} is 1 for lower limits, −1 for upper ones. */
  private static @Nullable Limit tighter(@Nullable Limit a, @Nullable Limit b, int direction) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    int order = Numbers.compare(a.value(), b.value()) * direction;
    if (order == 0) {
      return a.inclusive() ? b : a;
    }
    return order > 0 ? a : b;
  }

  /** A size has no limit but the declared one. */
  private static Interval withoutTypeLimit(Interval interval) {
    Limit upper = interval.upper();
    return upper != null && upper.value() instanceof Long
        ? interval
        : new Interval(interval.lower(), null);
  }
}
