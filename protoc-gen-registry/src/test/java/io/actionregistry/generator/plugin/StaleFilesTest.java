package io.actionregistry.generator.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a run removes of earlier ones, by every target, and what it never touches. */
final class StaleFilesTest {
  private static final TestSchema GO_AND_STOP =
      TestSchema.proto3(
          "message Root { oneof cmd { Go go = 1; Stop stop = 2; } }\n"
              + "message Go { int32 x = 1; }\n"
              + "message Stop {}\n");
  private static final TestSchema GO =
      TestSchema.proto3("message Root { oneof cmd { Go go = 1; } }\nmessage Go { int32 x = 1; }\n");
  private static final TestSchema OTHER =
      TestSchema.proto3(
          "message Base { oneof cmd { Go walk = 1; } }\nmessage Go { int32 x = 1; }\n");

  @TempDir private Path out;

  static List<String> targets() {
    return Targets.NAMES;
  }

  private List<String> write(TestSchema schema, String... options) {
    return new OutputFolder(out).write(schema.generate(options).files()).removed();
  }

  @Test
  void schemas_of_actions_that_are_gone_are_removed() {
    assertEquals(List.of(), write(GO_AND_STOP, "root=t.Root", "target=jsonschema"));
    assertEquals(List.of("schema/stop.json"), write(GO, "root=t.Root", "target=jsonschema"));
    assertEquals(
        List.of("schema/commands.json", "schema/go.json"), List.copyOf(Folders.read(out).keySet()));
  }

  @Test
  void schemas_of_another_root_are_removed_as_the_one_of_commands_is_replaced() {
    write(GO_AND_STOP, "root=t.Root", "target=jsonschema");
    assertEquals(
        List.of("schema/go.json", "schema/stop.json"),
        write(OTHER, "root=t.Base", "target=jsonschema"));
  }

  @ParameterizedTest
  @CsvSource({
    "typescript, ts_file, web/a.ts, web/b.ts, web/a.ts",
    "clojure, clojure_ns, acme.a, acme.b, acme/a.cljc",
    "malli, malli_file, acme/a.edn, acme/b.edn, acme/a.edn",
    "catalogue, catalogue_file, docs/a.html, docs/b.html, docs/a.html docs/a.md"
  })
  void files_that_an_option_calls_otherwise_are_removed(
      String target, String option, String before, String after, String removed) {
    write(GO_AND_STOP, "root=t.Root", "target=" + target, option + "=" + before);
    assertEquals(
        List.of(removed.split(" ")),
        write(GO, "root=t.Root", "target=" + target, option + "=" + after));
    assertEquals(
        expected(GO, "root=t.Root", "target=" + target, option + "=" + after), Folders.read(out));
  }

  @ParameterizedTest
  @CsvSource({
    "typescript, ts_file, web/a.ts, web/b.ts",
    "clojure, clojure_ns, acme.a, acme.b",
    "malli, malli_file, acme/a.edn, acme/b.edn",
    "catalogue, catalogue_file, docs/a.html, docs/b.html"
  })
  void one_folder_can_hold_what_is_of_several_roots(
      String target, String option, String one, String other) {
    write(GO, "root=t.Root", "target=" + target, option + "=" + one);
    assertEquals(List.of(), write(OTHER, "root=t.Base", "target=" + target, option + "=" + other));
    assertEquals(List.of(), write(GO, "root=t.Root", "target=" + target, option + "=" + one));
  }

  @Test
  void modules_of_messages_alone_say_not_whose_they_are_and_stay() {
    write(GO, "target=typescript", "ts_file=a.ts");
    assertEquals(List.of(), write(GO, "target=typescript", "ts_file=b.ts"));
  }

  @Test
  void targets_that_are_written_one_after_the_other_leave_each_other_alone() {
    Map<String, String> all = new TreeMap<>();
    for (int round = 0; round < 2; round++) {
      for (String target : Targets.NAMES) {
        assertEquals(List.of(), write(GO, "root=t.Root", "target=" + target), target);
        all.putAll(expected(GO, "root=t.Root", "target=" + target));
      }
    }
    assertEquals(all, Folders.read(out));
  }

