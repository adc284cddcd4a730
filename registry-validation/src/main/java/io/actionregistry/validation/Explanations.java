package io.actionregistry.validation;

import io.actionregistry.runtime.Range;
import io.actionregistry.runtime.ValueText;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sentences for people about rules that do not hold. */
final class Explanations {
  private final @Nullable Place place;
  private final String ruleId;

  /** The value as it is shown; null if there is none, or it must not be. */
  private final @Nullable Object value;

  private final String message;

  private Explanations(
      @Nullable Place place, String ruleId, @Nullable Object value, String message) {
    this.place = place;
    this.ruleId = ruleId;
    this.value = value;
    this.message = message;
  }

  /** A sentence; the message is protovalidate's, for rules that there is no more to say about. */
  static String of(
      @Nullable Place place, Constraint constraint, @Nullable Object value, String message) {
    String text = new Explanations(place, constraint.ruleId(), value, message).text();
    return Sentence.of(text);
  }

  private String text() {
    if (place != null && place.field != null) {
      return atField(place, place.field);
    }
    if (place != null && ruleId.equals("required")) {
      return "one of " + ValueText.alternatives(members(place)) + " has to be given.";
    }
    return other();
  }

  private static List<String> members(Place oneofPlace) {
    List<String> names = new ArrayList<>();
    for (OneofMembers oneof : oneofPlace.shape().oneofs()) {
      if (oneof.name().equals(oneofPlace.subscript)) {
        oneof.fields().forEach(field -> names.add(field.name));
      }
    }
    return names;
  }

  private String atField(Place at, Field field) {
    if (ruleId.equals("required")) {
      String zero = field.presence ? "" : ", and what is zero or empty counts as not given";
      return "it has to be given" + zero + ": " + Needs.of(at, Profile.JVM) + ".";
    }
    if (ruleId.startsWith("enum.") && !field.enumNames().offers().isEmpty()) {
      return what() + " is given, but " + Needs.of(at, Profile.JVM) + " is needed.";
    }
    Range range = range(at, field);
    return range == null ? other() : outside(range, field);
  }

  private @Nullable Range range(Place at, Field field) {
    Range.Measure measure = Measures.of(ruleId);
    for (Range range : field.param.getRanges()) {
      if (range.getMeasure() == measure && range.getSubject() == Needs.subject(at)) {
        return range;
      }
    }
    return null;
  }

  private String outside(Range range, Field field) {
    String text = measured(range.getMeasure()) + ", but " + range.describe() + " is needed.";
    if (range.getMeasure() != Range.Measure.VALUE || !(value instanceof Number number)) {
      return text;
    }
    Number nearest = Nearest.to(number, range, field.type);
    return nearest == null ? text : text + " The nearest is " + ValueText.of(nearest) + ".";
  }

  /** What was given: the value, or how long it is. */
  private String measured(Range.Measure measure) {
    if (value instanceof String text) {
      return measure == Range.Measure.UTF8_BYTES
          ? count(text.getBytes(StandardCharsets.UTF_8).length, "byte")
          : count(text.codePointCount(0, text.length()), "code point");
    }
    if (value instanceof byte[] bytes) {
      return count(bytes.length, "byte");
    }
    if (value instanceof List<?> list) {
      return count(list.size(), "item");
    }
    return value instanceof Map<?, ?> map ? count(map.size(), "pair") : what() + " is given";
  }

  private static String count(int number, String noun) {
    return number == 1 ? "1 " + noun + " is given" : number + " " + noun + "s are given";
  }

  private String what() {
    return value == null && Place.isSensitive(place)
        ? "something that is not shown"
        : value == null ? "this" : ValueText.of(value);
  }

  private String other() {
    String rule = message.isEmpty() ? "the rule '" + ruleId + "' does not hold" : message;
    String text = value == null ? rule : what() + " is given: " + rule;
    return text.endsWith(".") ? text : text + ".";
  }
}
