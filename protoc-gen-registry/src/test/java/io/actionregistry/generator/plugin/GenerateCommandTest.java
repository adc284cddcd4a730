package io.actionregistry.generator.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code generate}: what is written, what is left alone, and what is said about it. */
final class GenerateCommandTest {
  private static final String ROOT =
      "import \"b.proto\";\nmessage Root { oneof cmd { A a = 1; u.B b = 2; } }\nmessage A {}\n";
  private static final String B =
      "syntax = \"proto3\";\n"
          + "package u;\n"
          + "message B { int32 x = 1; E e = 2; }\n"
          + "enum E { E_NONE = 0; }\n";
  private static final String MANIFEST = "gen/action-registry.json";

  @TempDir private Path folder;
  private Path proto;
  private Path out;
  private TestSchema schema;

  @BeforeEach
  void writeSchema() throws IOException {
    proto = folder.resolve("proto");
    out = folder.resolve("out");
    schema = TestSchema.of("a.proto", TestSchema.header("t") + ROOT).and("b.proto", B);
    schema.writeTo(proto);
  }

  @Test
  void a_fresh_folder_is_filled() {
    Run run = generate();
    assertEquals(0, run.status(), run.err());
    assertEquals("", run.err());
    assertEquals(expected(), Folders.read(out));
    assertTrue(run.out().startsWith("Compiling 2 files with protoc "), run.out());
    assertTrue(run.out().contains("Reading the schema\nWriting to " + out + "\n"), run.out());
    assertTrue(run.out().contains("Files:      2 .proto files, 2 modules\n"), run.out());
    assertTrue(run.out().contains("Actions:    2 (2 leaves, 0 groups), 0 aliases\n"), run.out());
    assertTrue(run.out().contains("Parameters: 2 on leaf actions\n"), run.out());
    assertTrue(
        run.out().contains("Outputs:    4 new, 0 changed, 0 unchanged, 0 removed\n"), run.out());
    assertEquals("Manifest: new", run.lastLine());
  }

  @Test
  void what_is_unchanged_is_not_touched() throws IOException {
    generate();
    FileTime past = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
    for (String file : expected().keySet()) {
      Files.setLastModifiedTime(out.resolve(file), past);
    }
    Run run = generate();
    assertTrue(
        run.out().contains("Outputs:    0 new, 0 changed, 4 unchanged, 0 removed\n"), run.out());
    assertEquals("Manifest: unchanged", run.lastLine());
    for (String file : expected().keySet()) {
      assertEquals(past, Files.getLastModifiedTime(out.resolve(file)), file);
    }
  }

  @Test
  void changes_are_told_by_name() throws IOException {
    generate();
    schema.and(
        "a.proto",
        TestSchema.header("t")
            + ROOT.replace("A a = 1;", "A c = 1;").replace("Root {", "Root { int32 v = 9;"));
    schema.and("b.proto", B.replace("int32 x", "int32 y = 3; int32 x"));
    schema.writeTo(proto);
    Run run = generate();
    assertTrue(
        run.out()
            .endsWith(
                """
                Manifest: 3 changes: 3 break callers, 3 break handlers, 0 neither
                  [callers, handlers] envelope: v: parameter added  + int32, required
                  [callers, handlers] action b: y: parameter added  + int32, required
                  [callers, handlers] action c: action renamed  a → c
                """),
        run.out());
    Run other = generate("--opt", "validation_property=other");
    assertTrue(
        other
            .out()
            .endsWith(
                """
                Manifest: 1 change: 0 break callers, 0 break handlers, 1 neither
                  [neither] registry: validation-property: setting changed  gen.validation → other
                """),
        other.out());
  }

  @Test
  void of_many_changes_some_are_told_and_the_rest_counted() throws IOException {
    generate();
    StringBuilder many = new StringBuilder();
    for (int i = 10; i < 40; i++) {
      many.append("A n").append(i).append(" = ").append(i).append(";\n");
    }
    schema.and(
        "a.proto", TestSchema.header("t") + ROOT.replace("u.B b = 2;", "u.B b = 2;\n" + many));
    schema.writeTo(proto);
    Run run = generate();
    assertTrue(
        run.out().contains("action n29: action added  + leaf ()\n  … and 10 more: see "),
        run.out());
  }

