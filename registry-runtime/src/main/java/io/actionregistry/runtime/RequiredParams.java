package io.actionregistry.runtime;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks for missing parameters, led by the schema: what the schema does not know is not read. */
final class RequiredParams {
  private final Messages messages;

  RequiredParams(Messages messages) {
    this.messages = messages;
  }

  /** Null counts as an empty map; anything else that is no map has no parameters. */
  boolean arePresent(ParamTable table, @Nullable Object params) {
    return check(table, params == null ? Map.of() : params, Budget.MAX_DEPTH, new Budget());
  }

  private boolean check(ParamTable table, @Nullable Object value, int depth, Budget budget) {
    if (!(value instanceof Map<?, ?> params) || depth == 0) {
      return false;
    }
    Set<String> found = new HashSet<>();
    for (Map.Entry<?, ?> entry : params.entrySet()) {
      if (!budget.spend()) {
        return false;
      }
      ParamDefinition param = table.params().get(Key.nameOf(entry.getKey()));
      if (param == null || entry.getValue() == null) {
        continue;
      }
      if (param.isRequired()) {
        found.add(param.getName());
      }
      ParamTable nested = messages.within(param);
      if (nested != null && !checkNested(nested, param, entry.getValue(), depth, budget)) {
        return false;
      }
    }
    return found.size() == table.required().size();
  }

  private boolean checkNested(
      ParamTable table, ParamDefinition param, Object value, int depth, Budget budget) {
    Collection<?> nested = Nested.values(param, value);
    if (nested == null) {
      return false;
    }
    for (Object item : nested) {
      if (!budget.spend() || !check(table, item, depth - 1, budget)) {
        return false;
      }
    }
    return true;
  }
}
