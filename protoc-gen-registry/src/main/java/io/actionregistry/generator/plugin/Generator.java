package io.actionregistry.generator.plugin;

import com.google.protobuf.ByteString;
import com.google.protobuf.DescriptorProtos.Edition;
import com.google.protobuf.compiler.PluginProtos.CodeGeneratorRequest;
import com.google.protobuf.compiler.PluginProtos.CodeGeneratorResponse;
import io.actionregistry.generator.check.SchemaChecker;
import io.actionregistry.generator.diagnostic.Diagnostic;
import io.actionregistry.generator.diagnostic.Diagnostics;
import io.actionregistry.generator.diagnostic.Severity;
import io.actionregistry.generator.diagnostic.SourceLocation;
import io.actionregistry.generator.emit.Emission;
import io.actionregistry.generator.emit.Emitter;
import io.actionregistry.generator.emit.OutputFile;
import io.actionregistry.generator.emit.manifest.ManifestEmitter;
import io.actionregistry.generator.model.Schema;
import io.actionregistry.generator.read.SchemaReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * The whole plugin as a pure function: options → {@code read} → {@code check} → {@code emit}. Each
 * stage reports all that it finds; errors stop at its end.
 */
public final class Generator {
  private Generator() {}

  /**
   * What came of a request.
   *
   * @param schema as read; null if there were errors before
   * @param files sorted by path; none if there were errors
   * @param diagnostics everything found, sorted
   */
  public record Result(
      @Nullable Schema schema, List<OutputFile> files, List<Diagnostic> diagnostics) {

    /** Whether nothing could be generated. */
    public boolean failed() {
      return diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
    }
  }

  /**
   * Reads, checks and emits.
   *
   * @param request parsed with {@link Requests#EXTENSIONS}
   */
  public static Result generate(CodeGeneratorRequest request) {
    return run(request, true, Generator::emit);
  }

  /** Reads and checks alone; the result has no files. */
  public static Result inspect(CodeGeneratorRequest request) {
    return run(request, false, (schema, options) -> List.of());
  }

  /** Reads, checks and emits the manifest alone, whose hash tells registries apart. */
  public static Result manifest(CodeGeneratorRequest request) {
    return run(
        request, false, (schema, options) -> new ManifestEmitter().emit(schema, options.emit()));
  }

  private static Result run(
      CodeGeneratorRequest request,
      boolean inPackage,
      BiFunction<Schema, PluginOptions, List<OutputFile>> emitter) {
    Diagnostics diagnostics = new Diagnostics();
    PluginOptions options = PluginOptions.parse(request.getParameter(), diagnostics);
    if (inPackage && options.emit().javaPackage().isEmpty()) {
      diagnostics
          .at("java_package", SourceLocation.of("options"))
          .error("bad-option", "the option is missing", "for example java_package=com.acme");
    }
    if (diagnostics.hasErrors()) {
      return new Result(null, List.of(), diagnostics.sorted());
    }
    Optional<Schema> schema =
        SchemaReader.read(
            request.getProtoFileList(),
            request.getFileToGenerateList(),
            options.read(),
            diagnostics);
    schema.ifPresent(read -> SchemaChecker.check(read, diagnostics));
    if (schema.isEmpty() || diagnostics.hasErrors()) {
      return new Result(null, List.of(), diagnostics.sorted());
    }
    List<OutputFile> files = emitter.apply(schema.get(), options);
    return new Result(schema.get(), files, diagnostics.sorted());
  }

  private static List<OutputFile> emit(Schema schema, PluginOptions options) {
    Emission emission = new Emission(schema, options.emit());
    List<OutputFile> files = new ArrayList<>();
    for (String target : options.targets()) {
      for (Emitter emitter : Targets.emitters(target)) {
        files.addAll(emitter.emit(emission));
      }
    }
    files.sort(Comparator.comparing(OutputFile::path));
    return files;
  }

  /** The same in the terms of protoc's protocol (plugin.proto); warnings are left out. */
  public static CodeGeneratorResponse respond(CodeGeneratorRequest request) {
    Result result = generate(request);
    CodeGeneratorResponse.Builder response = emptyResponse();
    if (result.failed()) {
      return response.setError(Diagnostics.format(result.diagnostics())).build();
    }
    for (OutputFile file : result.files()) {
      response
          .addFileBuilder()
          .setName(file.path())
          .setContentBytes(ByteString.copyFromUtf8(file.content()));
    }
    return response.build();
  }

  /** A response that says what this plugin understands. */
  static CodeGeneratorResponse.Builder emptyResponse() {
    return CodeGeneratorResponse.newBuilder()
        .setSupportedFeatures(
            CodeGeneratorResponse.Feature.FEATURE_PROTO3_OPTIONAL_VALUE
                | CodeGeneratorResponse.Feature.FEATURE_SUPPORTS_EDITIONS_VALUE)
        .setMinimumEdition(Edition.EDITION_PROTO2_VALUE)
        .setMaximumEdition(Edition.EDITION_2024_VALUE);
  }
}
