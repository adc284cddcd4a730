package io.actionregistry.conformance;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FileDescriptor;
import com.google.protobuf.compiler.PluginProtos.CodeGeneratorRequest;
import io.actionregistry.generator.diagnostic.Diagnostics;
import io.actionregistry.generator.emit.OutputFile;
import io.actionregistry.generator.plugin.Generator;
import io.actionregistry.runtime.Registry;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the plugin generates for messages, compiled and loaded. */
final class GeneratedCode {
  /** The Java package of the generated registry. */
  static final String PACKAGE = "conformance.subject";

  private final ClassLoader loader;

  private GeneratedCode(ClassLoader loader) {
    this.loader = loader;
  }

  /**
   * Generates, compiles and loads.
   *
   * @param types full names of the messages that are needed
   * @param options what the plugin is told besides the package
   * @throws IllegalStateException if the plugin refuses, or its output does not compile
   */
  static GeneratedCode of(Schemas schemas, Collection<String> types, String options) {
    CodeGeneratorRequest.Builder request =
        CodeGeneratorRequest.newBuilder().setParameter("java_package=" + PACKAGE + options);
    for (FileDescriptor file : schemas.files()) {
      request.addProtoFile(file.toProto());
    }
    TreeSet<String> files = new TreeSet<>();
    for (String type : types) {
      Descriptor message = schemas.message(type);
      if (message != null) {
        files.add(message.getFile().getName());
      }
    }
    return of(request.addAllFileToGenerate(files).build());
  }

  private static GeneratedCode of(CodeGeneratorRequest request) {
    Generator.Result result = Generator.generate(request);
    if (result.failed()) {
      throw new IllegalStateException(
          "the plugin refuses:\n" + Diagnostics.format(result.diagnostics()));
    }
    Map<String, String> sources = new TreeMap<>();
    Map<String, String> resources = new TreeMap<>();
    for (OutputFile file : result.files()) {
      (file.path().endsWith(".java") ? sources : resources).put(file.path(), file.content());
    }
    return new GeneratedCode(new InMemoryClassLoader(InMemoryCompiler.compile(sources), resources));
  }

  /** Finds the generated classes and the services that they provide. */
  ClassLoader loader() {
    return loader;
  }

  /** The generated registry. */
  Registry registry() {
    try {
      return (Registry)
          loader.loadClass(PACKAGE + ".ActionRegistry").getMethod("registry").invoke(null);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("there is no generated registry", e);
    }
  }
}
