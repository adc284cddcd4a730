package io.actionregistry.generator.emit.jsonschema;

import com.google.gson.JsonObject;
import io.actionregistry.generator.emit.rules.Ranges;
import io.actionregistry.generator.emit.rules.Subject;
import io.actionregistry.generator.model.Check;
import io.actionregistry.generator.model.EffectiveBounds;
import io.actionregistry.generator.model.Interval;
import io.actionregistry.generator.model.Limit;
import io.actionregistry.generator.model.Measure;
import io.actionregistry.generator.model.ValueRange;
import io.actionregistry.generator.model.ValueType;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;

/** Integers: numbers, and those of 64 bits as text, too. */
final class IntegerSchema {
  private static final Interval ALL = new Interval(null, null);

  private IntegerSchema() {}

  static Part of(Subject subject, Definitions definitions) {
    ValueRange range = subject.range(Measure.VALUE);
    List<Interval> admitted =
        range == null
            ? EffectiveBounds.of(subject.type(), false).of(List.of(ALL))
            : range.effective();
    List<Interval> excluded = range == null ? List.of() : range.effectiveExcluded();
    boolean admitsZero = range == null || Ranges.contains(range, 0L);
    List<Interval> exact = excluded.stream().filter(IntegerSchema::isSafe).toList();
    JsonObject number = Intervals.of("integer", admitted, exact);
    if (!is64Bit(subject.type())) {
      Unchecked.addAll(number, subject.unsaid(Subject::isRange));
      return new Part(number, admitsZero);
    }
    if (range == null) {
      String name = isUnsigned(subject.type()) ? "uint64" : "int64";
      JsonObject any = definitions.type(name, () -> wide(number, admitted, excluded));
      Unchecked.addAll(any, subject.unsaid(check -> false));
      return new Part(any, true);
    }
    JsonObject json = wide(number, admitted, excluded);
    for (Check check : subject.checks().checks()) {
      if (Subject.isRange(check)) {
        Unchecked.add(json, check.id(), Check.text(check.path()), beyond(admitted, excluded));
      }
    }
    Unchecked.addAll(json, subject.unsaid(Subject::isRange));
    return new Part(json, admitsZero);
  }

  private static JsonObject wide(
      JsonObject number, List<Interval> admitted, List<Interval> excluded) {
    JsonObject json = Json.anyOf(List.of(number, IntegerText.schema(admitted, excluded)));
    Unchecked.add(
        json,
        "not-representable",
        "",
        "numbers from 2⁵³ on are as exact as the validator holds them; as text without an"
            + " exponent they are exact");
    Unchecked.add(json, "wrong-type", "", "text with an exponent may stand for a fraction");
    return json;
  }

  private static boolean isUnsigned(ValueType type) {
    return EffectiveBounds.minimum(type).signum() == 0;
  }

  /** What is left open of a rule that is otherwise checked. */
  private static String beyond(List<Interval> admitted, List<Interval> excluded) {
    boolean safe =
        Stream.concat(admitted.stream(), excluded.stream()).allMatch(IntegerSchema::isSafe);
    return safe
        ? "not checked for text with an exponent"
        : "not checked for text with an exponent, and from 2⁵³ on as exact as the validator holds"
            + " numbers";
  }

  /** Whether a double tells its ends from all other integers. */
  private static boolean isSafe(Interval interval) {
    return Stream.of(interval.lower(), interval.upper())
        .allMatch(limit -> limit != null && isSafe(limit));
  }

  private static boolean isSafe(Limit limit) {
    return new BigInteger(limit.value().toString()).abs().compareTo(Json.LARGEST_SAFE) <= 0;
  }

  static boolean is64Bit(ValueType type) {
    return switch (type) {
      case INT64, SINT64, SFIXED64, UINT64, FIXED64 -> true;
      default -> false;
    };
  }
}
