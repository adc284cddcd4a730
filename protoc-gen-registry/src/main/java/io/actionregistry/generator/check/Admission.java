package io.actionregistry.generator.check;

import io.actionregistry.generator.model.Bytes;
import io.actionregistry.generator.model.Measure;
import io.actionregistry.generator.model.Numbers;
import io.actionregistry.generator.model.Parameter;
import io.actionregistry.generator.model.Rule;
import io.actionregistry.generator.model.RuleSubject;
import io.actionregistry.generator.model.ValueRange;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** Which rules a single value breaks, of those that a value alone can break. */
final class Admission {
  private Admission() {}

  /** Settings of the rules on the subject that the value breaks; empty if it may be given. */
  static Map<String, Object> broken(Object value, Parameter parameter, RuleSubject subject) {
    Map<String, Object> broken = new LinkedHashMap<>();
    for (ValueRange range : parameter.ranges()) {
      if (range.subject() == subject && !admits(range, value)) {
        broken.putAll(range.rules());
      }
    }
    for (Rule rule : parameter.rules()) {
      if (rule.subject() == subject && !admits(rule, value)) {
        broken.putAll(rule.origin().declared());
      }
    }
    return broken;
  }

  private static boolean admits(ValueRange range, Object value) {
    if (value instanceof Number number) {
      return range.measure() != Measure.VALUE || contains(range, number);
    }
    return switch (range.measure()) {
      case CODE_POINTS ->
          !(value instanceof String text)
              || contains(range, (long) text.codePointCount(0, text.length()));
      case UTF8_BYTES ->
          !(value instanceof String text)
              || contains(range, (long) text.getBytes(StandardCharsets.UTF_8).length);
      case BYTES ->
          !(value instanceof Bytes bytes)
              || contains(range, (long) Base64.getDecoder().decode(bytes.base64()).length);
      case VALUE, ITEMS, PAIRS -> true;
    };
  }

  private static boolean contains(ValueRange range, Number number) {
    if (Numbers.isNaN(number)) {
      return range.admitsNaN();
    }
    return range.effective().stream().anyMatch(interval -> interval.contains(number))
        && range.effectiveExcluded().stream().noneMatch(interval -> interval.contains(number));
  }

  private static boolean admits(Rule rule, Object value) {
    if (value instanceof Number) {
      return true; // judged as a range
    }
    if (rule instanceof Rule.OneOf oneOf) {
      return oneOf.values().contains(value);
    }
    return !(rule instanceof Rule.NoneOf noneOf && noneOf.values().contains(value));
  }
}
