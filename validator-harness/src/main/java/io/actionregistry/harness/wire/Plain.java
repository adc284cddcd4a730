package io.actionregistry.harness.wire;

import com.cognitect.transit.Keyword;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A message's map with keyword keys, read with an error that names the key.
 *
 * @param map of any keys and values
 */
record Plain(Map<?, ?> map) {
  /** Reads a value that is to be a map. */
  static Plain of(@Nullable Object value) {
    if (value instanceof Map<?, ?> map) {
      return new Plain(map);
    }
    throw new WireException("a map expected, not " + kind(value));
  }

  /** A map of keys and values in turn. */
  static Map<Object, Object> entries(@Nullable Object... keysAndValues) {
    Map<Object, Object> map = new LinkedHashMap<>(keysAndValues.length);
    for (int i = 0; i < keysAndValues.length; i += 2) {
      Nulls.put(map, keysAndValues[i], keysAndValues[i + 1]);
    }
    return map;
  }

  @Nullable Object value(Keyword key) {
    return map.get(key);
  }

  <T> @Nullable T optional(Keyword key, Class<T> type) {
    Object value = map.get(key);
    if (value != null && !type.isInstance(value)) {
      throw new WireException(key + " is to be " + type.getSimpleName() + ", not " + kind(value));
    }
    return type.cast(value);
  }

  <T> T required(Keyword key, Class<T> type) {
    T value = optional(key, type);
    if (value == null) {
      throw new WireException(key + " is missing");
    }
    return value;
  }

  List<Plain> maps(Keyword key) {
    return ((List<?>) required(key, List.class)).stream().map(Plain::of).toList();
  }

  private static String kind(@Nullable Object value) {
    return value == null ? "null" : value.getClass().getSimpleName();
  }
}
