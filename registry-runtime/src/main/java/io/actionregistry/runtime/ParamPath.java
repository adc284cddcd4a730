package io.actionregistry.runtime;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Follows names through nested messages to a parameter. */
final class ParamPath {
  private ParamPath() {}

  /** The parameter that the name, dotted path or list of names leads to, or null. */
  static @Nullable ParamDefinition find(
      ParamTable table, Messages messages, @Nullable Object path) {
    List<String> names = names(path);
    ParamDefinition param = names.isEmpty() ? null : table.params().get(names.get(0));
    for (String name : names.subList(Math.min(1, names.size()), names.size())) {
      ParamTable nested = messages.within(param);
      param = nested == null ? null : nested.params().get(name);
    }
    return param;
  }

  /** The steps; none if a step is no name, or there are more than any schema has. */
  private static List<String> names(@Nullable Object path) {
    List<String> names = new ArrayList<>();
    if (path instanceof List<?> list) {
      for (Object step : list) {
        String name = Key.nameOf(step);
        if (name == null || names.size() == Budget.MAX_DEPTH) {
          return List.of();
        }
        names.add(name);
      }
      return names;
    }
    String dotted = Key.nameOf(path);
    return dotted == null ? List.of() : List.of(dotted.split("\\.", Budget.MAX_DEPTH + 1));
  }
}
