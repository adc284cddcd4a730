package io.actionregistry.consumers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.github.os72.protocjar.Protoc;
import com.google.protobuf.DescriptorProtos.FileDescriptorSet;
import com.google.protobuf.compiler.PluginProtos.CodeGeneratorRequest;
import io.actionregistry.generator.emit.OutputFile;
import io.actionregistry.generator.plugin.Generator;
import io.actionregistry.generator.plugin.Requests;
import io.actionregistry.harness.serve.ServeSettings;
import io.actionregistry.harness.serve.ServedModel;
import io.actionregistry.runtime.Registry;
import io.actionregistry.validation.RegistryValidator;
import io.actionregistry.validation.RuleTable;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** A schema that lies beside this class, generated for Java, and compiled, as it is needed. */
public final class OtherSchema {
  private static final List<String> FILES =
      List.of(
          "actionregistry/v1/options.proto",
          "buf/validate/validate.proto",
          "google/protobuf/any.proto",
          "google/protobuf/descriptor.proto",
          "google/protobuf/duration.proto",
          "google/protobuf/empty.proto",
          "google/protobuf/field_mask.proto",
          "google/protobuf/struct.proto",
          "google/protobuf/timestamp.proto",
          "google/protobuf/wrappers.proto");
  private static final String PACKAGE = "gen.other";

  private final String file;
  private final String root;
  private final Path folder;
  private final Path descriptors;
  private @Nullable ClassLoader loader;

  /** Values of all kinds, in a folder of its own. */
  public static OtherSchema kinds(Path folder) throws IOException, InterruptedException {
    return new OtherSchema(folder, "kinds.proto", "kinds.Root");
  }

  /** A service whose methods are the commands, in a folder of its own. */
  public static OtherSchema service(Path folder) throws IOException, InterruptedException {
    return new OtherSchema(folder, "depot.proto", "depot.v1.Depot");
  }

  private OtherSchema(Path folder, String file, String root)
      throws IOException, InterruptedException {
    this.file = file;
    this.root = root;
    this.folder = folder;
    Path sources = folder.resolve("proto");
    for (String imported : FILES) {
      copy("/" + imported, sources.resolve(imported));
    }
    copy(file, sources.resolve(file));
    descriptors = folder.resolve("descriptors.binpb");
    assertEquals(
        0,
        Protoc.runProtoc(
            new String[] {
              "-v3.11.4",
              "-I" + sources,
              "--include_imports",
              "--include_source_info",
              "--descriptor_set_out=" + descriptors,
              file
            }));
  }

  private static void copy(String resource, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    try (InputStream in = Objects.requireNonNull(OtherSchema.class.getResourceAsStream(resource))) {
      Files.copy(in, to);
    }
  }

  /** The schema, and its commands. */
  public ServedModel model() {
    return ServedModel.of(
        new ServeSettings(
            descriptors, root, "kebab", List.of(), Map.of(), List.of("java_package=" + PACKAGE)));
  }

  /** The registry that Java has for it. */
  public Registry registry() throws IOException, ReflectiveOperationException {
    return (Registry) called("ActionRegistry", "registry");
  }

  /** The validators that Java has for it. */
  public RegistryValidator java() throws IOException, ReflectiveOperationException {
    return RegistryValidator.of(registry(), (RuleTable) called("validation.Validation", "rules"));
  }

  private Object called(String name, String method)
      throws IOException, ReflectiveOperationException {
    if (loader == null) {
      loader = compiled();
    }
    return loader.loadClass(PACKAGE + "." + name).getMethod(method).invoke(null);
  }

  private ClassLoader compiled() throws IOException {
    Path classes = Files.createDirectories(folder.resolve("classes"));
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "-proc:none",
                "-nowarn",
                "-d",
                classes.toString(),
                "-cp",
                System.getProperty("java.class.path")));
    for (OutputFile file : generated()) {
      Path path = (file.path().endsWith(".java") ? folder : classes).resolve(file.path());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.content());
      if (file.path().endsWith(".java")) {
        arguments.add(path.toString());
      }
    }
    assertEquals(
        0,
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, arguments.toArray(String[]::new)));
    // Not closed: validators load their classes when they are first needed.
    return new URLClassLoader(
        new URL[] {classes.toUri().toURL()}, OtherSchema.class.getClassLoader());
  }

  private List<OutputFile> generated() throws IOException {
    FileDescriptorSet set = Requests.readDescriptorSet(Files.readAllBytes(descriptors));
    CodeGeneratorRequest request =
        CodeGeneratorRequest.newBuilder()
            .setParameter(
                "root="
                    + root
                    + ",java_package="
                    + PACKAGE
                    + ",target=java,target=java-validation,target=java-builders")
            .addAllProtoFile(set.getFileList())
            .addFileToGenerate(file)
            .build();
    Generator.Result result = Generator.generate(request);
    assertEquals(List.of(), result.diagnostics());
    return result.files();
  }
}
