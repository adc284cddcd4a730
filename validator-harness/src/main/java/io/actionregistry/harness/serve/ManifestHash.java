package io.actionregistry.harness.serve;

import com.google.gson.JsonParser;
import com.google.protobuf.ByteString;
import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorSet;
import com.google.protobuf.compiler.PluginProtos.CodeGeneratorRequest;
import io.actionregistry.generator.diagnostic.Diagnostics;
import io.actionregistry.generator.plugin.Generator;
import io.actionregistry.generator.plugin.Requests;
import io.actionregistry.harness.command.SchemaException;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The hash of the registry that the generator would make of a descriptor set. */
final class ManifestHash {
  private ManifestHash() {}

  /**
   * Runs the generator, of which the manifest alone is kept.
   *
   * @param bytes the descriptor set; its files may be in any order
   * @param options the plugin's, as the registry was generated with
   * @throws SchemaException if nothing can be generated, with what the generator says
   */
  static String of(ByteString bytes, List<String> options) {
    Generator.Result result = Generator.manifest(request(bytes, options));
    if (result.failed()) {
      throw new SchemaException(
          "no registry can be generated: " + Diagnostics.format(result.diagnostics()));
    }
    return JsonParser.parseString(result.files().get(0).content())
        .getAsJsonObject()
        .get("hash")
        .getAsString();
  }

  /** What protoc would ask of the plugin. */
  static CodeGeneratorRequest request(ByteString bytes, List<String> options) {
    Map<String, FileDescriptorProto> left = new LinkedHashMap<>();
    parse(bytes).getFileList().forEach(file -> left.put(file.getName(), file));
    CodeGeneratorRequest.Builder request =
        CodeGeneratorRequest.newBuilder().setParameter(parameter(options));
    while (!left.isEmpty()) {
      move(left.keySet().iterator().next(), left, request);
    }
    return request.build();
  }

  /** Moves a file behind its imports; each goes before it is entered, so that cycles end. */
  private static void move(
      String name, Map<String, FileDescriptorProto> left, CodeGeneratorRequest.Builder request) {
    FileDescriptorProto file = left.remove(name);
    if (file != null) {
      file.getDependencyList().forEach(imported -> move(imported, left, request));
      request.addProtoFile(file);
    }
  }

  /** There is no registry without a package, even if it is not in the manifest. */
  private static String parameter(List<String> options) {
    boolean inPackage = options.stream().anyMatch(option -> option.startsWith("java_package="));
    return String.join(",", options) + (inPackage ? "" : ",java_package=registry");
  }

  private static FileDescriptorSet parse(ByteString bytes) {
    try {
      return Requests.readDescriptorSet(bytes.toByteArray());
    } catch (IOException e) {
      throw new SchemaException("not a descriptor set: " + e.getMessage(), e);
    }
  }
}
