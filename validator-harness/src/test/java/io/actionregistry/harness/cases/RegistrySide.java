package io.actionregistry.harness.cases;

import io.actionregistry.harness.command.CommandSet;
import io.actionregistry.harness.matrix.Case;
import io.actionregistry.harness.matrix.Expectation;
import io.actionregistry.harness.matrix.FieldRule;
import io.actionregistry.runtime.Validator;
import io.actionregistry.runtime.Verdict;
import io.actionregistry.runtime.Violation;
import java.util.Set;
import java.util.TreeSet;

/** Holds a registry's validator against what cases expect of it. */
final class RegistrySide {
  private final CommandSet set;
  private final Validator validator;

  RegistrySide(CommandSet set, Validator validator) {
    this.set = set;
    this.validator = validator;
  }

  /** What is not as expected; empty if nothing. */
  String mismatch(Case one) {
    Verdict verdict = validator.check(one.action(), one.params());
    Set<String> expected = new TreeSet<>();
    Set<String> found = new TreeSet<>();
    if (one.expected() instanceof Expectation.Rule rule) {
      rule.violations().forEach(violation -> expected.add(violation.toString()));
    } else if (one.expected() instanceof Expectation.Stricter stricter) {
      stricter.faults().forEach(fault -> expected.add(fault.toString()));
    }
    verdict.getViolations().forEach(violation -> found.add(text(one, violation)));
    return expected.equals(found) && verdict.isValid() == expected.isEmpty()
        ? ""
        : one + "\n  expected " + expected + "\n  found " + verdict.getStatus() + " " + found;
  }

  private String text(Case one, Violation violation) {
    if (violation.getKind().equals(Violation.SHAPE)) {
      return violation.getParam() + " [" + violation.getRuleId() + "]";
    }
    String prefix = set.find(Arrival.name(one.action())).orElseThrow().route().place();
    String field = violation.getField().toString();
    return new FieldRule(
            Arrival.below(prefix, field).replaceAll("\\.$", ""),
            violation.getRuleId(),
            violation.isForKey())
        .toString();
  }
}
