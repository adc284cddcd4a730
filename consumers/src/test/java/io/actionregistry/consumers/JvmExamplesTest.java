package io.actionregistry.consumers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clojure.lang.Compiler;
import clojure.lang.Keyword;
import clojure.lang.RT;
import io.actionregistry.generator.example.Examples;
import io.actionregistry.generator.example.Notation;
import io.actionregistry.generator.model.Action;
import io.actionregistry.runtime.Validator;
import io.actionregistry.runtime.Verdict;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import potatoclient.transit.ActionRegistry;
import potatoclient.transit.validation.Validation;

/** The examples in Java and Clojure compile, and what they make are valid commands. */
final class JvmExamplesTest {
  private static final int ALL = 354;

  private final Validator validator = new Validation().create(ActionRegistry.registry());

  @TempDir private Path folder;

  private static List<String> commands(Notation notation) {
    List<String> commands = new ArrayList<>();
    Examples examples = Examples.of(JonCases.JON.schema());
    for (Action action : JonCases.JON.schema().actions()) {
      Examples.Example found = examples.of(action).orElseThrow();
      for (var params : List.of(found.minimal(), found.full())) {
        commands.add(notation.command(action.name(), params).orElseThrow());
      }
    }
    assertEquals(ALL, commands.size());
    return commands;
  }

  private void assertValid(Object action, Object params) {
    Verdict verdict = validator.check(action, params);
    assertEquals(List.of(), verdict.getViolations(), () -> action + " " + params);
    assertTrue(verdict.isValid(), () -> action + " " + params + ": " + verdict);
  }

  @Test
  void every_example_in_java_compiles_and_is_valid() throws Exception {
    String source =
        "import java.math.*;\nimport java.time.*;\nimport java.util.*;\n"
            + "public class Commands {\n  public static List<Map<String, Object>> all() {\n"
            + "    List<Map<String, Object>> all = new ArrayList<>();\n    all.add("
            + String.join(");\n    all.add(", commands(Notation.JAVA))
            + ");\n    return all;\n  }\n}\n";
    Path file = Files.writeString(folder.resolve("Commands.java"), source);
    assertEquals(
        0,
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-proc:none", "-d", folder.toString(), file.toString()));
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
      List<?> all = (List<?>) loader.loadClass("Commands").getMethod("all").invoke(null);
      assertEquals(ALL, all.size());
      for (Object one : all) {
        Map<?, ?> command = (Map<?, ?>) one;
        assertValid(command.get("action"), command.get("params"));
      }
    }
  }

  @Test
  void every_example_in_clojure_evaluates_and_is_valid() {
    for (String text : commands(Notation.CLOJURE)) {
      Map<?, ?> command = (Map<?, ?>) Compiler.eval(RT.readString(text));
      assertValid(command.get(Keyword.intern("action")), command.get(Keyword.intern("params")));
    }
  }
}
