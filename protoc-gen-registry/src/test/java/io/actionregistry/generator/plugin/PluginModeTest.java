package io.actionregistry.generator.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.protobuf.DescriptorProtos.Edition;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.compiler.PluginProtos.CodeGeneratorResponse;
import io.actionregistry.generator.emit.jvm.LargeSchemas;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as protoc's plugin: bytes in, bytes out, and never a stack trace. */
final class PluginModeTest {
  static final byte[] REQUEST =
      TestSchema.requestOf(
              TestSchema.BASE.resolve("src/test/resources/fixtures/golden/platform"),
              "java_package=gen",
              "root=platform.Root")
          .toByteArray();

  @TempDir private Path folder;

  @Test
  void a_request_is_answered_with_files() throws IOException {
    Run run = Run.with(REQUEST);
    CodeGeneratorResponse response = CodeGeneratorResponse.parseFrom(run.bytes());
    assertEquals(0, run.status());
    assertEquals("", run.err());
    assertFalse(response.hasError(), response.getError());
    List<String> names = response.getFileList().stream().map(f -> f.getName()).toList();
    assertEquals(
        List.of(
            "gen/ActionRegistry.java",
            "gen/action-registry.json",
            "gen/commands/Parts.java",
            "gen/commands/Platform.java"),
        names);
    assertUnderstands(response);
  }

  @Test
  void all_diagnostics_are_in_the_answer() throws IOException {
    Run run =
        Run.with(
            TestSchema.proto3(
                    """
                    message Root { oneof cmd { A a = 1; } }
                    message A {
                      int32 x = 1 [(buf.validate.field).string.min_len = 1];
                      int32 y = 2 [(buf.validate.field).double.gt = 1];
                    }
                    """)
                .request("root=t.Root")
                .toByteArray());
    CodeGeneratorResponse response = CodeGeneratorResponse.parseFrom(run.bytes());
    assertEquals(0, run.status());
    assertEquals(0, response.getFileCount());
    assertTrue(response.getError().contains("test.proto:7:3: error[rule-type-mismatch]"));
    assertTrue(response.getError().contains("test.proto:8:3: error[rule-type-mismatch]"));
    assertUnderstands(response);
    Run options =
        Run.with(TestSchema.proto3("message M {}").request("root=1", "colour=red").toByteArray());
    String error = CodeGeneratorResponse.parseFrom(options.bytes()).getError();
    assertTrue(error.contains("root") && error.contains("colour"), error);
  }

  /** protoc refuses files of features and editions that a plugin does not say it understands. */
  static void assertUnderstands(CodeGeneratorResponse response) {
    assertEquals(3, response.getSupportedFeatures());
    assertEquals(Edition.EDITION_PROTO2_VALUE, response.getMinimumEdition());
    assertEquals(Edition.EDITION_2024_VALUE, response.getMaximumEdition());
  }

  @Test
  void real_protoc_takes_it_for_a_plugin() throws Exception {
    Path golden = TestSchema.BASE.resolve("src/test/resources/fixtures/golden");
    Path launcher = JavaProcess.launcher(folder);
    for (String name : List.of("presence", "edition2024")) {
      Path out = Files.createDirectories(folder.resolve(name));
      String options = String.join(",", Files.readAllLines(golden.resolve(name + "/options.txt")));
      List<String> command = new ArrayList<>(List.of(TestSchema.protoc().toString()));
      command.add("--plugin=protoc-gen-registry=" + launcher);
      command.add("--registry_out=" + options + ":" + out);
      command.add("-I" + golden.resolve(name));
      command.add("-I" + TestSchema.BASE.resolve("target/protos"));
      command.add("-I" + TestSchema.BASE.resolve("../proto"));
      command.add("-I" + includes());
      try (var files = Files.list(golden.resolve(name))) {
        files.filter(f -> f.toString().endsWith(".proto")).forEach(f -> command.add(f.toString()));
      }
      int status = JavaProcess.run(folder, null, command);
      assertEquals(0, status, Files.readString(folder.resolve("err")));
      assertEquals(Folders.read(golden.resolve(name + "/expected")), Folders.read(out));
    }
  }

  /** protobuf's own files, which protoc as an artifact comes without. */
  private Path includes() throws IOException {
    Path target = folder.resolve("include/google/protobuf/descriptor.proto");
    if (!Files.exists(target)) {
      Files.createDirectories(target.resolveSibling(""));
      for (String name : List.of("descriptor", "duration", "timestamp", "field_mask", "any")) {
        String file = "google/protobuf/" + name + ".proto";
        try (var in = CodeGeneratorResponse.class.getClassLoader().getResourceAsStream(file)) {
          Files.copy(in, target.resolveSibling(name + ".proto"));
        }
      }
    }
    return folder.resolve("include");
  }

  @Test
  void an_error_of_the_schema_is_protocs_error() throws Exception {
    Path proto = TestSchema.of("m.proto", "syntax = \"proto3\"; message M {}").writeTo(folder);
    int status =
        JavaProcess.run(
            folder,
            null,
            List.of(
                TestSchema.protoc().toString(),
                "--plugin=protoc-gen-registry=" + JavaProcess.launcher(folder),
                "--registry_out=" + folder,
                "-I" + proto,
                "m.proto"));
    assertEquals(1, status);
    String err = Files.readString(folder.resolve("err"));
    assertTrue(err.contains("--registry_out: options: error[bad-option]: java_package"), err);
  }

