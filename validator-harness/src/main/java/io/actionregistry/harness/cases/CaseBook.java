package io.actionregistry.harness.cases;

import io.actionregistry.harness.command.CommandType;
import io.actionregistry.harness.matrix.Case;
import io.actionregistry.harness.matrix.CaseClass;
import io.actionregistry.harness.matrix.Expectation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Collects cases: asks what is to be expected of each, and leaves out what is there already. */
final class CaseBook {
  private final Oracle oracle;
  private final List<Case> cases = new ArrayList<>();
  private final Set<String> contents = new HashSet<>();
  private final Set<String> ids = new HashSet<>();

  CaseBook(Oracle oracle) {
    this.oracle = oracle;
  }

  /** A case of a class that is known beforehand. */
  void add(
      CommandType command, CaseClass kind, String about, String label, @Nullable Object params) {
    add(command, expected -> kind, about, label, params);
  }

  /**
   * A case whose class depends on what is expected; where that is no more than that both sides
   * agree, it is of the class of these.
   *
   * @param kind the class; null for no case
   */
  void add(
      CommandType command,
      Function<Expectation, @Nullable CaseClass> kind,
      String about,
      String label,
      @Nullable Object params) {
    Expectation expected = oracle.expect(command, params);
    CaseClass known = expected.predicted() ? kind.apply(expected) : CaseClass.AGREEMENT;
    if (known != null) {
      put(id(command.name(), about, known, label), known, command.name(), params, about, expected);
    }
  }

  /** A case with anything at all for an action. */
  void addAction(
      CommandType command,
      CaseClass kind,
      String label,
      @Nullable Object action,
      @Nullable Object params) {
    Expectation expected = oracle.expect(action, params);
    CaseClass known = expected.predicted() ? kind : CaseClass.AGREEMENT;
    put(id(command.name(), "", known, label), known, action, params, "", expected);
  }

  private static String id(String action, String about, CaseClass kind, String label) {
    return action + (about.isEmpty() ? "" : "/" + about) + "/" + kind.id() + "/" + label;
  }

  private void put(
      String id,
      CaseClass kind,
      @Nullable Object action,
      @Nullable Object params,
      String about,
      Expectation expected) {
    if (contents.add(new Case(id, kind, action, params, about, expected).content())) {
      Case one = new Case(unused(id), kind, action, params, about, expected);
      ids.add(one.id());
      cases.add(one);
    }
  }

  /** Labels may coincide, as those of two limits that are the same. */
  private String unused(String id) {
    String unused = id;
    for (int i = 2; ids.contains(unused); i++) {
      unused = id + "-" + i;
    }
    return unused;
  }

  List<Case> cases() {
    return List.copyOf(cases);
  }
}
