package io.actionregistry.generator.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.DescriptorProtos.UninterpretedOption;
import com.google.protobuf.compiler.PluginProtos.CodeGeneratorRequest;
import io.actionregistry.generator.plugin.Generator;
import io.actionregistry.generator.plugin.TestSchema;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** An option that the compiler left unresolved may be a rule, wherever it stands. */
final class UninterpretedOptionsTest {
  private static final CodeGeneratorRequest REQUEST =
      TestSchema.of(
              "a.proto",
              """
              syntax = "proto2";
              package t;
              message M {
                oneof choice { int32 a = 1; }
                extensions 100 to 200;
                message Inner { optional int32 b = 1; }
                enum Kind { KIND_NONE = 0; }
                extend M { optional int32 inside = 100; }
              }
              enum E { E_NONE = 0; }
              extend M { optional int32 outside = 101; }
              service S { rpc Call(M) returns (M); }
              """)
          .request();

  private static final UninterpretedOption OPTION =
      UninterpretedOption.newBuilder()
          .addName(
              UninterpretedOption.NamePart.newBuilder().setNamePart("lost").setIsExtension(true))
          .setIdentifierValue("x")
          .build();

  private static final Map<String, Consumer<FileDescriptorProto.Builder>> PLACES =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("file", f -> f.getOptionsBuilder().addUninterpretedOption(OPTION)),
              Map.entry(
                  "message",
                  f ->
                      f.getMessageTypeBuilder(0)
                          .getOptionsBuilder()
                          .addUninterpretedOption(OPTION)),
              Map.entry(
                  "field",
                  f ->
                      f.getMessageTypeBuilder(0)
                          .getFieldBuilder(0)
                          .getOptionsBuilder()
                          .addUninterpretedOption(OPTION)),
              Map.entry(
                  "oneof",
                  f ->
                      f.getMessageTypeBuilder(0)
                          .getOneofDeclBuilder(0)
                          .getOptionsBuilder()
                          .addUninterpretedOption(OPTION)),
              Map.entry(
                  "extension range",
                  f ->
                      f.getMessageTypeBuilder(0)
                          .getExtensionRangeBuilder(0)
                          .getOptionsBuilder()
                          .addUninterpretedOption(OPTION)),
              Map.entry(
                  "field of a nested message",
                  f ->
                      f.getMessageTypeBuilder(0)
                          .getNestedTypeBuilder(0)
                          .getFieldBuilder(0)
                          .getOptionsBuilder()
                          .addUninterpretedOption(OPTION)),
              Map.entry(
                  "nested enum",
                  f ->
                      f.getMessageTypeBuilder(0)
                          .getEnumTypeBuilder(0)
                          .getOptionsBuilder()
                          .addUninterpretedOption(OPTION)),
              Map.entry(
                  "extension in a message",
                  f ->
                      f.getMessageTypeBuilder(0)
                          .getExtensionBuilder(0)
                          .getOptionsBuilder()
                          .addUninterpretedOption(OPTION)),
              Map.entry(
                  "enum value",
                  f ->
                      f.getEnumTypeBuilder(0)
                          .getValueBuilder(0)
                          .getOptionsBuilder()
                          .addUninterpretedOption(OPTION)),
              Map.entry(
                  "extension",
                  f -> f.getExtensionBuilder(0).getOptionsBuilder().addUninterpretedOption(OPTION)),
              Map.entry(
                  "service",
                  f -> f.getServiceBuilder(0).getOptionsBuilder().addUninterpretedOption(OPTION)),
              Map.entry(
                  "method",
                  f ->
                      f.getServiceBuilder(0)
                          .getMethodBuilder(0)
                          .getOptionsBuilder()
                          .addUninterpretedOption(OPTION))));

  @Test
  void one_anywhere_is_refused() {
    PLACES.forEach(
        (place, change) -> {
          CodeGeneratorRequest.Builder request = REQUEST.toBuilder();
          change.accept(request.getProtoFileBuilder(request.getProtoFileCount() - 1));
          List<String> found =
              Generator.generate(request.build()).diagnostics().stream()
                  .map(diagnostic -> diagnostic.format().lines().findFirst().orElse(""))
                  .toList();
          assertEquals(
              List.of(
                  "a.proto: error[unresolved-option]: a.proto: "
                      + "option 'lost' was not resolved by the compiler"),
              found,
              place);
        });
  }

  @Test
  void without_any_nothing_is_said() {
    assertEquals(List.of(), Generator.generate(REQUEST).diagnostics());
  }
}
