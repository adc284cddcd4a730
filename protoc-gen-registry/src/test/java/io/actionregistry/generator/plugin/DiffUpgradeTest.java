package io.actionregistry.generator.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * An upgrade of the jon set as it may come one day, as edits of today's files. {@code
 * -Dgolden.rewrite=true} writes what is said about it.
 */
final class DiffUpgradeTest {
  private static final Path FIXTURE =
      TestSchema.BASE.resolve("src/test/resources/fixtures/diff-upgrade");
  private static final Path PROTO = TestSchema.BASE.resolve("../proto");
  private static final Path MANIFEST =
      TestSchema.BASE.resolve(
          "../jon-registry/src/generated/java/potatoclient/transit/action-registry.json");

  @TempDir private Path upgraded;

  @BeforeEach
  void upgrade() throws IOException {
    try (Stream<Path> files = Files.list(PROTO)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Files.copy(file, upgraded.resolve(file.getFileName()));
      }
    }
    for (Edit edit : Edit.read(FIXTURE.resolve("edits.txt"))) {
      edit.apply(upgraded);
    }
  }

  @ParameterizedTest
  @CsvSource({"text, txt", "markdown, md", "json, json"})
  void every_change_of_the_upgrade_is_told(String format, String extension) throws IOException {
    Run run = diff(PROTO, "--opt", "root=cmd.Root", "--format", format);
    assertEquals(1, run.status(), run.err());
    // Where only documentation changes, the hash alone would.
    String told = run.out().replaceAll("sha256:[0-9a-f]+", "sha256:*");
    Path expected = FIXTURE.resolve("expected." + extension);
    if (Boolean.getBoolean("golden.rewrite")) {
      Files.writeString(expected, told, StandardCharsets.UTF_8);
    }
    assertEquals(Files.readString(expected, StandardCharsets.UTF_8), told);
  }

  @Test
  void the_checked_in_manifest_says_the_same_as_its_schema() {
    Run same = Run.of("diff", MANIFEST, PROTO, "--protoc", TestSchema.protoc());
    assertEquals("no changes\n", same.out(), same.err());
    assertEquals(0, same.status());
    assertEquals(diff(PROTO, "--opt", "root=cmd.Root").lastLine(), diff(MANIFEST).lastLine());
  }

  private Run diff(Path old, String... more) {
    List<Object> arguments = new ArrayList<>(List.of("diff", old, upgraded));
    arguments.addAll(List.of("--protoc", TestSchema.protoc()));
    arguments.addAll(List.of(more));
    return Run.of(arguments.toArray());
  }

  /** Lines that give way to others, once in one file or everywhere in all of them. */
  private record Edit(String file, List<String> before, List<String> after) {
    static List<Edit> read(Path script) throws IOException {
      List<Edit> edits = new ArrayList<>();
      for (String line : Files.readAllLines(script, StandardCharsets.UTF_8)) {
        if (line.startsWith("in ")) {
          edits.add(new Edit(line.substring(3), new ArrayList<>(), new ArrayList<>()));
        } else if (line.startsWith("- ")) {
          edits.get(edits.size() - 1).before.add(line.substring(2));
        } else if (line.startsWith("+ ")) {
          edits.get(edits.size() - 1).after.add(line.substring(2));
        }
      }
      return edits;
    }

    void apply(Path folder) throws IOException {
      String old = String.join("\n", before);
      int found = 0;
      try (Stream<Path> files = Files.list(folder)) {
        for (Path path : files.toList()) {
          if (file.equals("*") || path.endsWith(file)) {
            String text = Files.readString(path, StandardCharsets.UTF_8);
            found += text.split(Pattern.quote(old), -1).length - 1;
            Files.writeString(path, text.replace(old, String.join("\n", after)));
          }
        }
      }
      assertNotEquals(0, found, old);
      if (!file.equals("*")) {
        assertEquals(1, found, old);
      }
    }
  }
}
