package io.actionregistry.runtime;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a schema's rules are set to, by rule id, while a definition is being built. */
final class RuleSettings {
  private final Map<String, Object> settings = new LinkedHashMap<>();

  /**
   * Sets a rule to one value.
   *
   * @throws IllegalArgumentException if the rule is there already or the value is no plain data
   */
  void set(String id, Object value) {
    Object before = settings.putIfAbsent(Checks.notEmpty("rule id", id), Frozen.copy(value));
    Checks.that(before == null, "rule '" + id + "' twice: " + before + " and " + value);
  }

  /**
   * Adds values to a rule that is set to a list.
   *
   * @throws IllegalArgumentException if the rule is set to one value, or a value is no plain data
   */
  void add(String id, Object... values) {
    Object list = settings.computeIfAbsent(Checks.notEmpty("rule id", id), i -> new Values());
    Checks.that(list instanceof Values, "rule '" + id + "' is set to one value: " + list);
    for (Object value : values) {
      ((Values) list).values.add(Frozen.copy(value));
    }
  }

  /** All settings, immutable, in the order in which rules were first named. */
  Map<String, Object> build() {
    Map<String, Object> built = new LinkedHashMap<>();
    settings.forEach(
        (id, value) -> built.put(id, value instanceof Values list ? list.values : value));
    return Frozen.copies(built);
  }

  /** A list that is still growing, told from one that was set as a whole. */
  private static final class Values {
    private final List<Object> values = new ArrayList<>();
  }
}
