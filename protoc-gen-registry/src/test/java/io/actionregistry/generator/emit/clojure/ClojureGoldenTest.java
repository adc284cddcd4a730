package io.actionregistry.generator.emit.clojure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.actionregistry.generator.model.Action;
import io.actionregistry.generator.plugin.Folders;
import io.actionregistry.generator.plugin.Generator;
import io.actionregistry.generator.plugin.TestSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Schemas of the Java target's goldens, and what is generated from them for Clojure: functions, and
 * schemas for Malli. After a change of the output, {@code -Dgolden.rewrite=true} writes both anew,
 * for review.
 */
final class ClojureGoldenTest {
  private static final Path FIXTURES = TestSchema.BASE.resolve("src/test/resources/fixtures");
  private static final boolean REWRITE = Boolean.getBoolean("golden.rewrite");

  @ParameterizedTest
  @ValueSource(
      strings = {"hostile", "platform", "presence", "proto2", "service", "snake", "values"})
  void a_schema_gives_the_files_that_are_checked_in(String name) throws IOException {
    Map<String, String> actual = generated(name);
    Path expected = FIXTURES.resolve("clojure").resolve(name);
    if (REWRITE) {
      Folders.delete(expected);
      Folders.write(expected, actual);
    }
    Map<String, String> golden = Folders.read(expected);
    assertEquals(golden.keySet(), actual.keySet());
    golden.forEach((path, text) -> assertEquals(text, actual.get(path), path));
    actual.values().forEach(Read::all);
  }

  @Test
  void without_actions_there_is_nothing_to_generate() throws IOException {
    assertEquals(Map.of(), generated("validation"));
  }

  @Test
  void texts_of_a_schema_arrive_in_clojure_as_they_are() throws IOException {
    Generator.Result result = result("hostile");
    Action action = Objects.requireNonNull(result.schema()).actions().get(0);
    String namespace = "gen.hostile.commands";
    Read.load(text(result, "gen/hostile/commands.cljc"));
    assertEquals(
        action.documentation(),
        Read.meta(namespace, "class")
            .get(Read.keyword("doc"))
            .toString()
            .replaceFirst("(?s)\n\n  int: .*", "")
            .replaceAll("(?m)^  ", ""));
    Map<?, ?> command =
        (Map<?, ?>) Read.function(namespace, "new-command").invoke("a", 1, 2, 3, 4, 5);
    assertEquals("new", command.get(Read.keyword("action")));
    assertEquals("a", ((Map<?, ?>) command.get(Read.keyword("params"))).get(Read.keyword("int")));

    Map<?, ?> registry =
        (Map<?, ?>)
            Read.edn(text(result, "gen/hostile/commands.edn")).get(Read.keyword("registry"));
    Map<?, ?> properties = (Map<?, ?>) ((List<?>) registry.get("command/class")).get(1);
    assertEquals(action.documentation(), properties.get(Read.keyword("description")));
    Map<?, ?> parameter =
        (Map<?, ?>) ((List<?>) ((List<?>) registry.get("hostile.Class")).get(2)).get(1);
    assertEquals(
        action.message().parameters().get(0).examples(), parameter.get(Read.keyword("examples")));
  }

  private static String text(Generator.Result result, String path) {
    return result.files().stream()
        .filter(file -> file.path().equals(path))
        .findFirst()
        .orElseThrow()
        .content();
  }

  private static Map<String, String> generated(String name) throws IOException {
    Map<String, String> files = new TreeMap<>();
    result(name).files().forEach(file -> files.put(file.path(), file.content()));
    return files;
  }

  private static Generator.Result result(String name) throws IOException {
    Path folder = FIXTURES.resolve("golden").resolve(name);
    List<String> options = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve("options.txt"), StandardCharsets.UTF_8)) {
      if (!line.startsWith("target=")) {
        options.add(line.replace("${case}", folder.toString()));
      }
    }
    options.add("target=clojure");
    options.add("target=malli");
    return TestSchema.generated(TestSchema.requestOf(folder, options.toArray(String[]::new)));
  }

  @Test
  void files_are_compared_and_not_rewritten_by_default() {
    assertFalse(REWRITE, "this run has rewritten the files: review them, and run again");
  }
}