  @ParameterizedTest
  @MethodSource("targets")
  void what_others_have_written_stays(String target) throws IOException {
    String[] options = {"root=t.Root", "target=" + target};
    Map<String, String> files = expected(GO, options);
    Map<String, String> all = new TreeMap<>(files);
    files.forEach((path, content) -> all.putAll(foreign(path, content)));
    Folders.write(out, all);
    for (String path : files.keySet()) {
      Files.createDirectories(out.resolve(beside(path, "folder", path)));
    }
    assertEquals(List.of(), write(GO, options));
    assertEquals(all, Folders.read(out));
  }

  /** Files that look like one of ours, each in one respect not. */
  private static Map<String, String> foreign(String path, String content) {
    List<String> lines = content.lines().toList();
    String mark =
        lines.stream()
            .limit(3)
            .filter(line -> line.contains("Generated by"))
            .findFirst()
            .orElse("");
    return Map.of(
        beside(path, "empty", path),
        "",
        beside(path, "unmarked", path),
        content.replace("Generated by", "Made after what is of"),
        beside(path, "quoting", path),
        "A line of theirs.\nAnother one.\n\nA third one.\n" + mark,
        beside(path, "within", path),
        "As in: " + content.replaceAll("\n( *)", "\n$1 ") + "\n",
        beside(path, "binary", path),
        "\u0000\ufffd",
        beside(path, "kind", "x.txt"),
        content,
        "elsewhere/" + path,
        content);
  }

  private static String beside(String path, String name, String ending) {
    return path.substring(0, path.lastIndexOf('/') + 1)
        + name
        + ending.substring(Math.max(0, ending.lastIndexOf('.')));
  }

  @Test
  void a_new_file_is_not_removed_by_its_other_name() throws IOException {
    write(GO, "root=t.Root", "target=jsonschema");
    // As a file system has it that does not tell case apart.
    Files.createLink(out.resolve("schema/GO.json"), out.resolve("schema/go.json"));
    assertEquals(List.of(), write(GO, "root=t.Root", "target=jsonschema"));
    assertTrue(Files.exists(out.resolve("schema/go.json")));
  }

  @ParameterizedTest
  @MethodSource("targets")
  void what_killed_runs_have_left_is_removed_when_it_is_old(String target) throws IOException {
    String[] options = {"root=t.Root", "target=" + target};
    Map<String, String> files = expected(GO, options);
    write(GO, options);
    Map<String, String> stay = new TreeMap<>(files);
    FileTime yesterday = FileTime.from(Instant.now().minus(Duration.ofDays(1)));
    for (String path : files.keySet()) {
      Path file = out.resolve(path);
      String uuid = ".01234567-89ab-cdef-0123-456789abcdef.tmp";
      Path leftover = file.resolveSibling("." + file.getFileName() + uuid);
      Files.setLastModifiedTime(Files.writeString(leftover, "{"), yesterday);
      if (file.getFileName().toString().matches(".*\\.[a-z]+")) {
        Path gone = out.resolve(beside(path, ".gone", path) + uuid);
        Files.setLastModifiedTime(Files.writeString(gone, "{"), yesterday);
      }
      Path foreign = file.resolveSibling(".theirs.txt" + uuid);
      Files.setLastModifiedTime(Files.writeString(foreign, "{"), yesterday);
      stay.put(beside(path, ".theirs.txt" + uuid, ""), "{");
    }
    assertEquals(List.of(), write(GO, options));
    assertEquals(stay, Folders.read(out));
  }

  private static Map<String, String> expected(TestSchema schema, String... options) {
    Map<String, String> files = new TreeMap<>();
    schema.generate(options).files().forEach(file -> files.put(file.path(), file.content()));
    return files;
  }
}
