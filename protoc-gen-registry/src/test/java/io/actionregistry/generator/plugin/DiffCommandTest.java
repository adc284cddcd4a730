package io.actionregistry.generator.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.protobuf.DescriptorProtos.FileDescriptorSet;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code diff}: what it reads, what it says of what it cannot read, and how it ends. */
final class DiffCommandTest {
  private static final String OLD =
      "message Root { oneof cmd { Go go = 1; } }\nmessage Go { int32 x = 1; }\n";
  private static final String NEW =
      "message Root { oneof cmd { Go go = 1; } }\nmessage Go { int64 x = 1; }\n";

  @TempDir private Path folder;
  private Path old;
  private Path now;

  @BeforeEach
  void writeSchemas() throws IOException {
    old = TestSchema.proto3(OLD).writeTo(folder.resolve("old"));
    now = TestSchema.proto3(NEW).writeTo(folder.resolve("new"));
  }

  @Test
  void folders_manifests_and_descriptor_sets_say_the_same() throws IOException {
    Path oldManifest = manifest(old, "t.Root");
    Path newManifest = manifest(now, "t.Root");
    Path descriptors = folder.resolve("new.binpb");
    FileDescriptorSet.Builder set = FileDescriptorSet.newBuilder();
    TestSchema.requestOf(now).getProtoFileList().forEach(set::addFile);
    Files.write(descriptors, set.build().toByteArray());
    String expected =
        diff(old, now, "--opt", "root=t.Root").out().replaceAll("  +test.*|.*at .*\n", "");
    assertTrue(expected.contains("x: type changed\n      int32 → int64\n"), expected);
    for (Path before : List.of(old, oldManifest)) {
      for (Path after : List.of(now, newManifest, descriptors)) {
        Run run = diff(before, after, "--opt", "root=t.Root");
        assertEquals(expected, run.out().replaceAll("  +test.*|.*at .*\n", ""), run.err());
        assertEquals(1, run.status());
      }
    }
  }

  @Test
  void the_root_of_a_manifest_is_that_of_the_schema_beside_it() throws IOException {
    assertEquals(1, diff(manifest(old, "t.Root"), now).status());
    assertEquals(0, diff(old, manifest(old, "t.Root")).status());
  }

  @ParameterizedTest
  @CsvSource({"callers, 0", "handlers, 1", "any, 1", "none, 0"})
  void who_may_not_be_broken_decides_the_status(String whom, int status) {
    assertEquals(status, diff(old, now, "--opt", "root=t.Root", "--fail-on", whom).status());
  }

  @Test
  void a_report_can_go_to_a_file() throws IOException {
    Path file = folder.resolve("report.json");
    Run run =
        diff(old, now, "--opt", "root=t.Root", "--format", "json", "--output", file.toString());
    assertEquals("", run.out() + run.err());
    JsonObject report =
        JsonParser.parseString(Files.readString(file, StandardCharsets.UTF_8)).getAsJsonObject();
    assertEquals(1, report.getAsJsonObject("counts").get("handlers").getAsInt());
    Run nowhere =
        diff(old, now, "--opt", "root=t.Root", "--output", folder.resolve("no/where").toString());
    assertEquals(2, nowhere.status());
    assertTrue(nowhere.err().startsWith("error: cannot write '"), nowhere.err());
  }

  @Test
  void what_is_no_manifest_is_told() throws IOException {
    String whole = Files.readString(manifest(old, "t.Root"), StandardCharsets.UTF_8);
    assertUnreadable("it is not JSON", whole.substring(0, whole.length() / 2));
    assertUnreadable("it is not JSON", "{nonsense");
    assertUnreadable("it is JSON, but no object", "");
    assertUnreadable("it is JSON, but no object", "[]");
    assertUnreadable("it is ", "[".repeat(200_000));
    assertUnreadable("'format' should be a whole number", "{}");
    assertUnreadable("'format' should be a whole number", "{\"format\": 1e999999999}");
    assertUnreadable("its format is 2", "{\"format\": 2}");
    assertUnreadable("'hash' should be a string", "{\"format\": 1}");
    assertUnreadable(
        "'actions.go.params.x.type' should be a type that this program knows, not 'int33'",
        whole.replace("\"int32\"", "\"int33\""));
    assertUnreadable(
        "'actions.go.params' should be an object",
        whole.replace("\"params\": {", "\"params\": 5, \"p\": {"));
    assertUnreadable(
        "'actions.go.path[0].number' should be a whole number",
        whole.replaceAll("\"number\": 1\n *}", "\"number\": 1.5 }"));
  }

