package io.actionregistry.generator.emit.typescript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.actionregistry.generator.plugin.Generator;
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
 * The module of some of the schemas in {@code fixtures/golden}, as {@code
 * fixtures/typescript/NAME.ts} has it; {@code -Dgolden.rewrite=true} writes it anew, for review.
 * That these compile is a test of the consumers.
 */
final class TypeScriptGoldenTest {
  private static final Path FIXTURES = TestSchema.BASE.resolve("src/test/resources/fixtures");
  private static final boolean REWRITE = Boolean.getBoolean("golden.rewrite");

  @ParameterizedTest
  @ValueSource(strings = {"types", "hostile", "validation"})
  void a_schema_gives_the_module_that_is_checked_in(String name) throws IOException {
    Path schema = FIXTURES.resolve("golden").resolve(name);
    List<String> options = new ArrayList<>();
    for (String line : Files.readAllLines(schema.resolve("options.txt"), StandardCharsets.UTF_8)) {
      if (!line.startsWith("target=")) {
        options.add(line);
      }
    }
    options.add("target=typescript");
    options.add("ts_file=" + name + ".ts");
    Generator.Result result =
        TestSchema.generated(TestSchema.requestOf(schema, options.toArray(String[]::new)));
    assertEquals(name + ".ts", result.files().get(0).path());
    Path golden = FIXTURES.resolve("typescript").resolve(name + ".ts");
    if (REWRITE) {
      Files.writeString(golden, result.files().get(0).content(), StandardCharsets.UTF_8);
    }
    assertEquals(
        Files.readString(golden, StandardCharsets.UTF_8), result.files().get(0).content(), name);
  }

  @Test
  void goldens_are_compared_and_not_rewritten_by_default() {
    assertFalse(REWRITE, "this run has rewritten the goldens: review them, and run again");
  }
}
