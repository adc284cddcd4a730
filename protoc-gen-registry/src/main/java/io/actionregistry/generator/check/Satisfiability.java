package io.actionregistry.generator.check;

import io.actionregistry.generator.diagnostic.Diagnostics;
import io.actionregistry.generator.model.Interval;
import io.actionregistry.generator.model.Parameter;
import io.actionregistry.generator.model.Rule;
import io.actionregistry.generator.model.RuleSubject;
import io.actionregistry.generator.model.Schema;
import io.actionregistry.generator.model.ValueRange;
import io.actionregistry.generator.model.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Every parameter's rules leave at least one value. */
final class Satisfiability implements Check {
  private static final String ID = "contradictory-rules";

  @Override
  public void check(Schema schema, Diagnostics diagnostics) {
    AllParameters.byMessage(schema)
        .forEach(
            (message, parameters) ->
                parameters.forEach(
                    p -> check(p, diagnostics.at(message + "." + p.protoName(), p.place()))));
  }

  private static void check(Parameter parameter, Diagnostics.Subject errors) {
    for (ValueRange range : parameter.ranges()) {
      if (leavesNothing(range)) {
        errors.error(
            ID, "no " + what(range) + " satisfies " + String.join(" and ", range.rules().keySet()));
      }
    }
    if (parameter.type().type() == ValueType.ENUM && parameter.offered().isEmpty()) {
      errors.error(ID, "the rules leave none of the enum's values");
    }
    for (RuleSubject subject : RuleSubject.values()) {
      if (leavesNothing(parameter.rules(), subject)) {
        errors.error(ID, "no " + subject.label() + " satisfies const, in and not_in together");
      }
    }
  }

  private static String what(ValueRange range) {
    return switch (range.measure()) {
      case VALUE -> range.subject().label();
      case ITEMS, PAIRS -> "number of " + range.measure().label();
      case CODE_POINTS, UTF8_BYTES, BYTES -> "length";
    };
  }

  private static boolean leavesNothing(ValueRange range) {
    return !range.admitsNaN()
        && range.effective().stream().allMatch(interval -> isExcluded(interval, range));
  }

  /** Sets of more than one number are never wholly taken out by single numbers. */
  private static boolean isExcluded(Interval interval, ValueRange range) {
    return range.effectiveExcluded().contains(interval)
        || (interval.lower() != null
            && Objects.equals(interval.lower(), interval.upper())
            && range.effectiveExcluded().stream()
                .anyMatch(excluded -> excluded.contains(interval.lower().value())));
  }

  private static boolean leavesNothing(List<Rule> rules, RuleSubject subject) {
    List<Object> left = null;
    for (Rule rule : rules) {
      if (rule.subject() == subject && rule instanceof Rule.OneOf oneOf && !isNumeric(oneOf)) {
        if (left == null) {
          left = new ArrayList<>(oneOf.values());
        } else {
          left.retainAll(oneOf.values());
        }
      }
    }
    if (left == null) {
      return false;
    }
    for (Rule rule : rules) {
      if (rule.subject() == subject && rule instanceof Rule.NoneOf noneOf) {
        left.removeAll(noneOf.values());
      }
    }
    return left.isEmpty();
  }

  /** Numbers are judged as ranges, enum values as what is offered. */
  private static boolean isNumeric(Rule.OneOf rule) {
    return rule.values().stream().allMatch(Number.class::isInstance);
  }
}
