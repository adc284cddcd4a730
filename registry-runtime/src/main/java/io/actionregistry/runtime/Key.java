package io.actionregistry.runtime;

import com.cognitect.transit.Keyword;
import org.jspecify.annotations.Nullable;

/**
 * Reads the name out of whatever a caller uses as a key: a string, a Transit keyword or a Clojure
 * keyword.
 *
 * <p>Clojure keywords are recognised by the name of their class, so that this library does not
 * depend on Clojure. Keywords of the two kinds are never equal to each other, hence everything here
 * is looked up by name.
 */
public final class Key {
  private Key() {}

  /**
   * The name that a key stands for, without a leading colon.
   *
   * <p>A keyword with a namespace keeps it ({@code "ns/name"}), so that it is never mistaken for
   * the plain name.
   *
   * @param key a string, Transit keyword or Clojure keyword; anything else, null too, has no name
   * @return the name, or null
   */
  public static @Nullable String nameOf(@Nullable Object key) {
    if (key instanceof String text) {
      return text;
    }
    if (key instanceof Keyword keyword) {
      String namespace = keyword.getNamespace();
      return namespace == null ? keyword.getName() : namespace + "/" + keyword.getName();
    }
    return key != null && isClojureKeyword(key) ? key.toString().substring(1) : null;
  }

  static boolean isClojureKeyword(Object key) {
    return key.getClass().getName().equals("clojure.lang.Keyword");
  }
}
