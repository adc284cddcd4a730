package io.actionregistry.harness.command;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads names out of what callers use as keys. */
final class Keys {
  /** Recognised by their classes' names, so that neither library has to be there. */
  private static final Set<String> KEYWORDS =
      Set.of("com.cognitect.transit.impl.KeywordImpl", "clojure.lang.Keyword");

  private Keys() {}

  /** The name of a String or keyword, with the keyword's namespace; null of anything else. */
  static @Nullable String nameOf(@Nullable Object key) {
    if (key instanceof String text) {
      return text;
    }
    return key != null && KEYWORDS.contains(key.getClass().getName())
        ? key.toString().substring(1)
        : null;
  }
}
