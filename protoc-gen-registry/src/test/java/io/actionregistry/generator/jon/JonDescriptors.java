package io.actionregistry.generator.jon;

import build.buf.validate.ValidateProto;
import com.github.os72.protocjar.Protoc;
import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorSet;
import com.google.protobuf.ExtensionRegistry;
import io.actionregistry.options.v1.OptionsProto;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The jon schemas of {@code proto/}, compiled once, by a protoc that is no part of this project.
 */
final class JonDescriptors {
  private static final Path PROTO =
      Path.of(System.getProperty("basedir", "")).resolve("../proto").normalize();

  private static final List<FileDescriptorProto> FILES = compile();

  private JonDescriptors() {}

  /** The files that lie directly in {@code proto/}, in protoc's order, with comments. */
  static List<FileDescriptorProto> files() {
    return FILES;
  }

  private static List<FileDescriptorProto> compile() {
    try {
      Path folder = Files.createTempDirectory("jon-descriptors");
      Path validate = folder.resolve("buf/validate/validate.proto");
      Path output = folder.resolve("jon.binpb");
      try {
        Files.createDirectories(validate.getParent());
        try (InputStream in =
            ValidateProto.class.getResourceAsStream("/buf/validate/validate.proto")) {
          Files.copy(in, validate);
        }
        return compile(folder, output);
      } finally {
        for (Path path = validate; !path.equals(folder); path = path.getParent()) {
          Files.delete(path);
        }
        Files.deleteIfExists(output);
        Files.delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static List<FileDescriptorProto> compile(Path includes, Path output)
      throws IOException, InterruptedException {
    List<String> sources = sources();
    List<String> args = new ArrayList<>();
    args.addAll(List.of("--include_std_types", "-I" + PROTO, "-I" + includes));
    args.addAll(List.of("--include_imports", "--include_source_info"));
    args.add("--descriptor_set_out=" + output);
    args.addAll(sources);

    ByteArrayOutputStream errors = new ByteArrayOutputStream();
    int exit = Protoc.runProtoc(args.toArray(String[]::new), errors, errors);
    if (exit != 0) {
      throw new IllegalStateException(errors.toString(StandardCharsets.UTF_8));
    }
    ExtensionRegistry extensions = ExtensionRegistry.newInstance();
    ValidateProto.registerAllExtensions(extensions);
    OptionsProto.registerAllExtensions(extensions);
    try (InputStream in = Files.newInputStream(output)) {
      return FileDescriptorSet.parseFrom(in, extensions).getFileList().stream()
          .filter(file -> sources.contains(file.getName()))
          .toList();
    }
  }

  private static List<String> sources() throws IOException {
    try (Stream<Path> entries = Files.list(PROTO)) {
      return entries
          .filter(Files::isRegularFile)
          .map(path -> path.getFileName().toString())
          .filter(name -> name.endsWith(".proto"))
          .sorted()
          .toList();
    }
  }
}
