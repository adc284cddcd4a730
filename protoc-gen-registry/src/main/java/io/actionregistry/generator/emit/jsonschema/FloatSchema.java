package io.actionregistry.generator.emit.jsonschema;

import com.google.gson.JsonObject;
import io.actionregistry.generator.model.EffectiveBounds;
import io.actionregistry.generator.model.Interval;
import io.actionregistry.generator.model.Limit;
import io.actionregistry.generator.model.Measure;
import io.actionregistry.generator.model.ValueRange;
import io.actionregistry.generator.model.ValueType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Floats and doubles: numbers, and the names of what has no digits. */
final class FloatSchema {
  private static final Interval ALL = new Interval(null, null);

  private FloatSchema() {}

  static Part of(Subject subject) {
    ValueRange range = subject.range(Measure.VALUE);
    List<Interval> admitted =
        range == null
            ? EffectiveBounds.of(subject.type(), false).of(List.of(ALL))
            : range.effective();
    List<Interval> excluded = range == null ? List.of() : range.effectiveExcluded();
    List<JsonObject> forms = new ArrayList<>();
    List<Interval> numbers = finite(admitted);
    if (!numbers.isEmpty()) {
      forms.add(Intervals.of("number", numbers, finite(excluded)));
    }
    List<String> names = new ArrayList<>();
    if (range == null || range.admitsNaN()) {
      names.add("NaN");
    }
    addInfinity(names, Double.POSITIVE_INFINITY, admitted, excluded);
    addInfinity(names, Double.NEGATIVE_INFINITY, admitted, excluded);
    if (!names.isEmpty()) {
      forms.add(Json.object("enum", Json.texts(names)));
    }
    JsonObject json = Json.anyOf(forms);
    subject.addUnchecked(json, Subject::isRange);
    return new Part(json, range == null || Intervals.contains(range, 0.0));
  }

  private static void addInfinity(
      List<String> names, double infinity, List<Interval> admitted, List<Interval> excluded) {
    if (admitted.stream().anyMatch(interval -> interval.contains(infinity))
        && excluded.stream().noneMatch(interval -> interval.contains(infinity))) {
      names.add(infinity > 0 ? "Infinity" : "-Infinity");
    }
  }

  /** The same without infinities: no number of JSON is one. */
  private static List<Interval> finite(List<Interval> intervals) {
    return EffectiveBounds.of(ValueType.DOUBLE, true)
        .of(intervals.stream().filter(interval -> !isInfinite(interval)).toList())
        .stream()
        .map(FloatSchema::asDoubles)
        .toList();
  }

  private static boolean isInfinite(Interval interval) {
    return Intervals.isPoint(interval)
        && interval.lower() != null
        && Double.isInfinite(interval.lower().value().doubleValue());
  }

  /** Doubles throughout, so that numbers are written with the digits of doubles. */
  private static Interval asDoubles(Interval interval) {
    return new Interval(asDouble(interval.lower()), asDouble(interval.upper()));
  }

  private static @Nullable Limit asDouble(@Nullable Limit limit) {
    return limit == null ? null : new Limit(limit.value().doubleValue(), limit.inclusive());
  }
}
