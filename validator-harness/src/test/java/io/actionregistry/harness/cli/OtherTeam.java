package io.actionregistry.harness.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorSet;
import com.google.protobuf.compiler.PluginProtos.CodeGeneratorRequest;
import com.google.protobuf.compiler.PluginProtos.CodeGeneratorResponse;
import io.actionregistry.generator.plugin.Generator;
import io.actionregistry.generator.plugin.Requests;
import io.actionregistry.harness.command.Schemas;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A registry of the schemas in {@code cases/v1}, as another team would generate it. */
public final class OtherTeam {
  /** The registry's package. */
  public static final String PACKAGE = "com.other.team";

  private OtherTeam() {}

  /** The folder of the compiled registry and its validators. */
  public static Path registry(Path folder, String root, String... options) throws IOException {
    FileDescriptorSet set = Requests.readDescriptorSet(Schemas.bytes());
    String standard =
        "target=java,target=java-validation,root=" + root + ",java_package=" + PACKAGE;
    CodeGeneratorResponse generated =
        Generator.respond(
            CodeGeneratorRequest.newBuilder()
                .setParameter(String.join(",", standard, String.join(",", List.of(options))))
                .addAllProtoFile(set.getFileList())
                .addAllFileToGenerate(
                    set.getFileList().stream()
                        .map(FileDescriptorProto::getName)
                        .filter(name -> name.startsWith("cases/v1/"))
                        .toList())
                .build());
    assertEquals("", generated.getError());
    Map<String, String> sources = new LinkedHashMap<>();
    generated.getFileList().forEach(file -> sources.put(file.getName(), file.getContent()));
    return Compiled.of(sources, folder);
  }
}
