package io.actionregistry.generator.emit.jvm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.protobuf.DescriptorProtos.DescriptorProto;
import com.google.protobuf.DescriptorProtos.FieldDescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.DescriptorProtos.SourceCodeInfo.Location;
import com.google.protobuf.compiler.PluginProtos.CodeGeneratorRequest;
import io.actionregistry.generator.model.Message;
import io.actionregistry.generator.plugin.Generator;
import io.actionregistry.generator.plugin.TestSchema;
import io.actionregistry.options.v1.FieldOptions;
import io.actionregistry.options.v1.OptionsProto;
import io.actionregistry.runtime.ParamDefinition;
import io.actionregistry.runtime.Registry;
import java.util.List;

/** Schemas that carry any text wherever a schema can, made by hand as protoc would refuse some. */
final class TextSchemas {
  private TextSchemas() {}

  /** Each text is a message's comment, a parameter's comment, its default, unit and example. */
  static void assertSurvive(List<String> texts) {
    Generator.Result result = TestSchema.generated(request("a.proto", texts));
    CompiledRegistry compiled = CompiledRegistry.of(result.files());
    assertEquals(2, compiled.classes().keySet().stream().filter(c -> !c.contains("$")).count());
    Registry registry = compiled.registry();
    for (int i = 0; i < texts.size(); i++) {
      Message message = result.schema().messages().get(i);
      ParamDefinition param = registry.getMessage(message.fullName()).getParams().get("text");
      String text = texts.get(Integer.parseInt(message.fullName().substring("t.M".length())));
      assertEquals(
          message.documentation(), registry.getMessage(message.fullName()).getDescription());
      assertEquals(message.documentation(), param.getDescription());
      assertEquals(text, param.getDefault());
      assertEquals(List.of(text), param.getExamples());
      assertEquals(text.isEmpty() ? null : text, param.getUnit());
      assertEquals(letters(text), letters(message.documentation()), "cleaning moves blanks alone");
    }
    assertEquals(compiled.manifestFile(), compiled.call("getManifest"));
  }

  /** What cleaning a comment leaves alone. */
  private static String letters(String text) {
    return text.replaceAll("[\\s\\u001c-\\u001f\\p{Z}]+", "");
  }

  static CodeGeneratorRequest request(String fileName, List<String> texts) {
    FileDescriptorProto.Builder file =
        FileDescriptorProto.newBuilder().setName(fileName).setPackage("t").setSyntax("proto3");
    for (int i = 0; i < texts.size(); i++) {
      FieldDescriptorProto.Builder field =
          FieldDescriptorProto.newBuilder()
              .setName("text")
              .setNumber(1)
              .setType(FieldDescriptorProto.Type.TYPE_STRING)
              .setLabel(FieldDescriptorProto.Label.LABEL_OPTIONAL);
      field
          .getOptionsBuilder()
          .setExtension(
              OptionsProto.field,
              FieldOptions.newBuilder()
                  .setDefault(texts.get(i))
                  .setUnit(texts.get(i))
                  .addExamples(texts.get(i))
                  .build());
      // Zeros before the number keep the schema's order, which is that of names.
      String name = String.format("M%03d", i);
      file.addMessageType(DescriptorProto.newBuilder().setName(name).addField(field));
      for (List<Integer> path : List.of(List.of(4, i), List.of(4, i, 2, 0))) {
        file.getSourceCodeInfoBuilder()
            .addLocation(
                Location.newBuilder()
                    .addAllPath(path)
                    .addAllSpan(List.of(i, 0, 1))
                    .setLeadingComments(texts.get(i)));
      }
    }
    file.getSourceCodeInfoBuilder()
        .addLocation(
            Location.newBuilder()
                .addPath(FileDescriptorProto.PACKAGE_FIELD_NUMBER)
                .addAllSpan(List.of(0, 0, 1))
                .setLeadingComments(texts.get(0)));
    return CodeGeneratorRequest.newBuilder()
        .setParameter("java_package=gen")
        .addProtoFile(file)
        .addFileToGenerate(fileName)
        .build();
  }
}
