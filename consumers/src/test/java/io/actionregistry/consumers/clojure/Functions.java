package io.actionregistry.consumers.clojure;

import clojure.java.api.Clojure;
import clojure.lang.IFn;
import clojure.lang.IPersistentMap;
import clojure.lang.RT;
import clojure.lang.Symbol;
import clojure.lang.Var;
import io.actionregistry.generator.emit.EmitOptions;
import io.actionregistry.generator.emit.clojure.ClojureTarget;
import io.actionregistry.generator.model.Action;
import io.actionregistry.generator.model.Schema;
import io.actionregistry.harness.matrix.Case;
import io.actionregistry.harness.serve.ServedModel;
import io.actionregistry.validation.RegistryValidator;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The functions of a schema, loaded, with what they are held against.
 *
 * @param title of the schema
 * @param namespace where they are
 * @param model what they are generated of
 * @param cases of its commands
 * @param java its validators in Java
 * @param warnings what Clojure said when it loaded them
 */
record Functions(
    String title,
    String namespace,
    ServedModel model,
    List<Case> cases,
    RegistryValidator java,
    String warnings) {

  /** Generates them for a Java package, and loads them. */
  static Functions load(
      String title,
      String javaPackage,
      ServedModel model,
      List<Case> cases,
      RegistryValidator java) {
    EmitOptions options = new EmitOptions(javaPackage, javaPackage + ".validation");
    String text = new ClojureTarget().emit(model.schema(), options).get(0).content();
    StringWriter err = new StringWriter();
    Object warn = Clojure.var("clojure.core", "*warn-on-reflection*");
    Var.pushThreadBindings(RT.map(RT.ERR, err, warn, true));
    try {
      Clj.load(text);
    } finally {
      Var.popThreadBindings();
    }
    return new Functions(title, options.clojureNamespace(), model, cases, java, err.toString());
  }

  Schema schema() {
    return model.schema();
  }

  /** Actions by all their names. */
  Map<String, Action> actions() {
    Map<String, Action> actions = new HashMap<>();
    for (Action action : schema().actions()) {
      actions.put(action.name(), action);
      action.aliases().forEach(alias -> actions.put(alias, action));
    }
    return actions;
  }

  /** Names of all functions that there are. */
  Set<String> names() {
    return keysOf("ns-publics");
  }

  /** By which names the namespace knows others. */
  Set<String> required() {
    return keysOf("ns-aliases");
  }

  private Set<String> keysOf(String question) {
    Set<String> keys = new TreeSet<>();
    ((Map<?, ?>) Clojure.var("clojure.core", question).invoke(Symbol.intern(namespace)))
        .keySet()
        .forEach(key -> keys.add(key.toString()));
    return keys;
  }

  /** What is known of a function: {@code :doc}, {@code :arglists}; fails if it is not there. */
  Object meta(String function, String key) {
    IPersistentMap meta = ((Var) Clojure.var(namespace, function)).meta();
    return Objects.requireNonNull(Clj.get(meta, key), function);
  }

  /** Calls one. */
  @Nullable Object call(String function, List<@Nullable Object> arguments) {
    IFn apply = Clojure.var("clojure.core", "apply");
    return apply.invoke(Clojure.var(namespace, function), arguments);
  }

  /** Evaluates a text as if it stood in the namespace. */
  @Nullable Object evaluate(String text) {
    return Clj.load("(in-ns '" + namespace + ") " + text);
  }

  @Override
  public String toString() {
    return title;
  }
}
