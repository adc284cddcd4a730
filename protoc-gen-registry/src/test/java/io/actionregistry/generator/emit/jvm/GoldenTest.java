package io.actionregistry.generator.emit.jvm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.actionregistry.generator.emit.OutputFile;
import io.actionregistry.generator.plugin.Folders;
import io.actionregistry.generator.plugin.Generator;
import io.actionregistry.generator.plugin.TestSchema;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Schemas with what is generated from them, side by side.
 *
 * <p>A case is a folder of {@code fixtures/golden} with {@code .proto} files, {@code options.txt}
 * (one a line) and {@code expected/}. After a change of the output, {@code -Dgolden.rewrite=true}
 * writes all that is expected anew, for review.
 */
final class GoldenTest {
  private static final Path CASES = TestSchema.BASE.resolve("src/test/resources/fixtures/golden");
  private static final boolean REWRITE = Boolean.getBoolean("golden.rewrite");

  /** What cannot be broken: a string without a blank, a name. */
  private static final int WIDEST_LINE = 100;

  @TestFactory
  Stream<DynamicNode> a_schema_gives_what_is_checked_in_beside_it() throws IOException {
    return cases().map(folder -> DynamicTest.dynamicTest(name(folder), () -> compare(folder)));
  }

  @TestFactory
  Stream<DynamicNode> what_is_checked_in_compiles_and_knows_what_its_manifest_says()
      throws IOException {
    return cases()
        .map(folder -> DynamicTest.dynamicTest(name(folder), () -> compileAndLoad(folder)));
  }

  @TestFactory
  Stream<DynamicNode> lines_are_as_short_as_the_schema_lets_them_be() throws IOException {
    return cases().map(folder -> DynamicTest.dynamicTest(name(folder), () -> measure(folder)));
  }

  @Test
  void goldens_are_compared_and_not_rewritten_by_default() {
    assertFalse(REWRITE, "this run has rewritten the goldens: review them, and run again");
  }

  private static Stream<Path> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.filter(Files::isDirectory).sorted().toList().stream();
    }
  }

  private static String name(Path folder) {
    return folder.getFileName().toString();
  }

  private static Generator.Result generate(Path folder) throws IOException {
    String[] options =
        Files.readAllLines(folder.resolve("options.txt"), StandardCharsets.UTF_8).stream()
            .map(line -> line.replace("${case}", folder.toString()))
            .toArray(String[]::new);
    return TestSchema.generated(TestSchema.requestOf(folder, options));
  }

  private static void compare(Path folder) throws IOException {
    Map<String, String> actual = new TreeMap<>();
    generate(folder).files().forEach(file -> actual.put(file.path(), file.content()));
    Path expected = folder.resolve("expected");
    if (REWRITE) {
      Folders.delete(expected);
      Folders.write(expected, actual);
    }
    Map<String, String> golden = Folders.read(expected);
    assertEquals(golden.keySet(), actual.keySet());
    golden.forEach((path, text) -> assertEquals(text, actual.get(path), path));
  }

  private static void compileAndLoad(Path folder) {
    CompiledRegistry compiled = CompiledRegistry.of(expected(folder));
    Map<String, Object> manifest = compiled.manifestFile();
    assertEquals(manifest, compiled.call("getManifest"));
    assertEquals(manifest.toString(), compiled.call("getManifest").toString(), "order of members");
    assertEquals(manifest.get("hash"), compiled.call("getManifestHash"));
  }

  private static List<OutputFile> expected(Path folder) {
    return Folders.read(folder.resolve("expected")).entrySet().stream()
        .map(file -> new OutputFile(file.getKey(), file.getValue()))
        .toList();
  }

  private static void measure(Path folder) {
    for (OutputFile file : expected(folder)) {
      if (file.path().endsWith(".java")) {
        List<String> wide = file.content().lines().filter(GoldenTest::isNeedlesslyWide).toList();
        assertEquals(List.of(), wide, file.path());
      }
    }
  }

  /** A wide line is well where it has nothing but one name or string, whatever is around it. */
  private static boolean isNeedlesslyWide(String line) {
    return line.length() > WIDEST_LINE
        && !line.startsWith("import ")
        && line.strip().replaceAll("\"(?:[^\"\\\\]|\\\\.)*+\"", "\"\"").contains(", ");
  }
}
