package io.actionregistry.generator.emit.malli;

import io.actionregistry.generator.emit.edn.Keyword;
import io.actionregistry.generator.emit.edn.Symbol;
import io.actionregistry.generator.emit.rules.Unsaid;
import io.actionregistry.generator.model.Check;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A schema of Malli: {@code [:sequential {:max 3} :string]}, or {@code :string} where there is
 * nothing more to say.
 *
 * @param head a keyword, or the symbol of a predicate
 * @param properties by name
 * @param children forms, {@link Entry entries}, or values as EDN has them
 */
record Form(Object head, Map<String, Object> properties, List<Object> children) {
  /** The property that lists what is not checked. */
  static final String UNCHECKED = "unchecked";

  /** An entry of a {@code :map}. */
  record Entry(String name, Map<String, Object> properties, Form form) {}

  /** A schema by its type. */
  static Form of(String type, Object... children) {
    return new Form(new Keyword(type), Map.of(), List.of(children));
  }

  /** A schema by a predicate of Clojure's. */
  static Form predicate(String name) {
    return new Form(new Symbol(name), Map.of(), List.of());
  }

  /** What another one of the registry says. */
  static Form ref(String name) {
    return of("ref", name);
  }

  /** What admits nothing. */
  static Form nothing() {
    return of("not", of("any"));
  }

  /** What all of these admit; all are asked in this order, until one refuses. */
  static Form and(List<Form> forms) {
    return combined("and", forms);
  }

  /** What any of these admits; nothing where there is none. */
  static Form or(List<Form> forms) {
    return forms.isEmpty() ? nothing() : combined("or", forms);
  }

  /** What a schema does not admit, nil and values of other types included. */
  static Form not(Form form) {
    return of("not", form);
  }

  /** One of these values, each equal to itself alone. */
  static Form oneOf(List<?> values) {
    return values.isEmpty() ? nothing() : of("enum", values.toArray());
  }

  private static Form combined(String type, List<Form> forms) {
    return forms.size() == 1 ? forms.get(0) : of(type, forms.toArray());
  }

  /** The same with one more demand; an {@code :and} gets it as its last one. */
  Form and(Form more) {
    if (!head.equals(new Keyword("and"))) {
      return of("and", this, more);
    }
    List<Object> all = new ArrayList<>(children);
    all.add(more);
    return new Form(head, properties, all);
  }

  /** The same with one more property. */
  Form with(String name, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(properties);
    more.put(name, value);
    return new Form(head, more, children);
  }

  /** The same, listing rules that it does not check. */
  Form unchecked(List<Check> checks) {
    Form form = this;
    for (Check check : checks) {
      form = form.unchecked(check.id(), Check.text(check.path()), Unsaid.text(check));
    }
    return form;
  }

  /**
   * The same, listing a rule or a difference that it does not check.
   *
   * @param rule rule id, or the name of what the registry is stricter in
   * @param path of the rule's setting; empty for none
   */
  Form unchecked(String rule, String path, String text) {
    Map<Object, Object> entry = new LinkedHashMap<>();
    entry.put(new Keyword("rule"), rule);
    if (!path.isEmpty()) {
      entry.put(new Keyword("path"), path);
    }
    entry.put(new Keyword("text"), text);
    List<Object> all = new ArrayList<>();
    if (properties.get(UNCHECKED) instanceof List<?> before) {
      all.addAll(before);
    }
    if (!all.contains(entry)) {
      all.add(entry);
    }
    return with(UNCHECKED, all);
  }

  /** As data. */
  Object edn() {
    if (properties.isEmpty() && children.isEmpty()) {
      return head;
    }
    List<Object> edn = new ArrayList<>();
    edn.add(head);
    addProperties(edn, properties);
    children.forEach(child -> edn.add(edn(child)));
    return edn;
  }

  private static Object edn(Object child) {
    if (child instanceof Entry entry) {
      List<Object> edn = new ArrayList<>();
      edn.add(new Keyword(entry.name()));
      addProperties(edn, entry.properties());
      edn.add(entry.form().edn());
      return edn;
    }
    return child instanceof Form form ? form.edn() : child;
  }

  private static void addProperties(List<Object> edn, Map<String, Object> properties) {
    if (!properties.isEmpty()) {
      Map<Object, Object> named = new LinkedHashMap<>();
      properties.forEach((name, value) -> named.put(new Keyword(name), value));
      edn.add(named);
    }
  }
}
