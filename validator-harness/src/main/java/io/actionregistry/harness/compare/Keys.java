package io.actionregistry.harness.compare;

import com.cognitect.transit.Keyword;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names as they come: texts and keywords. */
final class Keys {
  private Keys() {}

  /** The name, or null if it is none. */
  static @Nullable String name(@Nullable Object key) {
    if (key instanceof Keyword keyword) {
      return keyword.toString().substring(1);
    }
    return key instanceof String text ? text : null;
  }

  /** The value under a name, whatever kind of key it is under; null if there is none. */
  static @Nullable Object get(Map<?, ?> map, String name) {
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      if (name.equals(name(entry.getKey()))) {
        return entry.getValue();
      }
    }
    return null;
  }
}
