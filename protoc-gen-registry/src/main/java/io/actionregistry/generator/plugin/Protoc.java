package io.actionregistry.generator.plugin;

import com.github.os72.protocjar.ProtocVersion;
import com.google.protobuf.DescriptorProtos.FileDescriptorSet;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The compiler for {@code .proto} files: embedded, fetched by version, or one on this machine. */
final class Protoc {
  /** The newest that protoc-jar carries. */
  static final String EMBEDDED_VERSION = "3.11.4";

  private static final Pattern VERSION = Pattern.compile("\\d+(\\.\\d+)+(-[\\w.]+)?");
  private static final long PATIENCE_SECONDS = 300;

  /** Files that a schema may import without having them: protobuf's, buf.validate's and ours. */
  private static final List<String> PROVIDED =
      List.of("buf/validate/validate.proto", "actionregistry/v1/options.proto");

  private static final List<String> GOOGLE =
      List.of(
          "any",
          "api",
          "descriptor",
          "duration",
          "empty",
          "field_mask",
          "source_context",
          "struct",
          "timestamp",
          "type",
          "wrappers",
          "java_features",
          "compiler/plugin");

  private final String choice;

  private Protoc(String choice) {
    this.choice = choice;
  }

  /** By version, or by path of an executable. */
  static Protoc of(String pathOrVersion) {
    return new Protoc(pathOrVersion);
  }

  private boolean isEmbedded() {
    return choice.equals(EMBEDDED_VERSION);
  }

  @Override
  public String toString() {
    return isEmbedded() ? choice + " (embedded)" : choice;
  }

  /**
   * Compiles, with imports and source information.
   *
   * @param directory where the files are
   * @param protoPath where else imports may be
   * @param files import paths
   * @throws CommandFailure with protoc's own words if it does not succeed
   */
  FileDescriptorSet compile(Path directory, List<Path> protoPath, List<String> files) {
    try {
      Path work = Files.createTempDirectory("protoc-gen-registry");
      try {
        return compile(directory, protoPath, files, work);
      } finally {
        deleteTree(work);
      }
    } catch (IOException e) {
      throw new CommandFailure("error: cannot run protoc " + choice + ": " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CommandFailure("error: interrupted while protoc ran");
    }
  }

  private FileDescriptorSet compile(
      Path directory, List<Path> protoPath, List<String> files, Path work)
      throws IOException, InterruptedException {
    Path output = work.resolve("descriptors.binpb");
    Path log = work.resolve("protoc.log");
    List<String> arguments = new ArrayList<>();
    arguments.add("-I" + directory);
    protoPath.forEach(path -> arguments.add("-I" + path));
    arguments.add("-I" + provideImports(work));
    arguments.add("--descriptor_set_out=" + output);
    arguments.add("--include_imports");
    arguments.add("--include_source_info");
    arguments.addAll(files);
    Path argumentFile = Files.write(work.resolve("arguments"), arguments);
    Process process =
        new ProcessBuilder(executable(work).toString(), "@" + argumentFile)
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly().waitFor();
      throw new CommandFailure("error: protoc took more than " + PATIENCE_SECONDS + " s");
    }
    if (process.exitValue() != 0) {
      throw new CommandFailure(
          failure(new String(Files.readAllBytes(log), StandardCharsets.UTF_8).strip()));
    }
    return Requests.readDescriptorSet(Files.readAllBytes(output));
  }

  private String failure(String log) {
    String hint =
        isEmbedded()
            ? "\n  hint: the embedded protoc "
                + EMBEDDED_VERSION
                + " knows neither proto3 optional nor editions; --protoc 4.36.1 fetches one that"
                + " does"
            : "";
    return "error: protoc found errors\n" + log + hint;
  }

  private Path executable(Path work) throws IOException {
    if (!VERSION.matcher(choice).matches()) {
      Path path = Path.of(choice);
      if (!Files.isRegularFile(path) || !Files.isExecutable(path)) {
        throw new CommandFailure(
            "error: '" + choice + "' is neither an executable nor a version of protoc");
      }
      return path;
    }
    ProtocVersion version = ProtocVersion.getVersion("-v" + choice);
    File file =
        quietly(
            () ->
                isEmbedded()
                    ? com.github.os72.protocjar.Protoc.extractProtoc(version, work.toFile())
                    : com.github.os72.protocjar.Protoc.findDownloadProtoc(version));
    if (!file.setExecutable(true) && !file.canExecute()) {
      throw new IOException("'" + file + "' is not executable");
    }
    return file.toPath();
  }

  /** Puts the files that need not be there into a directory of their own. */
  private Path provideImports(Path work) throws IOException {
    Path include = Files.createDirectories(work.resolve("include"));
    for (String file : PROVIDED) {
      copy(file, include.resolve(file));
    }
    // The embedded protoc is too old for today's descriptor.proto, and brings its own.
    String source = isEmbedded() ? "proto3/include/" : "";
    for (String name : GOOGLE) {
      String file = "google/protobuf/" + name + ".proto";
      copy(source + file, include.resolve(file));
    }
    return include;
  }

  private static void copy(String resource, Path target) throws IOException {
    try (InputStream in = Protoc.class.getClassLoader().getResourceAsStream(resource)) {
      if (in != null) {
        Files.createDirectories(target.resolveSibling(""));
        Files.copy(in, target);
      }
    }
  }

  private interface Extraction {
    File run() throws IOException;
  }

  /** protoc-jar reports its progress on standard output, which is not its to use. */
  private static synchronized File quietly(Extraction extraction) throws IOException {
    PrintStream before = System.out;
    System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    try {
      return extraction.run();
    } finally {
      System.setOut(before);
    }
  }

  private static void deleteTree(Path root) throws IOException {
    try (var tree = Files.walk(root)) {
      for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
