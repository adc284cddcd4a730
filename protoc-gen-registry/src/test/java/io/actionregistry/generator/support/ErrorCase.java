package io.actionregistry.generator.support;

import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorSet;
import com.google.protobuf.Descriptors.FileDescriptor;
import com.google.protobuf.TextFormat;
import com.google.protobuf.compiler.PluginProtos.CodeGeneratorRequest;
import io.actionregistry.generator.diagnostic.Diagnostics;
import io.actionregistry.generator.plugin.Generator;
import io.actionregistry.generator.plugin.Requests;
import io.actionregistry.options.v1.OptionsProto;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A schema that cannot be generated from, and what is said about it: files of one name in {@code
 * fixtures/errors}.
 *
 * <ul>
 *   <li>{@code .proto}, or a folder of such files, or {@code .txtpb} with a FileDescriptorSet that
 *       no compiler would make; none where the options alone are wrong
 *   <li>{@code .options}: the plugin's options, one a line, instead of {@code root=test.Root} and
 *       {@code java_package=com.example}
 *   <li>{@code .overlay}: an overlay
 *   <li>{@code .errors}: all diagnostics, exactly
 * </ul>
 */
public record ErrorCase(String name) {
  private static final Path FOLDER =
      Path.of(System.getProperty("basedir", "")).resolve("src/test/resources/fixtures/errors");
  private static final List<String> DEFAULT_OPTIONS =
      List.of("root=test.Root", "java_package=com.example");
  private static final Pattern PROVIDED = Pattern.compile("actionregistry/|buf/");
  private static final Pattern ENDING = Pattern.compile("\\.(proto|txtpb|options|overlay|errors)$");

  /** All cases by name. */
  public static List<ErrorCase> all() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      TreeSet<String> names = new TreeSet<>();
      files.forEach(f -> names.add(ENDING.matcher(f.getFileName().toString()).replaceFirst("")));
      return names.stream().map(ErrorCase::new).toList();
    }
  }

  /** What the case expects. */
  public Path expectation() {
    return file(".errors");
  }

  /** Whether there is something to report on. */
  public boolean hasInput() {
    return Files.isDirectory(FOLDER.resolve(name))
        || Stream.of(".proto", ".txtpb", ".options").anyMatch(e -> Files.exists(file(e)));
  }

  /** What the plugin reports. */
  public String report(TestProtoc protoc) throws IOException {
    CodeGeneratorRequest.Builder request = CodeGeneratorRequest.newBuilder();
    request.setParameter(String.join(",", options()));
    addFiles(request, protoc);
    String report = Diagnostics.format(Generator.generate(request.build()).diagnostics());
    return report.replace(overlayPath(), name + ".overlay") + "\n";
  }

  private Path file(String ending) {
    return FOLDER.resolve(name + ending);
  }

  private List<String> options() throws IOException {
    Path own = file(".options");
    List<String> options =
        new ArrayList<>(Files.exists(own) ? Files.readAllLines(own) : DEFAULT_OPTIONS);
    if (Files.exists(file(".overlay"))) {
      options.add("overlay=" + overlayPath());
    }
    return options;
  }

  /** Relative, so that it sorts among the other places in the same way everywhere. */
  private String overlayPath() {
    return Path.of("").toAbsolutePath().relativize(file(".overlay").toAbsolutePath()).toString();
  }

  private void addFiles(CodeGeneratorRequest.Builder request, TestProtoc protoc)
      throws IOException {
    Path folder = FOLDER.resolve(name);
    if (Files.isDirectory(folder)) {
      add(request, protoc, folder, protosIn(folder));
    } else if (Files.exists(file(".proto"))) {
      add(request, protoc, FOLDER, List.of(name + ".proto"));
    } else if (Files.exists(file(".txtpb"))) {
      FileDescriptorSet.Builder set = FileDescriptorSet.newBuilder();
      TextFormat.merge(Files.readString(file(".txtpb")), Requests.EXTENSIONS, set);
      request.addAllProtoFile(providedFor(set.build())).addAllProtoFile(set.getFileList());
      set.getFileList().forEach(file -> request.addFileToGenerate(file.getName()));
    }
  }

  private static void add(
      CodeGeneratorRequest.Builder request, TestProtoc protoc, Path folder, List<String> files) {
    request.addAllProtoFile(protoc.compile(folder, files)).addAllFileToGenerate(files);
  }

  private static List<String> protosIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .filter(file -> file.endsWith(".proto") && !PROVIDED.matcher(file).lookingAt())
          .sorted()
          .toList();
    }
  }

  /** The files that a hand-made set imports and leaves to others. */
  private static Iterable<FileDescriptorProto> providedFor(FileDescriptorSet set) {
    Map<String, FileDescriptorProto> provided = new LinkedHashMap<>();
    List<FileDescriptor> known =
        List.of(build.buf.validate.ValidateProto.getDescriptor(), OptionsProto.getDescriptor());
    for (FileDescriptor file : known) {
      if (set.getFileList().stream()
          .anyMatch(f -> f.getDependencyList().contains(file.getName()))) {
        addWithImports(file, provided);
      }
    }
    return provided.values();
  }

  private static void addWithImports(
      FileDescriptor file, Map<String, FileDescriptorProto> provided) {
    file.getDependencies().forEach(imported -> addWithImports(imported, provided));
    provided.put(file.getName(), file.toProto());
  }
}
