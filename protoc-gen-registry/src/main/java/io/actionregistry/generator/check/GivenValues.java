package io.actionregistry.generator.check;

import io.actionregistry.generator.diagnostic.Diagnostics;
import io.actionregistry.generator.model.Measure;
import io.actionregistry.generator.model.Numbers;
import io.actionregistry.generator.model.Parameter;
import io.actionregistry.generator.model.Rule;
import io.actionregistry.generator.model.RuleSubject;
import io.actionregistry.generator.model.Schema;
import io.actionregistry.generator.model.Shape;
import io.actionregistry.generator.model.ValueRange;
import io.actionregistry.generator.model.ValueType;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Defaults and examples satisfy the rules that they stand beside. */
final class GivenValues implements Check {
  @Override
  public void check(Schema schema, Diagnostics diagnostics) {
    AllParameters.byMessage(schema)
        .forEach(
            (message, parameters) ->
                parameters.forEach(
                    p -> check(p, diagnostics.at(message + "." + p.protoName(), p.place()))));
  }

  private static void check(Parameter parameter, Diagnostics.Subject errors) {
    Object defaultValue = parameter.defaultValue();
    if (defaultValue != null && !satisfies(defaultValue, parameter)) {
      errors.error(
          "bad-default", "the default " + text(defaultValue) + " breaks the field's rules");
    }
    for (Object example : parameter.examples()) {
      if (!(example instanceof List<?>) && !satisfies(example, parameter)) {
        errors.error("bad-example", "the example " + text(example) + " breaks the field's rules");
      }
    }
  }

  private static String text(Object value) {
    return value instanceof Number number ? Numbers.text(number) : "'" + value + "'";
  }

  private static boolean satisfies(Object value, Parameter parameter) {
    RuleSubject subject =
        parameter.shape() instanceof Shape.Repeated ? RuleSubject.ITEM : RuleSubject.VALUE;
    if (parameter.type().type() == ValueType.ENUM) {
      return value instanceof String name && parameter.offered().contains(name);
    }
    return parameter.ranges().stream()
            .filter(range -> range.subject() == subject)
            .allMatch(range -> admits(range, value))
        && parameter.rules().stream()
            .filter(rule -> rule.subject() == subject)
            .allMatch(rule -> admits(rule, value));
  }

  private static boolean admits(ValueRange range, Object value) {
    if (range.measure() == Measure.VALUE) {
      return value instanceof Number number && contains(range, number);
    }
    if (!(value instanceof String text)) {
      return true;
    }
    return switch (range.measure()) {
      case CODE_POINTS -> contains(range, (long) text.codePointCount(0, text.length()));
      case UTF8_BYTES -> contains(range, (long) text.getBytes(StandardCharsets.UTF_8).length);
      default -> true;
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
