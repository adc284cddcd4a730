package io.actionregistry.harness.cases;

import io.actionregistry.harness.matrix.BuildError;
import io.actionregistry.harness.matrix.Difference;
import io.actionregistry.harness.matrix.Expectation;
import io.actionregistry.harness.matrix.FieldRule;
import io.actionregistry.harness.matrix.Outcome;
import io.actionregistry.harness.matrix.ShapeFault;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** What has been found wrong with one command so far. */
final class Findings {
  private final Set<ShapeFault> faults = new LinkedHashSet<>();
  private final Set<BuildError> errors = EnumSet.noneOf(BuildError.class);
  private final Set<FieldRule> rules = new LinkedHashSet<>();
  private boolean unpredictable;

  /** What only the registry minds. */
  void fault(Difference difference, String param) {
    faults.add(new ShapeFault(difference, param));
  }

  /** What nobody can make a protobuf message of. */
  void fault(Difference difference, String param, BuildError error) {
    fault(difference, param);
    errors.add(error);
  }

  void broken(String field, String rule, boolean forKey) {
    rules.add(new FieldRule(field, rule, forKey));
  }

  /** Says that a rule was met of which nothing can be said beforehand. */
  void unpredictable() {
    unpredictable = true;
  }

  boolean canBeBuilt() {
    return errors.isEmpty();
  }

  /** The rules that are broken. */
  Set<FieldRule> rules() {
    return rules;
  }

  /** Whether the registry has nothing to say of the shape. */
  boolean isShapely() {
    return faults.isEmpty();
  }

  /** What is expected of both sides: that they agree, where a rule was met that cannot be told. */
  Expectation expectation() {
    if (!errors.isEmpty()) {
      return new Expectation.Stricter(faults, new Outcome.NotBuilt(errors));
    }
    if (faults.isEmpty()) {
      return unpredictable
          ? new Expectation.Agreement(rules)
          : rules.isEmpty() ? new Expectation.Valid() : new Expectation.Rule(rules);
    }
    return new Expectation.Stricter(
        faults,
        unpredictable
            ? new Outcome.AtLeast(rules)
            : rules.isEmpty() ? new Outcome.Valid() : new Outcome.Violations(rules));
  }
}
