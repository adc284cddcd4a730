package io.actionregistry.consumers.names;

import clojure.lang.ArraySeq;
import clojure.lang.IFn;
import clojure.lang.Var;
import io.actionregistry.consumers.clojure.Clj;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Names of the functions in a namespace and of what they take. */
final class ClojureNames {
  /** A function's arguments, required and optional, in any of its forms. */
  private static final String ARGUMENTS =
      "(fn [v] (->> v meta :arglists (tree-seq coll? seq) (filter symbol?) (map str)"
          + " (remove #{\"&\"}) distinct vec))";

  private ClojureNames() {}

  /** The names in a namespace's text; an alias is a second name of the same function. */
  static Names of(String namespace, String text) {
    Clj.load(text);
    IFn arguments = (IFn) Objects.requireNonNull(Clj.load(ARGUMENTS));
    Map<?, ?> functions =
        (Map<?, ?>) Objects.requireNonNull(Clj.load("(ns-publics '" + namespace + ")"));
    Names names = new Names();
    functions.forEach(
        (symbol, variable) -> {
          String name = String.valueOf(symbol);
          String action = action((Var) variable);
          if (!name.equals(action)) {
            names.alias(action, name);
            return;
          }
          names.action(name);
          List<?> params = (List<?>) arguments.invoke(variable);
          params.forEach(param -> names.param(name, String.valueOf(param)));
        });
    return names;
  }

  /** What a function makes a command of, whatever it is called by. */
  private static String action(Var function) {
    List<?> lists = (List<?>) Objects.requireNonNull(Clj.get(function.meta(), "arglists"));
    Object[] nothing = new Object[((List<?>) lists.get(0)).size()];
    Object command = function.applyTo(ArraySeq.create(nothing));
    return String.valueOf(Clj.get(command, "action"));
  }
}
