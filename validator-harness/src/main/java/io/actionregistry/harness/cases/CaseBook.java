package io.actionregistry.harness.cases;

import io.actionregistry.harness.command.CommandType;
import io.actionregistry.harness.matrix.BoundProbe;
import io.actionregistry.harness.matrix.Case;
import io.actionregistry.harness.matrix.CaseClass;
import io.actionregistry.harness.matrix.Expectation;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Collects cases: asks what is to be expected of each, and leaves out what is there already. */
final class CaseBook {
  private final Oracle oracle;
  private final List<Case> cases = new ArrayList<>();

  /** Of each content, the number of its case. */
  private final Map<String, Integer> numbers = new HashMap<>();

  private final Set<String> ids = new HashSet<>();
  private final Set<Kind> kinds = EnumSet.noneOf(Kind.class);

  CaseBook(Oracle oracle) {
    this.oracle = oracle;
  }

  /** A case of a class that is known beforehand. */
  void add(
      CommandType command, CaseClass kind, String about, String label, @Nullable Object params) {
    add(command, expected -> kind, about, label, params, List.of());
  }

  /** A case whose class depends on what is expected, and which tries no bound. */
  void add(
      CommandType command,
      Function<Expectation, @Nullable CaseClass> kind,
      String about,
      String label,
      @Nullable Object params) {
    add(command, kind, about, label, params, List.of());
  }

  /**
   * A case whose class depends on what is expected; where that is no more than that both sides
   * agree, it is of the class of these.
   *
   * @param kind the class; null for no case
   * @param probes the bounds that it tries
   */
  void add(
      CommandType command,
      Function<Expectation, @Nullable CaseClass> kind,
      String about,
      String label,
      @Nullable Object params,
      List<BoundProbe> probes) {
    Expectation expected = oracle.expect(command, params);
    CaseClass known = expected.predicted() ? kind.apply(expected) : CaseClass.AGREEMENT;
    if (known != null) {
      String id = id(command.name(), about, known, label);
      put(new Case(id, known, command.name(), params, about, expected, probes));
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
    String id = id(command.name(), "", known, label);
    put(new Case(id, known, action, params, "", expected));
  }

  private static String id(String action, String about, CaseClass kind, String label) {
    return action + (about.isEmpty() ? "" : "/" + about) + "/" + kind.id() + "/" + label;
  }

  /** What is there already may try one more bound. */
  private void put(Case one) {
    Integer known = numbers.putIfAbsent(one.content(), cases.size());
    if (known == null) {
      String id = unused(one.id());
      ids.add(id);
      cases.add(one.with(id, one.probes()));
    } else if (!one.probes().isEmpty()) {
      Case earlier = cases.get(known);
      Set<BoundProbe> probes = new LinkedHashSet<>(earlier.probes());
      probes.addAll(one.probes());
      cases.set(known, earlier.with(earlier.id(), List.copyOf(probes)));
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

  /** Whether nobody has asked this of a kind of values: cases of great length are few. */
  boolean isFirst(Kind kind) {
    return kinds.add(kind);
  }

  List<Case> cases() {
    return List.copyOf(cases);
  }
}
