package io.actionregistry.harness.compare;

import io.actionregistry.harness.matrix.Case;
import io.actionregistry.harness.matrix.Expectation;
import io.actionregistry.harness.matrix.Outcome;
import io.actionregistry.runtime.ActionDefinition;
import io.actionregistry.runtime.Registry;
import io.actionregistry.runtime.Validator;
import io.actionregistry.runtime.Verdict;
import io.actionregistry.runtime.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Asks a registry what the other process was asked, and holds both against the case. */
public final class Comparison {
  private final Registry registry;
  private final Validator validator;
  private final TableCheck tables;
  private final JsonComparison json;

  /**
   * A comparison.
   *
   * @param registry whose definitions are compared
   * @param validator of that registry
   */
  public Comparison(Registry registry, Validator validator) {
    this(registry, validator, Ignored.NOTHING);
  }

  /**
   * A comparison of a registry that has messages of which nobody looks at the content.
   *
   * @param ignored see {@link Ignored#of}
   */
  public Comparison(Registry registry, Validator validator, Ignored ignored) {
    this.registry = registry;
    this.validator = validator;
    this.tables = new TableCheck(registry, ignored);
    this.json = new JsonComparison(registry);
  }

  /** What comes of a case. */
  public CaseResult compare(Case one, Reply reply) {
    Verdict verdict = validator.check(one.action(), one.params());
    if (failedAlike(one, reply, verdict)) {
      return new CaseResult(one, verdict, reply, "", List.of());
    }
    Case settled = one.settledBy(reply.outcome());
    List<String> reasons = new ArrayList<>(registryReasons(settled, verdict));
    if (reply.failure().isEmpty()) {
      addOutcome("protovalidate", one.expected().protovalidate(), reply.outcome(), reasons);
    } else if (!mayFail(one)) {
      reasons.add("protovalidate: a rule failed: " + reply.failure());
    }
    if (!Modes.agree(reply)) {
      reasons.add(
          "protovalidate: by default it says "
              + CaseResult.text(reply.defaultMode())
              + ", by CEL "
              + CaseResult.text(reply.outcome()));
    }
    if (verdict.isValid()) {
      List<String> differences =
          reply.json() == null ? List.of("there is none") : json.compare(one, reply.json());
      differences.forEach(reason -> reasons.add("protobuf JSON: " + reason));
    }
    String rules = reasons.isEmpty() ? "" : tables.rules(one);
    return new CaseResult(one, verdict, reply, rules, reasons);
  }

  /** A rule of the schema's own may fail, as by dividing by zero; then it fails on both sides. */
  private static boolean failedAlike(Case one, Reply reply, Verdict verdict) {
    return !one.expected().predicted() && reply.failure().startsWith(verdict.getStatus() + ": ");
  }

  /** Where the registry refuses the shape, it is all the same what becomes of such a rule. */
  private static boolean mayFail(Case one) {
    return one.expected() instanceof Expectation.Stricter stricter
        && stricter.protovalidate() instanceof Outcome.AtLeast;
  }

  /** In what the registry alone does not say what is expected; empty if in nothing. */
  public List<String> registryReasons(Case one) {
    return registryReasons(one, validator.check(one.action(), one.params()));
  }

  private List<String> registryReasons(Case one, Verdict verdict) {
    List<String> reasons = new ArrayList<>();
    addVerdict(one, verdict, reasons);
    if (validator.isValid(one.action(), one.params()) != verdict.isValid()) {
      reasons.add("registry: isValid says something else than check");
    }
    tables.check(one).forEach(reason -> reasons.add("tables: " + reason));
    return reasons;
  }

  private void addVerdict(Case one, Verdict verdict, List<String> reasons) {
    Expectation expected = one.expected();
    Set<String> wanted = new TreeSet<>();
    if (expected instanceof Expectation.Stricter stricter) {
      stricter.faults().forEach(fault -> wanted.add(fault.toString()));
    } else if (expected instanceof Expectation.Agreement agreement) {
      agreement.known().forEach(violation -> wanted.add(violation.toString()));
    } else if (expected.protovalidate() instanceof Outcome.Violations violations) {
      violations.rules().forEach(violation -> wanted.add(violation.toString()));
    }
    Set<String> got = new TreeSet<>();
    ActionDefinition action = registry.getAction(one.action());
    for (Violation violation : verdict.getViolations()) {
      got.add(
          violation.getKind().equals(Violation.SHAPE)
              ? violation.getParam() + " [" + violation.getRuleId() + "]"
              : Paths.rule(action, violation).toString());
    }
    boolean answered = verdict.isValid() || verdict instanceof Verdict.Invalid;
    if (!answered) {
      reasons.add("registry: " + verdict.getStatus() + " " + verdict.getMessage());
    } else if (!expected.predicted()) {
      // The other side has not said what is foreseen, which is told apart.
      wanted.removeAll(got);
      wanted.forEach(rule -> reasons.add("registry: expected " + rule + ", said " + text(got)));
    } else if (!got.equals(wanted)) {
      reasons.add("registry: expected " + text(wanted) + ", said " + text(got));
    }
  }

  private static void addOutcome(String who, Outcome wanted, Outcome got, List<String> reasons) {
    boolean right =
        (wanted instanceof Outcome.NotBuilt one && got instanceof Outcome.NotBuilt other)
            ? one.kinds().containsAll(other.kinds())
            : wanted instanceof Outcome.AtLeast least ? least.admits(got) : wanted.equals(got);
    if (!right) {
      reasons.add(who + ": expected " + CaseResult.text(wanted) + ", said " + CaseResult.text(got));
    }
  }

  private static String text(Set<String> violations) {
    return violations.isEmpty() ? "valid" : String.join(", ", violations);
  }
}