  @Test
  void a_request_that_breaks_off_is_no_request() throws IOException {
    for (int length = 1; length < REQUEST.length; length += length < 200 ? 1 : 251) {
      assertRefused(Arrays.copyOf(REQUEST, length));
    }
  }

  @Test
  void a_length_beyond_the_input_takes_no_memory() throws IOException {
    for (int tag : new int[] {0x0a, 0x12, 0x1a, 0x7a}) {
      assertRefused(bytes(tag, 0xff, 0xff, 0xff, 0xff, 0x07));
      assertRefused(bytes(tag, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x01));
      assertRefused(bytes(tag, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80));
    }
  }

  @Test
  void messages_nested_too_deep_are_refused() throws IOException {
    // DescriptorProto.nested_type (3) in DescriptorProto, each length including the rest.
    byte[] nested = new byte[0];
    for (int i = 0; i < 3_000; i++) {
      ByteArrayOutputStream outer = new ByteArrayOutputStream();
      outer.write(0x1a);
      writeLength(outer, nested.length);
      outer.writeBytes(nested);
      nested = outer.toByteArray();
    }
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.write(0x22);
    writeLength(file, nested.length);
    file.writeBytes(nested);
    ByteArrayOutputStream request = new ByteArrayOutputStream();
    request.write(0x7a);
    writeLength(request, file.size());
    request.writeBytes(file.toByteArray());
    assertRefused(request.toByteArray());
  }

  private static void writeLength(ByteArrayOutputStream out, int length) {
    int rest = length;
    while (rest > 0x7f) {
      out.write(rest & 0x7f | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
  }

  @Test
  void standard_output_that_is_closed_is_a_failure() {
    PrintStream closed =
        new PrintStream(
            new OutputStream() {
              @Override
              public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
              }
            });
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        Main.run(
            new String[0],
            new ByteArrayInputStream(REQUEST),
            closed,
            new PrintStream(err, true, StandardCharsets.UTF_8));
    assertEquals(1, status);
    assertEquals(
        "protoc-gen-registry: cannot read or write: standard output is closed\n",
        err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void ten_thousand_actions_take_256_megabytes() throws Exception {
    Path in =
        Files.write(
            folder.resolve("request"),
            LargeSchemas.actions(10_000).request("root=t.Root").toByteArray());
    int status = JavaProcess.run(folder, in, JavaProcess.command(JavaProcess.java(), "-Xmx256m"));
    assertEquals(0, status, Files.readString(folder.resolve("err")));
    CodeGeneratorResponse response =
        CodeGeneratorResponse.parseFrom(Files.readAllBytes(folder.resolve("out")));
    assertFalse(response.hasError(), response.getError());
    assertEquals(3, response.getFileCount());
  }

  @Test
  void memory_that_runs_out_is_told() throws Exception {
    Path in =
        Files.write(
            folder.resolve("request"),
            LargeSchemas.actions(10_000).request("root=t.Root").toByteArray());
    int status = JavaProcess.run(folder, in, JavaProcess.command(JavaProcess.java(), "-Xmx24m"));
    assertEquals(1, status);
    String err = Files.readString(folder.resolve("err"));
    assertTrue(err.startsWith("protoc-gen-registry: internal error: "), err);
    assertFalse(err.contains("\tat "), err);
    assertEquals(0, Files.size(folder.resolve("out")));
  }

  @Test
  void every_way_gives_the_same_files() throws IOException {
    Map<String, String> byPlugin = new TreeMap<>();
    CodeGeneratorResponse.parseFrom(Run.with(REQUEST).bytes())
        .getFileList()
        .forEach(f -> byPlugin.put(f.getName(), f.getContent()));
    Run run =
        Run.of(
            "generate",
            TestSchema.BASE.resolve("src/test/resources/fixtures/golden/platform"),
            "--out",
            folder,
            "--opt=java_package=gen",
            "--opt=root=platform.Root");
    assertEquals(0, run.status(), run.err());
    assertEquals(byPlugin, Folders.read(folder));
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  static void assertRefused(byte[] request) throws IOException {
    Run run = Run.with(request);
    assertEndsInOrder(run);
    if (run.status() == 0) {
      assertTrue(CodeGeneratorResponse.parseFrom(run.bytes()).hasError(), run.toString());
    }
  }

  /** Either an answer, or nothing on standard output and a reason on the other. */
  static void assertEndsInOrder(Run run) {
    assertFalse(run.err().contains("internal error"), run.err());
    if (run.status() == 0) {
      assertEquals("", run.err());
      try {
        assertUnderstands(CodeGeneratorResponse.parseFrom(run.bytes()));
      } catch (InvalidProtocolBufferException e) {
        throw new AssertionError(e);
      }
    } else {
      assertTrue(run.err().startsWith("protoc-gen-registry: "), run.err());
      assertEquals(0, run.bytes().length);
    }
  }
}
