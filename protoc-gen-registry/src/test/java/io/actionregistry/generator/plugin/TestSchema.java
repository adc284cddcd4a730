package io.actionregistry.generator.plugin;

import com.google.protobuf.DescriptorProtos.FileDescriptorSet;
import com.google.protobuf.compiler.PluginProtos.CodeGeneratorRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Schemas for tests, compiled by a real protoc of today. */
public final class TestSchema {
  /** Where the module is, whichever folder the tests run in. */
  public static final Path BASE = Path.of(System.getProperty("basedir", "")).toAbsolutePath();

  private static final Path PROTOC = BASE.resolve("target/protoc/protoc.exe");

  private final Map<String, String> files = new TreeMap<>();

  private TestSchema() {}

  /** A schema of one file. */
  public static TestSchema of(String name, String source) {
    return new TestSchema().and(name, source);
  }

  /**
   * A schema of one proto3 file, {@code test.proto} in package {@code t}, that imports rules and
   * options.
   */
  public static TestSchema proto3(String declarations) {
    return of("test.proto", header("t") + declarations);
  }

  /** How a proto3 file begins that imports rules and options. */
  public static String header(String protoPackage) {
    return "syntax = \"proto3\";\npackage "
        + protoPackage
        + ";\nimport \"buf/validate/validate.proto\";\n"
        + "import \"actionregistry/v1/options.proto\";\n";
  }

  /** A further file. */
  public TestSchema and(String name, String source) {
    files.put(name, source);
    return this;
  }

  /** The executable that compiles it. */
  public static Path protoc() {
    if (!PROTOC.toFile().canExecute() && !PROTOC.toFile().setExecutable(true)) {
      throw new IllegalStateException("cannot execute " + PROTOC);
    }
    return PROTOC;
  }

  /** Writes the files below a folder. */
  public Path writeTo(Path folder) throws IOException {
    for (var file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.resolveSibling(""));
      Files.writeString(path, file.getValue(), StandardCharsets.UTF_8);
    }
    return folder;
  }

  /** The request that protoc would send, with {@code java_package=gen} before the options given. */
  public CodeGeneratorRequest request(String... options) {
    try {
      Path folder = Files.createTempDirectory("test-schema");
      try {
        return requestOf(
            writeTo(folder), ("java_package=gen," + String.join(",", options)).split(","));
      } finally {
        Folders.delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The request that protoc would send for all files of a folder. */
  public static CodeGeneratorRequest requestOf(Path folder, String... options) {
    List<String> names = ProtoFiles.in(folder);
    FileDescriptorSet set = Protoc.of(protoc().toString()).compile(folder, List.of(), names);
    return CodeGeneratorRequest.newBuilder()
        .setParameter(String.join(",", options))
        .addAllProtoFile(set.getFileList())
        .addAllFileToGenerate(names)
        .build();
  }

  /** What the plugin makes of it; an error fails the test. */
  public Generator.Result generate(String... options) {
    return generated(request(options));
  }

  /** What the plugin makes of a request; an error fails the test. */
  public static Generator.Result generated(CodeGeneratorRequest request) {
    Generator.Result result = Generator.generate(request);
    if (result.failed()) {
      throw new AssertionError(
          io.actionregistry.generator.diagnostic.Diagnostics.format(result.diagnostics()));
    }
    return result;
  }
}
