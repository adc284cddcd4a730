package io.actionregistry.generator.diff;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Values that {@code const}, {@code in} and {@code not_in} admit.
 *
 * @param listed the only ones; null for all but the excluded ones
 * @param excluded not these; none where there is a list
 */
record ValueSet(@Nullable Set<String> listed, Set<String> excluded) {

  /** By the rules below a prefix: {@code string.} and the like. */
  static ValueSet of(Map<String, JsonElement> rules, String prefix) {
    Set<String> listed = null;
    for (String name : List.of("const", "in")) {
      JsonElement value = rules.get(prefix + name);
      if (value != null) {
        Set<String> values = values(value);
        if (listed != null) {
          values.retainAll(listed);
        }
        listed = values;
      }
    }
    JsonElement notIn = rules.get(prefix + "not_in");
    return restricted(listed, notIn == null ? Set.of() : values(notIn));
  }

  static ValueSet restricted(@Nullable Set<String> listed, Set<String> excluded) {
    if (listed == null) {
      return new ValueSet(null, excluded);
    }
    Set<String> rest = new LinkedHashSet<>(listed);
    rest.removeAll(excluded);
    return new ValueSet(rest, Set.of());
  }

  /** Those of them that are among the given ones. */
  ValueSet within(Set<String> given) {
    Set<String> rest = new LinkedHashSet<>(listed == null ? given : listed);
    rest.retainAll(given);
    rest.removeAll(excluded);
    return new ValueSet(rest, Set.of());
  }

  private static Set<String> values(JsonElement value) {
    Set<String> values = new LinkedHashSet<>();
    if (value instanceof JsonArray list) {
      list.forEach(item -> values.add(item.toString()));
    } else {
      values.add(value.toString());
    }
    return values;
  }

  /** What is in this set and not in the other one. */
  ValueSet minus(ValueSet other) {
    if (other.listed == null) {
      return listed == null
          ? new ValueSet(without(other.excluded, excluded), Set.of())
          : new ValueSet(common(listed, other.excluded), Set.of());
    }
    if (listed != null) {
      return new ValueSet(without(listed, other.listed), Set.of());
    }
    Set<String> all = new LinkedHashSet<>(excluded);
    all.addAll(other.listed);
    return new ValueSet(null, all);
  }

  private static Set<String> without(Set<String> some, Set<String> others) {
    Set<String> rest = new LinkedHashSet<>(some);
    rest.removeAll(others);
    return rest;
  }

  private static Set<String> common(Set<String> some, Set<String> others) {
    Set<String> rest = new LinkedHashSet<>(some);
    rest.retainAll(others);
    return rest;
  }

  boolean isEmpty() {
    return listed != null && listed.isEmpty();
  }

  String text() {
    if (listed == null) {
      return excluded.isEmpty() ? "all" : "all but " + String.join(", ", new ArrayList<>(excluded));
    }
    return listed.isEmpty() ? "none" : String.join(", ", listed);
  }
}
