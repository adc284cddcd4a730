package io.actionregistry.consumers.malli;

import clojure.lang.IFn;
import clojure.lang.IPersistentMap;
import io.actionregistry.consumers.clojure.Clj;
import io.actionregistry.generator.emit.EmitOptions;
import io.actionregistry.generator.emit.malli.MalliTarget;
import io.actionregistry.generator.model.Schema;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The schemas of one file, read by one reader. */
final class Schemas {
  private final IPersistentMap file;
  private final IFn validator;
  private final Map<Object, IFn> validators = new HashMap<>();

  /**
   * Schemas.
   *
   * @param text of the file
   * @param validator makes a function of values from a registry and a form
   */
  Schemas(String text, IFn validator) {
    this.file = Clj.edn(text);
    this.validator = validator;
  }

  /** The file of the schemas that are generated now. */
  static String text(Schema schema, EmitOptions options) {
    return new MalliTarget().emit(schema, options).get(0).content();
  }

  /** What the file says under a key. */
  @Nullable Object get(String key) {
    return Clj.get(file, key);
  }

  /** What is registered by a name; null if nothing is. */
  @Nullable Object registered(String name) {
    return ((Map<?, ?>) Objects.requireNonNull(get("registry"))).get(name);
  }

  /** The rules that the schema of a command, and what it refers to, list as unchecked. */
  Set<String> unchecked(String action) {
    Set<String> rules = new TreeSet<>();
    collect(get("unchecked"), rules);
    Object command = registered("command/" + action);
    if (command != null) {
      collectFrom(command, rules, new HashSet<>());
    }
    return rules;
  }

  private void collectFrom(@Nullable Object form, Set<String> rules, Set<Object> visited) {
    if (form instanceof List<?> list) {
      boolean refers = !list.isEmpty() && Clj.key("ref").equals(list.get(0));
      Object reference = list.isEmpty() ? null : list.get(list.size() - 1);
      if (refers && reference != null && visited.add(reference)) {
        collectFrom(registered(reference.toString()), rules, visited);
      }
      list.forEach(part -> collectFrom(part, rules, visited));
    } else if (form instanceof Map<?, ?> properties) {
      collect(properties.get(Clj.key("unchecked")), rules);
    }
  }

  private static void collect(@Nullable Object listed, Set<String> rules) {
    if (listed instanceof List<?> list) {
      list.forEach(entry -> rules.add(String.valueOf(Clj.get(entry, "rule"))));
    }
  }

  /** Whether the schema of any command admits a value. */
  boolean admitsCommand(Object command) {
    return admits(Objects.requireNonNull(get("command")), command);
  }

  /** Whether a form admits a value. */
  boolean admits(Object form, @Nullable Object value) {
    IFn admits =
        validators.computeIfAbsent(
            form, f -> (IFn) Objects.requireNonNull(validator.invoke(get("registry"), f)));
    return Boolean.TRUE.equals(admits.invoke(value));
  }
}
