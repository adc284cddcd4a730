package io.actionregistry.generator.support;

import com.github.os72.protocjar.Protoc;
import com.github.os72.protocjar.ProtocVersion;
import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import io.actionregistry.generator.plugin.Requests;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Real compilers for the tests' schemas, each one set up once in a run. */
public enum TestProtoc {
  /** The one that comes inside protoc-jar: knows neither proto3 optional nor editions. */
  EMBEDDED("proto3/include/") {
    @Override
    Path executable(Path home) throws IOException {
      ProtocVersion version = ProtocVersion.getVersion("-v3.11.4");
      return Protoc.extractProtoc(version, home.toFile()).toPath();
    }
  },
  /** The one that compiles our own options; Maven has put it below {@code target/}. */
  NEWEST("") {
    @Override
    Path executable(Path home) throws IOException {
      Path artifacts = Path.of(System.getProperty("basedir", ""), "target/protobuf-maven-plugin");
      try (Stream<Path> files = Files.walk(artifacts)) {
        return files
            .filter(file -> file.getFileName().toString().startsWith("protoc-"))
            .filter(Files::isRegularFile)
            .max(Comparator.comparing(file -> file.toFile().lastModified()))
            .orElseThrow(() -> new IOException("no protoc in " + artifacts));
      }
    }
  };

  private static final List<String> OURS =
      List.of("actionregistry/v1/options.proto", "buf/validate/validate.proto");
  private static final List<String> GOOGLE =
      List.of(
          "any",
          "descriptor",
          "duration",
          "empty",
          "field_mask",
          "struct",
          "timestamp",
          "wrappers");

  private final String googleIncludes;
  private Path home;
  private Path executable;

  TestProtoc(String googleIncludes) {
    this.googleIncludes = googleIncludes;
  }

  abstract Path executable(Path home) throws IOException;

  /** The compiler refused the files. */
  public static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;

    Refused(String log) {
      super(log);
    }
  }

  /**
   * Compiles, with imports, comments and places.
   *
   * @param folder where the files are; what is there goes before the provided imports
   * @param files import paths
   * @throws Refused with the compiler's own words
   */
  public List<FileDescriptorProto> compile(Path folder, List<String> files) {
    try {
      setUp();
      Path output = Files.createTempFile(home, "descriptors", ".binpb");
      List<String> command = new ArrayList<>(List.of(executable.toString(), "-I" + folder));
      command.add("-I" + home.resolve("include"));
      command.addAll(List.of("--include_imports", "--include_source_info"));
      command.add("--descriptor_set_out=" + output);
      command.addAll(files);
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String log = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new Refused(log);
      }
      return Requests.readDescriptorSet(Files.readAllBytes(output)).getFileList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private synchronized void setUp() throws IOException {
    if (executable != null) {
      return;
    }
    home = TempFolder.create("test-protoc");
    for (String file : OURS) {
      copy(file, file);
    }
    for (String name : GOOGLE) {
      copy(
          googleIncludes + "google/protobuf/" + name + ".proto",
          "google/protobuf/" + name + ".proto");
    }
    executable = executable(home);
  }

  private void copy(String resource, String importPath) throws IOException {
    Path target = home.resolve("include").resolve(importPath);
    Files.createDirectories(target.getParent());
    try (InputStream in = TestProtoc.class.getClassLoader().getResourceAsStream(resource)) {
      Files.copy(in, target);
    }
  }
}
