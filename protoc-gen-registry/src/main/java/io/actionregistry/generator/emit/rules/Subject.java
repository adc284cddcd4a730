package io.actionregistry.generator.emit.rules;

import io.actionregistry.generator.model.Check;
import io.actionregistry.generator.model.Measure;
import io.actionregistry.generator.model.Parameter;
import io.actionregistry.generator.model.Rule;
import io.actionregistry.generator.model.RulePathStep;
import io.actionregistry.generator.model.RuleSubject;
import io.actionregistry.generator.model.ValueChecks;
import io.actionregistry.generator.model.ValueRange;
import io.actionregistry.generator.model.ValueType;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * One value of a parameter, with what its rules say: the value itself, each item, key or map value.
 *
 * @param type of the value; of a list or map as a whole it says nothing
 */
public record Subject(
    Parameter parameter, RuleSubject subject, ValueType type, ValueChecks checks) {

  /** The numbers that the rules on a measure admit; null if there are none. */
  public @Nullable ValueRange range(Measure measure) {
    return parameter.ranges().stream()
        .filter(range -> range.subject() == subject && range.measure() == measure)
        .findFirst()
        .orElse(null);
  }

  /** The rules of a form. */
  public <R extends Rule> List<R> forms(Class<R> form) {
    return checks.checks().stream()
        .map(Check::form)
        .filter(form::isInstance)
        .map(form::cast)
        .toList();
  }

  /** The rules that have not been said otherwise. */
  public List<Check> unsaid(Predicate<Check> said) {
    return checks.checks().stream().filter(check -> !said.test(check)).toList();
  }

  /**
   * What a setting of validate.proto's own is called, {@code string.prefix}, whatever it stands on;
   * empty for other rules.
   */
  public static String setting(Check check) {
    List<RulePathStep> path = check.path();
    if (path.size() < 2 || path.get(path.size() - 1).index() != null) {
      return "";
    }
    return path.get(path.size() - 2).name() + "." + path.get(path.size() - 1).name();
  }

  /** Whether ranges say what a rule says. */
  public static boolean isRange(Check check) {
    Rule form = check.form();
    return form instanceof Rule.Between
        || form instanceof Rule.Finite
        || form instanceof Rule.Size
        || form instanceof Rule.OneOf
        || form instanceof Rule.NoneOf;
  }
}
