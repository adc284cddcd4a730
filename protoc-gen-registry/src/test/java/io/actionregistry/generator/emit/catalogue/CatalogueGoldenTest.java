package io.actionregistry.generator.emit.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.actionregistry.generator.emit.OutputFile;
import io.actionregistry.generator.plugin.TestSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The catalogue of some of the schemas in {@code fixtures/golden}, as {@code fixtures/catalogue}
 * has it; {@code -Dgolden.rewrite=true} writes it anew, for review. How the pages look and work is
 * a test of the consumers.
 */
final class CatalogueGoldenTest {
  private static final Path FIXTURES = TestSchema.BASE.resolve("src/test/resources/fixtures");
  private static final boolean REWRITE = Boolean.getBoolean("golden.rewrite");

  @ParameterizedTest
  @ValueSource(strings = {"platform", "hostile", "values", "service"})
  void a_schema_gives_the_pages_that_are_checked_in(String name) throws IOException {
    Path schema = FIXTURES.resolve("golden").resolve(name);
    List<String> options = new ArrayList<>();
    for (String line : Files.readAllLines(schema.resolve("options.txt"), StandardCharsets.UTF_8)) {
      if (!line.startsWith("target=")) {
        options.add(line);
      }
    }
    options.add("target=catalogue");
    options.add("catalogue_file=" + name + ".html");
    List<OutputFile> files =
        TestSchema.generated(TestSchema.requestOf(schema, options.toArray(String[]::new))).files();
    assertEquals(
        List.of(name + ".html", name + ".md"), files.stream().map(OutputFile::path).toList());
    for (OutputFile file : files) {
      Path golden = FIXTURES.resolve("catalogue").resolve(file.path());
      if (REWRITE) {
        Files.writeString(golden, file.content(), StandardCharsets.UTF_8);
      }
      assertEquals(Files.readString(golden, StandardCharsets.UTF_8), file.content(), file.path());
    }
  }

  @Test
  void goldens_are_compared_and_not_rewritten_by_default() {
    assertFalse(REWRITE, "this run has rewritten the goldens: review them, and run again");
  }

  @Test
  void a_schema_without_actions_has_no_catalogue() {
    assertEquals(
        List.of(),
        TestSchema.proto3("message M { int32 a = 1; }").generate("target=catalogue").files());
  }
}
