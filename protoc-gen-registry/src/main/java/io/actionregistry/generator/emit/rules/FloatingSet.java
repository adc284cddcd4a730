package io.actionregistry.generator.emit.rules;

import io.actionregistry.generator.model.EffectiveBounds;
import io.actionregistry.generator.model.Interval;
import io.actionregistry.generator.model.Limit;
import io.actionregistry.generator.model.Measure;
import io.actionregistry.generator.model.ValueRange;
import io.actionregistry.generator.model.ValueType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The doubles that a float or double parameter takes, as they arrive.
 *
 * @param admitted finite ones lie in one of these, whose limits are doubles and never infinite
 * @param excluded and in none of these
 * @param nan whether NaN is taken
 * @param positiveInfinity whether it is taken
 * @param negativeInfinity whether it is taken
 */
public record FloatingSet(
    List<Interval> admitted,
    List<Interval> excluded,
    boolean nan,
    boolean positiveInfinity,
    boolean negativeInfinity) {
  private static final Interval ALL = new Interval(null, null);

  /** What the rules on a subject admit. */
  public static FloatingSet of(Subject subject) {
    ValueRange range = subject.range(Measure.VALUE);
    List<Interval> admitted =
        range == null
            ? EffectiveBounds.of(subject.type(), false).of(List.of(ALL))
            : range.effective();
    List<Interval> excluded = range == null ? List.of() : range.effectiveExcluded();
    return new FloatingSet(
        finite(admitted),
        finite(excluded),
        range == null || range.admitsNaN(),
        contains(admitted, excluded, Double.POSITIVE_INFINITY),
        contains(admitted, excluded, Double.NEGATIVE_INFINITY));
  }

  private static boolean contains(List<Interval> admitted, List<Interval> excluded, double number) {
    return admitted.stream().anyMatch(interval -> interval.contains(number))
        && excluded.stream().noneMatch(interval -> interval.contains(number));
  }

  private static List<Interval> finite(List<Interval> intervals) {
    return EffectiveBounds.of(ValueType.DOUBLE, true)
        .of(intervals.stream().filter(interval -> !Ranges.isInfinity(interval)).toList())
        .stream()
        .map(interval -> new Interval(asDouble(interval.lower()), asDouble(interval.upper())))
        .toList();
  }

  /** Doubles throughout, so that numbers are written with the digits of doubles. */
  private static @Nullable Limit asDouble(@Nullable Limit limit) {
    return limit == null ? null : new Limit(limit.value().doubleValue(), limit.inclusive());
  }
}
