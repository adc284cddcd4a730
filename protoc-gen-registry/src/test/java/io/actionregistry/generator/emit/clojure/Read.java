package io.actionregistry.generator.emit.clojure;

import clojure.java.api.Clojure;
import clojure.lang.IFn;
import java.util.List;
import java.util.Map;

/** Generated text, as Clojure reads and evaluates it. */
public final class Read {
  private static final IFn LOAD = Clojure.var("clojure.core", "load-string");
  private static final IFn READ_FORMS =
      (IFn)
          LOAD.invoke(
              """
              (require 'clojure.edn 'clojure.java.io)
              (fn [text]
                (with-open [in (java.io.PushbackReader. (java.io.StringReader. text))]
                  (doall (take-while (complement #{::end})
                                     (repeatedly #(read {:eof ::end} in))))))
              """);

  private Read() {}

  /** All forms of a file, not evaluated. */
  public static List<?> all(String text) {
    return (List<?>) READ_FORMS.invoke(text);
  }

  /** The one value of a file of data. */
  public static Map<?, ?> edn(String text) {
    return (Map<?, ?>) value(text);
  }

  /** The value that a text stands for. */
  public static Object value(String text) {
    return Clojure.var("clojure.edn", "read-string").invoke(text);
  }

  /** A keyword of Clojure's. */
  public static Object keyword(String name) {
    return Clojure.var("clojure.core", "keyword").invoke(name);
  }

  /** Evaluates a file. */
  public static void load(String text) {
    LOAD.invoke(text);
  }

  /** A function of a namespace that has been loaded. */
  public static IFn function(String namespace, String name) {
    return Clojure.var(namespace, name);
  }

  /** What a var's metadata says. */
  public static Map<?, ?> meta(String namespace, String name) {
    return (Map<?, ?>) Clojure.var("clojure.core", "meta").invoke(function(namespace, name));
  }
}
