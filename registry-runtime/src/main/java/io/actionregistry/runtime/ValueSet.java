package io.actionregistry.runtime;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The values that {@code const}, {@code in} and {@code not_in} admit, as texts.
 *
 * @param values the only ones, or those that are taken out
 * @param complement whether all but these are admitted
 */
record ValueSet(Set<String> values, boolean complement) {
  /** By rules named by the last part of their ids. */
  static ValueSet of(Map<String, Object> rules) {
    ValueSet set = new ValueSet(Set.of(), true);
    for (String name : List.of("const", "in")) {
      if (rules.containsKey(name)) {
        set = set.and(new ValueSet(texts(rules.get(name)), false));
      }
    }
    return rules.containsKey("not_in")
        ? set.and(new ValueSet(texts(rules.get("not_in")), true))
        : set;
  }

  private static Set<String> texts(@Nullable Object value) {
    Set<String> texts = new LinkedHashSet<>();
    if (value instanceof List<?> list) {
      list.forEach(item -> texts.add(RuleText.of(item)));
    } else {
      texts.add(RuleText.of(value));
    }
    return texts;
  }

  /** What is in both. */
  ValueSet and(ValueSet other) {
    Set<String> both = new LinkedHashSet<>();
    if (complement && other.complement) {
      both.addAll(values);
      both.addAll(other.values);
      return new ValueSet(both, true);
    }
    ValueSet listed = complement ? other : this;
    ValueSet filter = complement ? this : other;
    listed.values.stream().filter(filter::has).forEach(both::add);
    return new ValueSet(both, false);
  }

  /** What is in this one and not in the other one. */
  ValueSet minus(ValueSet other) {
    return and(new ValueSet(other.values, !other.complement));
  }

  boolean has(String value) {
    return values.contains(value) != complement;
  }

  boolean isEmpty() {
    return !complement && values.isEmpty();
  }

  String text() {
    String listed = String.join(", ", new ArrayList<>(values));
    return complement ? (values.isEmpty() ? "all" : "all but " + listed) : listed;
  }
}
