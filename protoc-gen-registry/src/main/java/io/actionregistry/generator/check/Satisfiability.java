package io.actionregistry.generator.check;

import io.actionregistry.generator.diagnostic.Diagnostics;
import io.actionregistry.generator.model.Interval;
import io.actionregistry.generator.model.Parameter;
import io.actionregistry.generator.model.Rule;
import io.actionregistry.generator.model.RuleSubject;
import io.actionregistry.generator.model.Schema;
import io.actionregistry.generator.model.Settings;
import io.actionregistry.generator.model.ValueRange;
import io.actionregistry.generator.model.ValueType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

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
        errors.error(ID, "no " + what(range) + " satisfies " + Settings.text(range.rules()));
      }
    }
    if (parameter.type().type() == ValueType.ENUM && parameter.offered().isEmpty()) {
      errors.error(
          ID,
          "none of the enum's values satisfies "
              + Settings.text(
                  choices(parameter.rules(), rule -> rule.subject() != RuleSubject.KEY)));
    }
    for (RuleSubject subject : RuleSubject.values()) {
      checkListed(parameter, subject, errors);
    }
  }

  private static void checkListed(
      Parameter parameter, RuleSubject subject, Diagnostics.Subject errors) {
    Map<String, Object> settings = new LinkedHashMap<>();
    for (Object value : listed(parameter.rules(), subject)) {
      Map<String, Object> broken = Admission.broken(value, parameter, subject);
      if (broken.isEmpty()) {
        return;
      }
      settings.putAll(broken);
    }
    if (!settings.isEmpty()) {
      settings.putAll(choices(parameter.rules(), rule -> rule.subject() == subject));
      errors.error(ID, "no " + label(subject) + " satisfies " + Settings.text(settings));
    }
  }

  private static String what(ValueRange range) {
    return switch (range.measure()) {
      case VALUE -> label(range.subject());
      case ITEMS, PAIRS -> "number of " + range.measure().label();
      case CODE_POINTS, UTF8_BYTES, BYTES -> "length";
    };
  }

  private static String label(RuleSubject subject) {
    return subject.label().replace('-', ' ');
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

  /** The values that one of the rules lists; empty where none does. */
  private static List<Object> listed(List<Rule> rules, RuleSubject subject) {
    for (Rule rule : rules) {
      if (rule.subject() == subject && rule instanceof Rule.OneOf oneOf && !isNumeric(oneOf)) {
        return oneOf.values();
      }
    }
    return List.of();
  }

  /** Settings of the rules that list values. */
  private static Map<String, Object> choices(List<Rule> rules, Predicate<Rule> relevant) {
    Map<String, Object> settings = new LinkedHashMap<>();
    for (Rule rule : rules) {
      if (relevant.test(rule) && (rule instanceof Rule.OneOf || rule instanceof Rule.NoneOf)) {
        settings.putAll(rule.origin().declared());
      }
    }
    return settings;
  }

  /** Numbers are judged as ranges, enum values as what is offered. */
  private static boolean isNumeric(Rule.OneOf rule) {
    return rule.values().stream().allMatch(Number.class::isInstance);
  }
}
