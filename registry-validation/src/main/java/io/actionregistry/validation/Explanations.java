package io.actionregistry.validation;

import io.actionregistry.runtime.Range;
import io.actionregistry.runtime.ValueText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Sentences for people about rules that do not hold. */
final class Explanations {
  /** What protovalidate says where an expression has no message of its own. */
  private static final Pattern RETURNED_FALSE =
      Pattern.compile("\"(.*)\" returned false", Pattern.DOTALL);

  /** The words of a range without their noun, which is clear from what is given. */
  private static final Pattern SINGLE =
      Pattern.compile("^(?:value|item|key|map value) (?:= |(?=one of ))");

  private static final Pattern EXCLUDED =
      Pattern.compile("^any (?:value|item|key|map value), not (?:one of )?");

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
      @Nullable Place place,
      MessageShape shape,
      Constraint constraint,
      @Nullable Object value,
      String message) {
    Explanations explain = new Explanations(place, constraint.ruleId(), value, message);
    String special = SpecialRules.explain(place, shape, constraint, value);
    return Sentence.of(special == null ? explain.text() : special);
  }

  private String text() {
    return place != null && place.field != null ? atField(place, place.field) : other();
  }

  private String atField(Place at, Field field) {
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
    if (range.getMeasure() != Range.Measure.VALUE) {
      String needed = SizeText.needed(range);
      return measured(range.getMeasure())
          + " given, but "
          + needed
          + (needed.endsWith("s") ? " are" : " is")
          + (needed.startsWith("at most ") ? " allowed." : " needed.");
    }
    if (ruleId.endsWith(".finite")) {
      return what() + " is given, but " + Needs.finite(place) + " is needed.";
    }
    String words = range.describe().replace(", finite", "");
    Matcher excluded = EXCLUDED.matcher(words);
    if (excluded.find()) {
      String which = words.substring(excluded.end());
      String oneOf = excluded.group().endsWith("one of ") ? "one of " : "";
      return what() + " is given, but it must not be " + oneOf + which + ".";
    }
    String needed = SINGLE.matcher(words).replaceFirst("");
    String text = what() + " is given, but " + needed + " is needed.";
    Number nearest = value instanceof Number number ? Nearest.to(number, range, field.type) : null;
    return nearest == null || words.contains(" = ")
        ? text
        : text + " The nearest is " + ValueText.of(nearest) + ".";
  }

  /** How much was given, and {@code is} or {@code are}. */
  private String measured(Range.Measure measure) {
    long size;
    if (value instanceof String text) {
      size =
          measure == Range.Measure.UTF8_BYTES
              ? text.getBytes(StandardCharsets.UTF_8).length
              : text.codePointCount(0, text.length());
    } else if (value instanceof byte[] bytes) {
      size = bytes.length;
    } else if (value instanceof List<?> list) {
      size = list.size();
    } else if (value instanceof Map<?, ?> map) {
      size = map.size();
    } else {
      return what() + " is";
    }
    return SizeText.count(size, measure) + (size == 1 ? " is" : " are");
  }

  private String what() {
    String key = place != null && place.kind == Place.Kind.KEY ? "the key " : "";
    return value == null && Place.isSensitive(place)
        ? "something that is not shown"
        : value == null ? "this" : key + ValueText.of(value);
  }

  private String other() {
    String rule = message.isEmpty() ? "the rule '" + ruleId + "' does not hold" : message;
    Matcher bare = RETURNED_FALSE.matcher(message);
    if (bare.matches()) {
      String expression = bare.group(1);
      rule =
          expression.equals(ruleId)
              ? "the rule " + expression + " does not hold"
              : "the rule '" + ruleId + "' does not hold: " + expression;
    }
    return given(rule) + (rule.endsWith(".") ? "" : ".");
  }

  /** The rule's words as part of a sentence about the value. */
  private String given(String rule) {
    boolean tooMuch = value instanceof List<?> || value instanceof Map<?, ?>;
    if (value == null || tooMuch || rule.startsWith("value is ")) {
      return rule;
    }
    String is = what() + " is given";
    if (rule.startsWith("must ")) {
      return is + ", but it " + rule;
    }
    boolean relative = rule.startsWith("does not ") || rule.startsWith("contains ");
    return is + (relative ? ", which " : ": ") + rule;
  }
}
