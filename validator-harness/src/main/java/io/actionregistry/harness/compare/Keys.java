package io.actionregistry.harness.compare;

import com.cognitect.transit.Keyword;
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
}