  @Test
  void a_manifest_neither_commands_a_terminal_by_its_errors_nor_fills_the_memory()
      throws IOException {
    assertUnreadable(
        "'actions.\\u{1b}[31m' should be an object",
        "{\"format\": 1, \"hash\": \"\", \"actions\": {\"\\u001b[31m\": 5}}");
    Path huge = folder.resolve("huge.json");
    try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
      file.setLength((128L << 20) + 1);
    }
    assertFailure("it has more than 134217728 bytes", diff(huge, now));
  }

  @Test
  void what_is_nothing_at_all_is_told() throws IOException {
    Path text = Files.writeString(folder.resolve("text"), "hello");
    assertFailure("it is neither a manifest nor a descriptor set", diff(text, now));
    Path empty = Files.createFile(folder.resolve("empty"));
    assertFailure("it is neither a manifest nor a descriptor set", diff(empty, now));
    assertFailure("there is no OLD '", diff(folder.resolve("none"), now));
    assertFailure("REVISION:PATH of git", diff(folder.resolve("none"), now));
    assertFailure(
        "there are no .proto files", diff(Files.createDirectory(folder.resolve("f")), now));
  }

  @Test
  void registries_of_two_roots_are_not_compared() throws IOException {
    Path other = TestSchema.proto3(OLD.replace("Root", "Base")).writeTo(folder.resolve("other"));
    assertFailure(
        "the root of the old one is 't.Base', that of the new one 't.Root'",
        diff(manifest(other, "t.Base"), manifest(now, "t.Root")));
  }

  @Test
  void errors_of_a_schema_are_told_with_their_side() throws IOException {
    Path broken = TestSchema.of("broken.proto", "message {").writeTo(folder.resolve("broken"));
    Run run = diff(old, broken, "--opt", "root=t.Root");
    assertEquals(2, run.status());
    assertTrue(run.err().startsWith("in NEW '" + broken + "':\nerror: "), run.err());
    assertEquals(2, diff(old, now, "--opt", "root=t.Nothing").status());
  }

  @Test
  void text_of_a_schema_neither_commands_a_terminal_nor_becomes_markup() throws IOException {
    String hostile = "a | b `c` <script> [x](http://y) @all\033[31m \u202e **d**";
    Path documented =
        TestSchema.proto3(OLD.replace("message Go {", "message Go {\n// " + hostile + "\n"))
            .writeTo(folder.resolve("documented"));
    String text = diff(old, documented, "--opt", "root=t.Root").out();
    assertTrue(text.contains("\\u{1b}[31m \\u{202e} **d**"), text);
    String markdown = diff(old, documented, "--opt", "root=t.Root", "--format", "markdown").out();
    assertTrue(
        markdown.contains(
            "a \\| b \\`c\\` &lt;script&gt; \\[x\\](http&#58;//y) &#64;all\\\\u{1b}\\[31m"
                + " \\\\u{202e} \\*\\*d\\*\\*"),
        markdown);
    String json = diff(old, documented, "--opt", "root=t.Root", "--format", "json").out();
    assertEquals(
        hostile,
        JsonParser.parseString(json)
            .getAsJsonObject()
            .getAsJsonArray("sections")
            .get(0)
            .getAsJsonObject()
            .getAsJsonArray("changes")
            .get(0)
            .getAsJsonObject()
            .get("after")
            .getAsString());
  }

  @Test
  void two_revisions_of_git_are_compared() throws Exception {
    Path repository = Files.createDirectory(folder.resolve("repository"));
    assumeTrue(git(repository, "init", "-q"), "there is no git");
    Path proto = TestSchema.proto3(OLD).writeTo(repository.resolve("api/proto"));
    commit(repository, "old");
    TestSchema.proto3(NEW).writeTo(proto);
    Files.copy(manifest(now, "t.Root"), repository.resolve("action-registry.json"));
    commit(repository, "new");
    String expected = diff(old, now, "--opt", "root=t.Root").out();
    Run run = inGit(proto, "HEAD~1", "HEAD");
    assertEquals(expected, run.out(), run.err());
    assertEquals(1, run.status());
    Folders.delete(repository.resolve("api"));
    assertEquals(expected, inGit(proto, "HEAD~1", "HEAD").out());
    assertEquals("no changes\n", inGit(proto, "HEAD", "HEAD").out());
    Path manifest = repository.resolve("action-registry.json");
    assertEquals("no changes\n", inGit(manifest, "HEAD", "HEAD").out());
    assertFailure(
        "there is no 'action-registry.json' in revision 'HEAD~1'",
        inGit(manifest, "HEAD~1", "HEAD"));
    assertFailure("there is no revision 'nonsense'", inGit(proto, "nonsense", "HEAD"));
    assertFailure("'-x' is no revision", inGit(proto, "--", "-x", "HEAD"));
    Path nowhere = Files.createDirectory(folder.resolve("nowhere"));
    Run outside = inGit(nowhere, "HEAD", "HEAD");
    assertEquals(2, outside.status(), outside.out());
  }

  @Test
  void wrong_usage_is_told() {
    assertEquals(2, Run.of("diff", old).status());
    assertEquals(2, diff(old, now, "--format", "yaml").status());
    assertEquals(2, diff(old, now, "--fail-on", "everyone").status());
  }

  private void assertUnreadable(String reason, String manifest) throws IOException {
    Path file = Files.writeString(folder.resolve("broken.json"), manifest);
    assertFailure("error: cannot read OLD '" + file + "': " + reason, diff(file, now));
    assertFailure("error: cannot read NEW '" + file + "': " + reason, diff(now, file));
  }

  private static void assertFailure(String message, Run run) {
    assertEquals(2, run.status(), run.out() + run.err());
    assertTrue(run.err().contains(message), run.err());
    assertFalse(run.err().contains("internal error"), run.err());
    assertEquals("", run.out());
  }

  private Run inGit(Path path, String... revisions) {
    List<Object> arguments = new ArrayList<>(List.of("diff", "--git", path));
    arguments.addAll(List.of("--opt", "root=t.Root", "--protoc", TestSchema.protoc()));
    arguments.addAll(List.of(revisions));
    return Run.of(arguments.toArray());
  }

  private Run diff(Path before, Path after, String... more) {
    List<Object> arguments = new ArrayList<>(List.of("diff", before, after));
    arguments.addAll(List.of("--protoc", TestSchema.protoc()));
    arguments.addAll(List.of(more));
    return Run.of(arguments.toArray());
  }

  private Path manifest(Path proto, String root) throws IOException {
    Path file = folder.resolve(proto.getFileName() + ".json");
    return Files.writeString(
        file,
        Generator.manifest(TestSchema.requestOf(proto, "root=" + root, "java_package=gen"))
            .files()
            .get(0)
            .content());
  }

  private static void commit(Path repository, String message) throws Exception {
    assertTrue(git(repository, "add", "-A"));
    assertTrue(
        git(
            repository,
            "-c",
            "user.name=n",
            "-c",
            "user.email=e@example.com",
            "-c",
            "commit.gpgsign=false",
            "commit",
            "-q",
            "-m",
            message));
  }

  private static boolean git(Path repository, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("git", "-C", repository.toString()));
    command.addAll(List.of(arguments));
    try {
      return new ProcessBuilder(command).inheritIO().start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}
