package io.actionregistry.consumers.malli;

import io.actionregistry.consumers.Table;
import io.actionregistry.consumers.clojure.Clj;
import io.actionregistry.consumers.clojure.ClojureForm;
import io.actionregistry.consumers.clojure.ClojureForm.Inexpressible;
import io.actionregistry.generator.model.Schema;
import io.actionregistry.harness.matrix.Case;
import io.actionregistry.runtime.Key;
import io.actionregistry.runtime.Verdict;
import io.actionregistry.runtime.Violation;
import io.actionregistry.validation.RegistryValidator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Holds what schemas say of cases against what Java says of them, in the JVM's profile. */
final class Comparison {
  private final Schemas schemas;
  private final RegistryValidator java;
  private final ClojureForm form;
  private final Map<String, Integer> inexpressible = new TreeMap<>();
  private final Map<String, Integer> unchecked = new TreeMap<>();
  private final List<String> different = new ArrayList<>();
  private int accepted;
  private int refused;

  Comparison(Schemas schemas, Schema schema, RegistryValidator java) {
    this.schemas = schemas;
    this.java = java;
    this.form = new ClojureForm(schema);
  }

  /**
   * Compares. A schema may admit what Java refuses where it lists each of the broken rules as
   * unchecked; and nothing else.
   */
  void add(Case one) {
    Object action;
    Object params;
    try {
      action = form.action(one.action());
      params = form.params(one.action(), one.params());
    } catch (Inexpressible reason) {
      inexpressible.merge(String.valueOf(reason.getMessage()), 1, Integer::sum);
      return;
    }
    Verdict verdict = java.check(one.action(), one.params());
    if (verdict.isValid() != java.check(action, params).isValid()) {
      different.add(one + "\n  Java says something else of " + Clj.command(action, params));
      return;
    }
    boolean command = schemas.admitsCommand(Clj.command(action, params));
    String name = Objects.requireNonNullElse(Key.nameOf(action), "");
    Object own = schemas.registered("params/" + name);
    boolean alone = own == null ? command : schemas.admits(own, params(params));
    if (command != alone) {
      different.add(one + "\n  of the command " + command + ", of the parameters " + alone);
    } else if (command == verdict.isValid()) {
      accepted += command ? 1 : 0;
      refused += command ? 0 : 1;
    } else if (verdict.isValid() || !isUnchecked(name, verdict)) {
      different.add(one + "\n  Java " + verdict + "\n  schema " + command);
    } else {
      unchecked.merge(broken(verdict), 1, Integer::sum);
    }
  }

  private static Object params(@Nullable Object given) {
    return given == null ? Clj.edn("{}") : given;
  }

  private boolean isUnchecked(String action, Verdict verdict) {
    Set<String> rules = schemas.unchecked(action);
    return verdict.getViolations().stream().map(Violation::getRuleId).allMatch(rules::contains);
  }

  /** The first rule that is broken. */
  private static String broken(Verdict verdict) {
    return verdict.getViolations().isEmpty()
        ? verdict.getStatus()
        : verdict.getViolations().get(0).getRuleId();
  }

  /** How many cases only Java refuses, by a rule that the schema lists as unchecked. */
  Map<String, Integer> unchecked() {
    return unchecked;
  }

  /** How many cases both refuse. */
  int refused() {
    return refused;
  }

  /** How many cases both take for valid. */
  int accepted() {
    return accepted;
  }

  /** How many cases Clojure's data cannot say, by the reason. */
  Map<String, Integer> inexpressible() {
    return inexpressible;
  }

  /** What must not be: the first ones. */
  List<String> different() {
    return different.subList(0, Math.min(20, different.size()));
  }

  /** The line of a table. */
  Table.Row row(String consumer) {
    int listed = unchecked.values().stream().mapToInt(Integer::intValue).sum();
    return new Table.Row(consumer, accepted + listed, refused, listed, different.size());
  }

  /** All of them. */
  Comparison addAll(Iterable<Case> cases) {
    cases.forEach(this::add);
    return this;
  }
}
