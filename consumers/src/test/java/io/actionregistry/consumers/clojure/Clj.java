package io.actionregistry.consumers.clojure;

import clojure.java.api.Clojure;
import clojure.lang.IFn;
import clojure.lang.IPersistentMap;
import clojure.lang.Keyword;
import clojure.lang.PersistentArrayMap;
import org.jspecify.annotations.Nullable;

/** Clojure, as Java calls it; one at a time loads, as loading is not made for several threads. */
public final class Clj {
  private static final IFn REQUIRE = Clojure.var("clojure.core", "require");
  private static final IFn LOAD = Clojure.var("clojure.core", "load-string");

  private Clj() {}

  /** A function of a namespace on the class path. */
  public static synchronized IFn function(String namespace, String name) {
    REQUIRE.invoke(Clojure.read(namespace));
    return Clojure.var(namespace, name);
  }

  /** Evaluates a text; the value of its last form. */
  public static synchronized @Nullable Object load(String text) {
    return LOAD.invoke(text);
  }

  /** The value that a text of EDN stands for. */
  public static IPersistentMap edn(String text) {
    return (IPersistentMap) function("clojure.edn", "read-string").invoke(text);
  }

  /** {@code :name}. */
  public static Keyword key(String name) {
    return Keyword.intern(null, name);
  }

  /** What a map has under {@code :name}. */
  public static @Nullable Object get(@Nullable Object map, String name) {
    return map instanceof IPersistentMap m ? m.valAt(key(name)) : null;
  }

  /** {@code {:action … :params …}}, the latter if there are any. */
  public static IPersistentMap command(@Nullable Object action, @Nullable Object params) {
    IPersistentMap command = PersistentArrayMap.EMPTY.assoc(key("action"), action);
    return params == null ? command : command.assoc(key("params"), params);
  }
}
