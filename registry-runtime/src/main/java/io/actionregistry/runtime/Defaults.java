package io.actionregistry.runtime;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Adds declared defaults, led by the schema: what the schema does not know is not read. */
final class Defaults {
  private final Messages messages;
  private final Set<String> messagesWithDefaults;

  Defaults(Messages messages) {
    this.messages = messages;
    messagesWithDefaults = DefaultReach.of(messages.byName().values());
  }

  Map<?, ?> add(
      ActionDefinition action,
      @Nullable Object params,
      @Nullable Function<String, Object> toKey,
      DefaultValues values) {
    Object given = params == null ? Map.of() : params;
    if (!(given instanceof Map<?, ?> map)) {
      throw new IllegalArgumentException("parameters are no map: a " + given.getClass().getName());
    }
    Call call = new Call(toKey, values);
    return hasDefaults(action.table())
        ? call.complete(action.table(), map, Checks::keyword, Budget.MAX_DEPTH)
        : Collections.unmodifiableMap(call.copy(map));
  }

  private boolean hasDefaults(ParamTable table) {
    return table.params().values().stream()
        .anyMatch(param -> param.hasDefault() || leadsToDefaults(param));
  }

  private boolean leadsToDefaults(ParamDefinition param) {
    return param.getMessageName() != null && messagesWithDefaults.contains(param.getMessageName());
  }

  /** One call: the caller's way to make keys, and how much may still be looked at. */
  private final class Call {
    private final @Nullable Function<String, Object> toKey;
    private final DefaultValues values;
    private final Budget budget = new Budget();

    Call(@Nullable Function<String, Object> toKey, DefaultValues values) {
      this.toKey = toKey;
      this.values = values;
    }

    private Map<Object, @Nullable Object> copy(Map<?, ?> given) {
      Map<Object, @Nullable Object> copy = new LinkedHashMap<>();
      for (Map.Entry<?, ?> entry : given.entrySet()) {
        spend();
        copy.put(entry.getKey(), entry.getValue());
      }
      return copy;
    }

    private void spend() {
      Checks.that(budget.spend(), "more than " + Budget.MAX_ENTRIES + " entries");
    }

    private Map<?, ?> complete(
        ParamTable table, Map<?, ?> given, Function<String, Object> around, int depth) {
      Checks.that(depth > 0, "nested deeper than " + Budget.MAX_DEPTH + " messages");
      Map<Object, @Nullable Object> result = copy(given);
      Function<String, Object> keys =
          toKey == null ? DefaultKeys.matching(result.keySet(), around) : toKey;
      Set<String> present = new HashSet<>();
      for (Map.Entry<Object, @Nullable Object> entry : result.entrySet()) {
        ParamDefinition param = table.params().get(Key.nameOf(entry.getKey()));
        if (param != null) {
          present.add(param.getName());
          entry.setValue(nested(param, entry.getValue(), keys, depth));
        }
      }
      for (ParamDefinition param : table.params().values()) {
        if (param.hasDefault() && !isTaken(table, param, present)) {
          present.add(param.getName());
          result.putIfAbsent(DefaultKeys.make(keys, param.getName()), param.defaultOf(values));
        }
      }
      return Collections.unmodifiableMap(result);
    }

    private @Nullable Object nested(
        ParamDefinition param, @Nullable Object value, Function<String, Object> keys, int depth) {
      ParamTable table = messages.within(param);
      if (table == null || !leadsToDefaults(param)) {
        return value;
      }
      return switch (param.getCardinality()) {
        case SINGULAR -> message(table, value, keys, depth);
        case REPEATED -> list(table, value, keys, depth);
        case MAP -> map(table, value, keys, depth);
      };
    }

    private @Nullable Object message(
        ParamTable table, @Nullable Object value, Function<String, Object> keys, int depth) {
      return value instanceof Map<?, ?> map ? complete(table, map, keys, depth - 1) : value;
    }

    private @Nullable Object list(
        ParamTable table, @Nullable Object value, Function<String, Object> keys, int depth) {
      Collection<?> items = Nested.items(value);
      if (items == null) {
        return value;
      }
      List<@Nullable Object> result = new ArrayList<>();
      for (Object item : items) {
        spend();
        result.add(message(table, item, keys, depth));
      }
      return Collections.unmodifiableList(result);
    }

    private @Nullable Object map(
        ParamTable table, @Nullable Object value, Function<String, Object> keys, int depth) {
      if (!(value instanceof Map<?, ?> map)) {
        return value;
      }
      Map<Object, @Nullable Object> result = copy(map);
      result.replaceAll((key, item) -> message(table, item, keys, depth));
      return Collections.unmodifiableMap(result);
    }
  }

  /** Whether the parameter is there, or another member of its oneof is. */
  private static boolean isTaken(ParamTable table, ParamDefinition param, Set<String> present) {
    return present.contains(param.getName())
        || table.oneofs().stream()
            .filter(oneof -> oneof.name().equals(param.getOneof()))
            .anyMatch(oneof -> !Collections.disjoint(oneof.params(), present));
  }
}
