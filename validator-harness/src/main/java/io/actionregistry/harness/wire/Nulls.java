package io.actionregistry.harness.wire;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts null where transit-java's types, which know of no null, have no room for it. */
final class Nulls {
  private Nulls() {}

  @SuppressWarnings("unchecked")
  static void put(Map<Object, Object> map, @Nullable Object key, @Nullable Object value) {
    ((Map<@Nullable Object, @Nullable Object>) (Map<?, ?>) map).put(key, value);
  }

  /** Puts nothing for null, which whoever reads a map takes an absent key for. */
  static void putPresent(Map<Object, Object> map, Object key, @Nullable Object value) {
    if (value != null) {
      map.put(key, value);
    }
  }

  @SuppressWarnings("unchecked")
  static void add(List<Object> list, @Nullable Object item) {
    ((List<@Nullable Object>) (List<?>) list).add(item);
  }
}
