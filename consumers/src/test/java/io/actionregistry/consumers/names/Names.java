package io.actionregistry.consumers.names;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The names that an output has, a line each. */
final class Names {
  private static final String ALIAS = " = ";
  private static final String VALUE = " is ";

  private final Set<String> lines = new TreeSet<>();

  void action(String name) {
    lines.add(name);
  }

  void alias(String action, String alias) {
    lines.add(action + ALIAS + alias);
  }

  void param(String action, String param) {
    lines.add(action + " takes " + param);
  }

  void value(String action, String param, String value) {
    lines.add(action + " takes " + param + VALUE + value);
  }

  /** All of them, sorted. */
  Set<String> lines() {
    return lines;
  }

  /** Those of actions, aliases and parameters, for an output that has values in prose alone. */
  Set<String> withoutValues() {
    return without(VALUE, lines);
  }

  /** Those of actions and parameters, for an output that has commands to be sent alone. */
  Set<String> withoutAliasesAndValues() {
    return without(ALIAS, withoutValues());
  }

  private static Set<String> without(String sign, Set<String> lines) {
    return lines.stream()
        .filter(line -> !line.contains(sign))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
