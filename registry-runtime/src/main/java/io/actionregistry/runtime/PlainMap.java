package io.actionregistry.runtime;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Builds one object of a manifest; what is absent, empty or false is left out. */
final class PlainMap {
  private final Map<String, Object> members = new LinkedHashMap<>();

  PlainMap text(String key, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      members.put(key, value);
    }
    return this;
  }

  PlainMap flag(String key, boolean value) {
    if (value) {
      members.put(key, true);
    }
    return this;
  }

  /** A number that counts from 1; 0 says that there is none. */
  PlainMap number(String key, int value) {
    if (value != 0) {
      members.put(key, (long) value);
    }
    return this;
  }

  <T> PlainMap list(String key, Collection<T> values, Function<T, ?> plain) {
    if (!values.isEmpty()) {
      members.put(key, listOf(values, plain));
    }
    return this;
  }

  <T> PlainMap object(String key, Map<String, T> values, Function<T, ?> plain) {
    return values.isEmpty() ? this : always(key, mapOf(values, plain));
  }

  /** A member that is there even if it is empty or false. */
  PlainMap always(String key, Object value) {
    members.put(key, value);
    return this;
  }

  Map<String, Object> build() {
    return Collections.unmodifiableMap(members);
  }

  private static <T> List<Object> listOf(Collection<T> values, Function<T, ?> plain) {
    return values.stream().<Object>map(plain).toList();
  }

  static <T> Map<String, Object> mapOf(Map<String, T> values, Function<T, ?> plain) {
    Map<String, Object> map = new LinkedHashMap<>();
    values.forEach((key, value) -> map.put(key, plain.apply(value)));
    return Collections.unmodifiableMap(map);
  }
}
