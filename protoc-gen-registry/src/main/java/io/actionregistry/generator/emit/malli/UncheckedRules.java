package io.actionregistry.generator.emit.malli;

import io.actionregistry.generator.emit.edn.Keyword;
import io.actionregistry.generator.emit.rules.Unsaid;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The schema's own rules that forms list as unchecked, each as {@code message.parameter: rule}. */
final class UncheckedRules {
  private static final Keyword RULE = new Keyword("rule");
  private static final Keyword REFERENCE = new Keyword("ref");

  private final Map<String, Form> forms;
  private final Set<String> visited = new HashSet<>();
  private final Set<String> rules = new LinkedHashSet<>();

  private UncheckedRules(Map<String, Form> forms) {
    this.forms = forms;
  }

  /** Those of a message and of all messages inside. */
  static List<String> of(String message, Map<String, Form> forms) {
    UncheckedRules all = new UncheckedRules(forms);
    all.visit(message);
    return List.copyOf(all.rules);
  }

  private void visit(String name) {
    Form form = forms.get(name);
    if (form != null && visited.add(name)) {
      collect(name, form);
    }
  }

  private void collect(String place, Form form) {
    if (form.properties().get(Form.UNCHECKED) instanceof List<?> list) {
      list.forEach(entry -> add(place, entry));
    }
    for (Object child : form.children()) {
      if (child instanceof Form inner) {
        collect(place, inner);
      } else if (child instanceof Form.Entry entry) {
        collect(place + "." + entry.name(), entry.form());
      } else if (form.head().equals(REFERENCE)) {
        visit(child.toString());
      }
    }
  }

  private void add(String place, Object entry) {
    if (entry instanceof Map<?, ?> map && Unsaid.isRule(String.valueOf(map.get(RULE)))) {
      rules.add(place + ": " + map.get(RULE));
    }
  }
}