  @Test
  void a_manifest_that_cannot_be_read_is_told_and_replaced() throws IOException {
    for (String broken : List.of("{", "[]", "", "null", "nonsense", "[".repeat(100_000))) {
      assertEquals(0, generate().status());
      Files.writeString(out.resolve(MANIFEST), broken);
      Run run = generate();
      assertEquals(0, run.status(), run.err());
      assertTrue(
          run.lastLine().startsWith("Manifest: the present one cannot be read ("),
          run.out() + run.err());
      assertEquals(expected(), Folders.read(out));
    }
    Files.write(out.resolve(MANIFEST), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
    assertTrue(generate().lastLine().contains("cannot be read"));
  }

  @Test
  void modules_that_are_gone_are_removed_and_nothing_else() throws IOException {
    generate();
    Map<String, String> foreign = new TreeMap<>();
    foreign.put("gen/commands/Handwritten.java", "package gen.commands;\nclass Handwritten {}\n");
    foreign.put("gen/commands/notes.txt", "// Generated by protoc-gen-registry, not\n");
    foreign.put("gen/Quoting.java", "class Quoting {} // Generated by protoc-gen-registry\n");
    foreign.put("gen/elsewhere/Old.java", "// Generated by protoc-gen-registry from old.proto.\n");
    foreign.put("Top.java", "// Generated by protoc-gen-registry from old.proto.\n");
    Folders.write(out, foreign);
    Files.write(out.resolve("gen/commands/Binary.java"), new byte[] {(byte) 0xc3, 0x28});
    Files.createDirectory(out.resolve("gen/commands/Folder.java"));
    Files.writeString(
        out.resolve("gen/commands/Stale.java"), "// Generated by protoc-gen-registry from s.\n");
    Files.delete(proto.resolve("b.proto"));
    TestSchema.of(
            "a.proto",
            TestSchema.header("t") + "message Root { oneof cmd { A a = 1; } }\nmessage A {}\n")
        .writeTo(proto);
    Run run = generate();
    assertEquals(0, run.status(), run.err());
    assertTrue(
        run.out()
            .contains(
                ", 2 removed\n  removed gen/commands/B.java\n  removed gen/commands/Stale.java\n"),
        run.out());
    Files.delete(out.resolve("gen/commands/Binary.java"));
    Map<String, String> all = new TreeMap<>(foreign);
    all.putAll(expected());
    assertEquals(all, Folders.read(out));
    assertFalse(all.containsKey("gen/commands/B.java"));
  }

  @Test
  void a_run_that_was_killed_is_made_good_by_the_next() throws IOException {
    generate();
    String leftover = "gen/commands/.A.java.01234567-89ab-cdef-0123-456789abcdef.tmp";
    String inUse = "gen/commands/.B.java.fedcba98-7654-3210-fedc-ba9876543210.tmp";
    Files.delete(out.resolve(MANIFEST));
    Files.writeString(out.resolve("gen/commands/A.java"), "// Generated by protoc-gen-regi");
    Files.writeString(out.resolve(leftover), "// Generated by");
    Files.writeString(out.resolve(inUse), "// Generated by");
    Files.setLastModifiedTime(
        out.resolve(leftover), FileTime.from(Instant.now().minus(Duration.ofDays(1))));
    Run run = generate();
    assertEquals("Manifest: new", run.lastLine());
    assertTrue(
        run.out().contains("Outputs:    1 new, 1 changed, 2 unchanged, 0 removed\n"), run.out());
    Map<String, String> files = new TreeMap<>(expected());
    files.put(inUse, "// Generated by");
    assertEquals(files, Folders.read(out));
  }

  @Test
  void what_stands_in_the_way_is_told() throws IOException {
    Files.writeString(out, "a file");
    assertCannotWrite(out);
    assertCannotWrite(out.resolve("below"));
    Files.delete(out);
    Files.createDirectories(out.resolve("gen/commands/A.java"));
    assertCannotWrite(out);
    Files.delete(out.resolve("gen/commands/A.java"));
    Files.delete(out.resolve("gen/commands"));
    Files.writeString(out.resolve("gen/commands"), "a file");
    assertCannotWrite(out);
    assertTrue(Files.list(out.resolve("gen")).noneMatch(p -> p.toString().endsWith(".tmp")));
  }

  @Test
  void a_folder_that_cannot_be_written_is_told() throws IOException {
    Files.createDirectories(out);
    assertTrue(out.toFile().setWritable(false));
    try {
      // For root, and on some systems, it can be written all the same.
      boolean writable = Files.isWritable(out);
      Run run = generate();
      assertEquals(writable ? 0 : 1, run.status());
      assertEquals(!writable, run.err().contains("error: cannot write to '" + out + "'"));
    } finally {
      assertTrue(out.toFile().setWritable(true));
    }
  }

  @Test
  void nothing_is_written_if_there_is_an_error() throws IOException {
    generate();
    Map<String, String> before = Folders.read(out);
    schema.and("a.proto", TestSchema.header("t") + ROOT.replace("A a = 1;", "A a = 1; A A = 3;"));
    schema.writeTo(proto);
    Run run = generate();
    assertEquals(1, run.status());
    assertTrue(run.err().contains("a.proto:"), run.err());
    assertEquals(before, Folders.read(out));
  }

  @Test
  void a_registry_without_a_root_is_counted_in_messages() {
    Run run =
        Run.of(
            "generate",
            proto,
            "--out",
            out,
            "--opt",
            "java_package=gen",
            "--protoc",
            TestSchema.protoc());
    assertEquals(0, run.status(), run.err());
    assertTrue(run.out().contains("Messages:   3; give root=NAME for actions\n"), run.out());
  }

  @Test
  void what_schemas_for_malli_do_not_check_is_told() throws IOException {
    Run all = generate("--opt", "target=malli");
    assertTrue(all.out().contains("Malli:      all rules are checked\n"), all.out());
    schema.and(
        "b.proto",
        B.replace(
                "x = 1", "x = 1 [(buf.validate.field).cel = {id: \"x\" expression: \"this > 0\"}]")
            .replace("package u;\n", "package u;\nimport \"buf/validate/validate.proto\";\n"));
    schema.writeTo(proto);
    Run run = generate("--opt", "target=malli");
    assertTrue(run.out().contains("Malli:      not checked are\n  u.B.x: x\n"), run.out());
  }

  @Test
  void imports_are_searched_for_elsewhere_too() throws IOException {
    Path shared = Files.createDirectories(folder.resolve("shared"));
    Files.move(proto.resolve("b.proto"), shared.resolve("b.proto"));
    assertEquals(1, generate().status());
    Run run = generate("-I", shared.toString());
    assertEquals(0, run.status(), run.err());
    assertTrue(Files.exists(out.resolve("gen/commands/B.java")));
  }

  @Test
  void runs_at_the_same_time_end_with_whole_files() throws Exception {
    Map<String, String> files = expected();
    for (int round = 0; round < 5; round++) {
      Folders.delete(out);
      ExecutorService threads = Executors.newFixedThreadPool(6);
      try {
        List<Callable<OutputFolder.Outcome>> runs = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
          runs.add(() -> new OutputFolder(out).write(schema.generate("root=t.Root").files()));
        }
        for (Future<OutputFolder.Outcome> run : threads.invokeAll(runs)) {
          OutputFolder.Outcome outcome = run.get();
          assertEquals(4, outcome.created() + outcome.changed() + outcome.unchanged());
        }
      } finally {
        threads.shutdown();
      }
      assertEquals(files, Folders.read(out));
    }
  }

  private void assertCannotWrite(Path target) {
    Run run =
        Run.of(
            "generate",
            proto,
            "--out",
            target,
            "--opt=java_package=gen,root=t.Root",
            "--protoc",
            TestSchema.protoc());
    assertEquals(1, run.status(), run.out());
    assertTrue(run.err().startsWith("error: cannot write to '" + target + "': "), run.err());
  }

  private Run generate(String... more) {
    List<Object> arguments = new ArrayList<>(List.of("generate", proto, "--out", out));
    arguments.addAll(List.of("--opt", "root=t.Root", "--opt", "java_package=gen"));
    arguments.addAll(List.of("--protoc", TestSchema.protoc()));
    arguments.addAll(List.of(more));
    return Run.of(arguments.toArray());
  }

  private Map<String, String> expected() {
    Map<String, String> files = new TreeMap<>();
    TestSchema.generated(TestSchema.requestOf(proto, "root=t.Root", "java_package=gen"))
        .files()
        .forEach(file -> files.put(file.path(), file.content()));
    return files;
  }
}
