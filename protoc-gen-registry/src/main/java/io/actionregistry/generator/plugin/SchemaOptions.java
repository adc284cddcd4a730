package io.actionregistry.generator.plugin;

import com.google.protobuf.DescriptorProtos.FileDescriptorSet;
import com.google.protobuf.compiler.PluginProtos.CodeGeneratorRequest;
import io.actionregistry.generator.diagnostic.Diagnostics;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** What every command needs to read a schema. */
final class SchemaOptions {
  @Option(
      names = "--opt",
      paramLabel = "KEY=VALUE",
      description = {
        "Option of the plugin; may be repeated:",
        "root=NAME: message or service that all commands hang on",
        "java_package=NAME: package of the generated code",
        "target=NAME: what to generate: java (default), java-builders, java-events,"
            + " java-validation, catalogue, clojure, jsonschema, malli, typescript",
        "names=STYLE: kebab (default) or snake",
        "optional=FIELD: a field that callers may leave out",
        "message=NAME: a message to know by itself, such as an error",
        "overlay=FILE: options from outside the schema",
        "validation_property=NAME: system property that switches validation on",
        "ts_file=PATH: the TypeScript module; the last part of java_package with .ts by default",
        "clojure_ns=NAME: the namespace of Clojure's functions; java_package with .commands by default",
        "malli_file=PATH: the Malli schemas; the namespace's path with .edn by default",
        "catalogue_file=PATH: the catalogue's page for people; commands.html by default",
        "uncompilable=HOW: refuse (default) rules that do not compile, or have validators report it"
      })
  private List<String> options = new ArrayList<>();

  @Option(
      names = "--protoc",
      paramLabel = "PATH|VERSION",
      description = {
        "protoc to compile with: an executable, or a version to fetch from Maven Central",
        "(default: the embedded 3.11.4, which knows neither proto3 optional nor editions)"
      })
  private String protoc = Protoc.EMBEDDED_VERSION;

  @Option(
      names = {"-I", "--proto-path"},
      paramLabel = "DIR",
      description = "Further directory to search for imports; may be repeated")
  private List<Path> protoPath = new ArrayList<>();

  /** A compiled schema, and what became of it. */
  record Compiled(int files, Generator.Result result) {}

  /**
   * Compiles the files, without writing anything.
   *
   * @param action what to do with them
   * @throws CommandFailure if there are errors, with all of them
   */
  Compiled compile(
      Path directory, Progress progress, Function<CodeGeneratorRequest, Generator.Result> action) {
    List<String> files = ProtoFiles.in(directory);
    Protoc compiler = Protoc.of(protoc);
    progress.step("Compiling %s with protoc %s", Summary.count(files.size(), "file"), compiler);
    FileDescriptorSet descriptors = compiler.compile(directory, protoPath, files);
    progress.step("Reading the schema");
    return new Compiled(files.size(), run(descriptors, files, List.of(), action));
  }

  /**
   * The same for what is compiled already.
   *
   * @param files import paths of those that describe commands
   * @param more further options of the plugin
   * @throws CommandFailure if there are errors, with all of them
   */
  Generator.Result run(
      FileDescriptorSet descriptors,
      List<String> files,
      List<String> more,
      Function<CodeGeneratorRequest, Generator.Result> action) {
    List<String> all = new ArrayList<>(options);
    all.addAll(more);
    Generator.Result result =
        action.apply(
            CodeGeneratorRequest.newBuilder()
                .setParameter(String.join(",", all))
                .addAllProtoFile(descriptors.getFileList())
                .addAllFileToGenerate(files)
                .build());
    if (result.failed()) {
      throw new CommandFailure(Diagnostics.format(result.diagnostics()));
    }
    return result;
  }

  /** Descriptors of a directory's files, compiled without a word. */
  FileDescriptorSet descriptors(Path directory) {
    return Protoc.of(protoc).compile(directory, protoPath, ProtoFiles.in(directory));
  }

  /** Whether an option of this name is given. */
  boolean has(String name) {
    return options.stream()
        .flatMap(given -> Stream.of(given.split(",")))
        .anyMatch(option -> option.strip().startsWith(name + "="));
  }
}
