package io.actionregistry.generator.check;

import io.actionregistry.generator.diagnostic.Diagnostics;
import io.actionregistry.generator.model.DefaultSource;
import io.actionregistry.generator.model.Parameter;
import io.actionregistry.generator.model.RuleSubject;
import io.actionregistry.generator.model.Schema;
import io.actionregistry.generator.model.Settings;
import io.actionregistry.generator.model.Shape;
import io.actionregistry.generator.model.ValueType;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Defaults and examples satisfy the rules that they stand beside. */
final class GivenValues implements Check {
  /** As long as any other, and of the same letters (RFC 9562, section 5.9). */
  private static final String NIL_UUID = new UUID(0, 0).toString();

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
    if (defaultValue != null) {
      String problem = problem(defaultValue, parameter);
      if (!problem.isEmpty()) {
        errors.error("bad-default", "the default " + Settings.text(defaultValue) + problem);
      }
    }
    if (parameter.defaultFrom() == DefaultSource.RANDOM_UUID) {
      Map<String, Object> broken = Admission.broken(NIL_UUID, parameter, RuleSubject.VALUE);
      if (!broken.isEmpty()) {
        errors.error("bad-default", "no UUID satisfies " + Settings.text(broken));
      }
    }
    for (Object example : parameter.examples()) {
      String problem = example instanceof List<?> ? "" : problem(example, parameter);
      if (!problem.isEmpty()) {
        errors.error("bad-example", "the example " + Settings.text(example) + problem);
      }
    }
  }

  /** What is wrong with the value, after its text; empty if nothing is. */
  private static String problem(Object value, Parameter parameter) {
    if (parameter.type().type() == ValueType.ENUM) {
      return value instanceof String name && parameter.offered().contains(name)
          ? ""
          : " is none of the values that the rules leave: "
              + String.join(", ", parameter.offered());
    }
    Map<String, Object> broken = Admission.broken(value, parameter, subjectOf(parameter));
    return broken.isEmpty() ? "" : " does not satisfy " + Settings.text(broken);
  }

  /** Defaults and examples are single values: of lists an item, of maps a value. */
  private static RuleSubject subjectOf(Parameter parameter) {
    if (parameter.shape() instanceof Shape.Repeated) {
      return RuleSubject.ITEM;
    }
    return parameter.shape() instanceof Shape.MapOf ? RuleSubject.MAP_VALUE : RuleSubject.VALUE;
  }
}
