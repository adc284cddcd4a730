package io.actionregistry.runtime;

import com.cognitect.transit.Keyword;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Copies of the values that definitions hold: defaults, examples, values of rules. */
final class Frozen {
  private Frozen() {}

  /**
   * The value, if it is immutable, else a copy of it; lists and maps are copied all the way down.
   *
   * @throws IllegalArgumentException if something in it is no data, or too deep to be any
   */
  static Object copy(Object value) {
    return copy(value, Budget.MAX_DEPTH);
  }

  /** The same for every value of a map, in its order. */
  static Map<String, Object> copies(Map<String, Object> values) {
    if (values.isEmpty()) {
      return Collections.emptyMap();
    }
    Map<String, Object> copies = new LinkedHashMap<>();
    values.forEach((key, value) -> copies.put(key, copy(value)));
    return Collections.unmodifiableMap(copies);
  }

  private static Object copy(Object value, int depth) {
    Checks.that(depth > 0, "a value is nested deeper than " + Budget.MAX_DEPTH);
    if (value instanceof byte[] bytes) {
      return bytes.clone();
    }
    if (value instanceof List<?> list) {
      List<@Nullable Object> copy = new ArrayList<>();
      list.forEach(item -> copy.add(item == null ? null : copy(item, depth - 1)));
      return Collections.unmodifiableList(copy);
    }
    if (value instanceof Map<?, ?> map) {
      Map<Object, @Nullable Object> copy = new LinkedHashMap<>();
      map.forEach((key, item) -> copy.put(key, item == null ? null : copy(item, depth - 1)));
      return Collections.unmodifiableMap(copy);
    }
    if (!isScalar(value)) {
      throw new IllegalArgumentException("no plain data: a " + value.getClass().getName());
    }
    return value;
  }

  private static boolean isScalar(Object value) {
    return value instanceof String
        || value instanceof Boolean
        || value instanceof Long
        || value instanceof Double
        || value instanceof Integer
        || value instanceof Float
        || value instanceof BigInteger
        || value instanceof Keyword
        || value instanceof Instant
        || value instanceof Duration;
  }
}
