package io.actionregistry.generator.emit.jsonschema;

import com.google.gson.JsonObject;
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
record Subject(Parameter parameter, RuleSubject subject, ValueType type, ValueChecks checks) {

  /** The numbers that the rules on a measure admit; null if there are none. */
  @Nullable ValueRange range(Measure measure) {
    return parameter.ranges().stream()
        .filter(range -> range.subject() == subject && range.measure() == measure)
        .findFirst()
        .orElse(null);
  }

  /** The rules of a form. */
  <R extends Rule> List<R> forms(Class<R> form) {
    return checks.checks().stream()
        .map(Check::form)
        .filter(form::isInstance)
        .map(form::cast)
        .toList();
  }

  /** Lists the rules that have not been said. */
  void addUnchecked(JsonObject json, Predicate<Check> said) {
    checks.checks().stream()
        .filter(check -> !said.test(check))
        .forEach(check -> Unchecked.add(json, check));
  }

  /**
   * What a setting of validate.proto's own is called, {@code string.prefix}, whatever it stands on;
   * empty for other rules.
   */
  static String setting(Check check) {
    List<RulePathStep> path = check.path();
    if (path.size() < 2 || path.get(path.size() - 1).index() != null) {
      return "";
    }
    return path.get(path.size() - 2).name() + "." + path.get(path.size() - 1).name();
  }

  /** Whether ranges say what a rule says. */
  static boolean isRange(Check check) {
    Rule form = check.form();
    return form instanceof Rule.Between
        || form instanceof Rule.Finite
        || form instanceof Rule.Size
        || form instanceof Rule.OneOf
        || form instanceof Rule.NoneOf;
  }
}
