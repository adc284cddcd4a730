package io.actionregistry.consumers.malli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clojure.lang.IFn;
import io.actionregistry.consumers.JonCases;
import io.actionregistry.consumers.Table;
import io.actionregistry.consumers.clojure.Clj;
import io.actionregistry.generator.emit.EmitOptions;
import io.actionregistry.harness.cases.CaseGenerator;
import io.actionregistry.harness.matrix.Case;
import io.actionregistry.validation.RegistryValidator;
import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import potatoclient.transit.ActionRegistry;
import potatoclient.transit.validation.Validation;

/** The schemas of the jon set, held against Java on every case. */
@Timeout(900)
final class MalliTest {
  private static final String TEXT =
      Schemas.text(
          JonCases.JON.schema(),
          new EmitOptions("potatoclient.transit", "potatoclient.validation"));
  private static final RegistryValidator JAVA =
      RegistryValidator.of(ActionRegistry.registry(), Validation.rules());
  private static final List<Case> CASES = CaseGenerator.deterministic(JonCases.JON.commands());

  @Test
  void schemas_that_are_read_without_malli_accept_and_refuse_what_java_does() {
    IFn reader = Clj.function("io.actionregistry.consumers.malli.reader", "validator");
    compare("Malli schemas, read independently", reader);
  }

  /** Malli is where {@code -Dmalli.classpath} says, with what it needs beside Clojure. */
  @Test
  void malli_accepts_and_refuses_what_java_does_where_it_is_there() throws IOException {
    String classPath = System.getProperty("malli.classpath", "");
    if (classPath.isEmpty()) {
      Table.note("Malli: unproven");
      return;
    }
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    try (URLClassLoader malli = new URLClassLoader(urls(classPath), before)) {
      Thread.currentThread().setContextClassLoader(malli);
      Clj.function("malli.core", "validator");
      compare(
          "Malli",
          (IFn)
              Objects.requireNonNull(
                  Clj.load(
                      "(fn [registry form]"
                          + " (malli.core/validator [:schema {:registry registry} form]))")));
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
  }

  private static URL[] urls(String classPath) throws MalformedURLException {
    List<URL> urls = new ArrayList<>();
    for (String entry : classPath.split(File.pathSeparator)) {
      urls.add(Path.of(entry).toUri().toURL());
    }
    return urls.toArray(URL[]::new);
  }

  private static void compare(String who, IFn validator) {
    Comparison comparison =
        new Comparison(new Schemas(TEXT, validator), JonCases.JON.schema(), JAVA).addAll(CASES);
    Table.add(comparison.row(who));
    assertEquals(List.of(), comparison.different());
    assertEquals(JonCases.counts("malli/inexpressible.txt"), comparison.inexpressible());
    assertTrue(comparison.accepted() > 1_000, "too few cases");
  }
}
