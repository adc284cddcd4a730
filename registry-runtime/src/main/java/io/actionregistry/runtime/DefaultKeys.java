package io.actionregistry.runtime;

import com.cognitect.transit.Keyword;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Decides which kind of keys defaults are added with. */
final class DefaultKeys {
  private DefaultKeys() {}

  /**
   * What makes keys that fit those present; keys that are no names do not count.
   *
   * @param otherwise for a map without names
   * @throws IllegalArgumentException if the names are Clojure keywords, without a Transit one
   */
  static Function<String, Object> matching(Set<?> keys, Function<String, Object> otherwise) {
    boolean strings = false;
    boolean clojure = false;
    for (Object key : keys) {
      if (key instanceof Keyword) {
        return Checks::keyword;
      }
      strings |= key instanceof String;
      clojure |= key != null && Key.isClojureKeyword(key);
    }
    if (clojure) {
      throw new IllegalArgumentException(
          "cannot make Clojure keywords for defaults: call withDefaults with a third argument that"
              + " makes a key of a name, such as clojure.core/keyword");
    }
    return strings ? name -> name : otherwise;
  }

  /** A key by the caller's function, or one that fits the keys present. */
  static Object make(Function<String, Object> toKey, String name) {
    @Nullable Object key = toKey.apply(name);
    if (key == null) {
      throw new IllegalArgumentException("toKey made no key for '" + name + "'");
    }
    return key;
  }
}
