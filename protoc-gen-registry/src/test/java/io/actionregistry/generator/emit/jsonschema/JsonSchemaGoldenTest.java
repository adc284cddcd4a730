package io.actionregistry.generator.emit.jsonschema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.actionregistry.generator.plugin.Folders;
import io.actionregistry.generator.plugin.TestSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Schemas of the Java target's goldens, and the documents that are generated from them. After a
 * change of the output, {@code -Dgolden.rewrite=true} writes them anew, for review.
 */
final class JsonSchemaGoldenTest {
  private static final Path FIXTURES = TestSchema.BASE.resolve("src/test/resources/fixtures");
  private static final boolean REWRITE = Boolean.getBoolean("golden.rewrite");

  @ParameterizedTest
  @ValueSource(
      strings = {"hostile", "platform", "presence", "proto2", "service", "snake", "values"})
  void a_schema_gives_the_documents_that_are_checked_in(String name) throws IOException {
    Map<String, String> actual = new TreeMap<>();
    Path folder = FIXTURES.resolve("golden").resolve(name);
    TestSchema.generated(TestSchema.requestOf(folder, options(folder)))
        .files()
        .forEach(file -> actual.put(file.path(), file.content()));
    Path expected = FIXTURES.resolve("jsonschema").resolve(name);
    if (REWRITE) {
      Folders.delete(expected);
      Folders.write(expected, actual);
    }
    Map<String, String> golden = Folders.read(expected);
    assertEquals(golden.keySet(), actual.keySet());
    golden.forEach((path, text) -> assertEquals(text, actual.get(path), path));
  }

  private static String[] options(Path folder) throws IOException {
    List<String> options = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve("options.txt"), StandardCharsets.UTF_8)) {
      if (!line.startsWith("target=")) {
        options.add(line.replace("${case}", folder.toString()));
      }
    }
    options.add("target=jsonschema");
    return options.toArray(String[]::new);
  }

  @Test
  void documents_are_compared_and_not_rewritten_by_default() {
    assertFalse(REWRITE, "this run has rewritten the documents: review them, and run again");
  }
}
