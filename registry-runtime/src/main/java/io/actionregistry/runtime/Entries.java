package io.actionregistry.runtime;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks into maps whose keys may be of any kind. */
final class Entries {
  private Entries() {}

  /**
   * The first value under a key of that name, or null.
   *
   * @throws IllegalArgumentException if a million entries have been looked at
   */
  static @Nullable Object find(Map<?, ?> map, String name) {
    Budget budget = new Budget();
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      if (name.equals(Key.nameOf(entry.getKey()))) {
        return entry.getValue();
      }
      Checks.that(budget.spend(), "more than " + Budget.MAX_ENTRIES + " entries");
    }
    return null;
  }
}
