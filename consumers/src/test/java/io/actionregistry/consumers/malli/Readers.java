package io.actionregistry.consumers.malli;

import clojure.lang.IFn;
import io.actionregistry.consumers.clojure.Clj;
import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Functions that make a function of values from a registry and a form. */
final class Readers {
  private static final String CLASS_PATH = System.getProperty("malli.classpath", "");

  private Readers() {}

  /** A reading of the notation that is not Malli's. */
  static IFn independent() {
    return Clj.function("io.actionregistry.consumers.malli.reader", "validator");
  }

  /** Whether {@code -Dmalli.classpath} names Malli, with what it needs beside Clojure. */
  static boolean hasMalli() {
    return !CLASS_PATH.isEmpty();
  }

  /** Malli's own. */
  static IFn malli() throws IOException {
    List<URL> urls = new ArrayList<>();
    for (String entry : CLASS_PATH.split(File.pathSeparator)) {
      urls.add(Path.of(entry).toUri().toURL());
    }
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    try (URLClassLoader malli = new URLClassLoader(urls.toArray(URL[]::new), before)) {
      Thread.currentThread().setContextClassLoader(malli);
      Clj.function("malli.core", "validator");
      return (IFn)
          Objects.requireNonNull(
              Clj.load(
                  "(fn [registry form]"
                      + " (malli.core/validator [:schema {:registry registry} form]))"));
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
  }
}
