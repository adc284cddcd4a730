package io.actionregistry.generator.emit.jvm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.actionregistry.generator.plugin.Generator;
import io.actionregistry.generator.plugin.TestSchema;
import io.actionregistry.runtime.Registry;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Schemas far larger than sensible ones: classes stay well inside the JVM's limits. */
final class GeneratedSizeTest {
  @Test
  void ten_thousand_actions() {
    Registry registry = load(LargeSchemas.actions(10_000), "root=t.Root");
    assertEquals(10_000, registry.getAllActionNames().size());
    assertEquals("Does 9999.", registry.getAction("action9999").getDescription());
  }

  @Test
  void ten_thousand_empty_messages() {
    Registry registry = load(TestSchema.proto3(repeat(10_000, i -> "message M" + i + " {}\n")));
    assertEquals("t.M9999", registry.getMessage("t.M9999").getName());
  }

  @Test
  void five_thousand_parameters() {
    Registry registry =
        load(
            TestSchema.proto3(
                "message M {\n"
                    + repeat(
                        5_000,
                        i ->
                            "// Field "
                                + i
                                + ".\nint32 f"
                                + i
                                + " = "
                                + (i + 1)
                                + " [(buf.validate.field).int32 = { gte: 0, lt: 7 }];\n")
                    + "}"));
    assertEquals(5_000, registry.getMessage("t.M").getParams().size());
  }

  @Test
  void five_thousand_members_of_a_oneof() {
    Registry registry =
        load(
            TestSchema.proto3(
                "message M { oneof choice {\n"
                    + repeat(5_000, i -> "int32 quite_a_long_name_" + i + " = " + (i + 1) + ";\n")
                    + "} }"));
    assertEquals(5_000, registry.getMessage("t.M").getOneofs().get(0).params().size());
  }

  @Test
  void twenty_thousand_enum_values() {
    Registry registry =
        load(
            TestSchema.proto3(
                "enum E {\n"
                    + repeat(20_000, i -> "E_VALUE_" + i + " = " + i + ";\n")
                    + "}\nmessage M { E e = 1; repeated E all = 2; }"));
    assertEquals(20_000, registry.getEnum("t.E").getValues().size());
    assertEquals(20_000, registry.getMessage("t.M").getParams().get("e").getEnumValues().size());
  }

  @Test
  void ten_thousand_values_in_a_set() {
    Registry registry =
        load(
            TestSchema.proto3(
                "message M {\n"
                    + "  string s = 1 [(buf.validate.field).string = {in: ["
                    + list(i -> "\"value " + i + "\"")
                    + "]}];\n  int64 i = 2 [(buf.validate.field).int64 = {not_in: ["
                    + list(String::valueOf)
                    + "]}];\n  uint64 u = 3 [(buf.validate.field).uint64 = {in: ["
                    + list(i -> "1844674407370" + (1_000_000 + i))
                    + "]}];\n  float f = 4 [(buf.validate.field).float = {in: ["
                    + list(i -> i + ".5")
                    + "]}];\n}"));
    assertEquals(
        10_000,
        ((List<?>) registry.getMessage("t.M").getParams().get("s").getRules().get("string.in"))
            .size());
  }

  @Test
  void a_comment_of_200_000_characters() {
    String comment = "words and words ".repeat(12_500);
    Registry registry = load(TestSchema.proto3("// " + comment + "\nmessage M {}"));
    assertEquals(comment.strip(), registry.getMessage("t.M").getDescription());
  }

  @Test
  void choices_a_hundred_deep() {
    Registry registry = load(choices(100), "root=t.C0");
    assertEquals(1, registry.getAllActionNames().size());
    assertEquals(
        100, registry.getAction(String.join("-", "n".repeat(100).split(""))).getPath().size());
    Generator.Result deeper = Generator.generate(choices(500).request("root=t.C0"));
    assertEquals("too-many-steps", deeper.diagnostics().get(0).id());
  }

  private static TestSchema choices(int depth) {
    return TestSchema.proto3(
        repeat(depth, i -> "message C" + i + " { oneof c { C" + (i + 1) + " n = 1; } }\n")
            + "message C"
            + depth
            + " { int32 x = 1; }");
  }

  @Test
  void messages_a_thousand_deep_and_round() {
    Registry registry =
        load(
            TestSchema.proto3(
                repeat(
                    1_000,
                    i ->
                        "message D"
                            + i
                            + " { D"
                            + (i + 1) % 1_000
                            + " next = 1; D0 top = 2; }\n")));
    assertEquals("t.D0", registry.getMessage("t.D999").getParams().get("next").getMessageName());
  }

  @Test
  void a_thousand_parameters_of_the_envelope() {
    Registry registry =
        load(
            TestSchema.proto3(
                "message Root {\n"
                    + repeat(
                        1_000,
                        i ->
                            "// Part "
                                + i
                                + ".\nuint32 e"
                                + i
                                + " = "
                                + (i + 2)
                                + " [(buf.validate.field).uint32 = {gt: 1, lt: 9}];\n")
                    + "oneof cmd { Go go = 1; } }\nmessage Go {}"),
            "root=t.Root");
    assertEquals(1_000, registry.getEnvelope().size());
  }

  @Test
  void a_thousand_files() {
    TestSchema schema = TestSchema.proto3("message M {}");
    for (int i = 0; i < 1_000; i++) {
      schema.and("f" + i + ".proto", "syntax = \"proto3\"; package p" + i + "; message M {}");
    }
    assertEquals("p999.M", load(schema).getMessage("p999.M").getName());
  }

  @Test
  void builders_of_more_than_one_class_has_room_for() {
    TestSchema schema =
        LargeSchemas.actions(2_500)
            .and(
                "large.proto",
                "syntax = \"proto3\"; package large; enum E {\n"
                    + repeat(1_500, i -> "E_VALUE_" + i + " = " + i + ";\n")
                    + "} message Root { oneof payload { M m = 1; } }\nmessage M { E e = 5001;\n"
                    + repeat(5_000, i -> "int32 f" + i + " = " + (i + 1) + ";\n")
                    + "}");
    for (String root : List.of("t.Root", "large.Root")) {
      CompiledRegistry compiled =
          CompiledRegistry.of(
              schema.generate("root=" + root, "target=java", "target=java-builders").files());
      compiled.initialiseAll();
      assertWithinLimits(compiled);
    }
  }

  private static void assertWithinLimits(CompiledRegistry compiled) {
    ClassSizes sizes = ClassSizes.of(compiled.classes());
    assertTrue(sizes.largestMethod() < 32 * 1024, sizes.toString());
    assertTrue(sizes.largestConstantPool() < 40_000, sizes.toString());
    if (Boolean.getBoolean("sizes.show")) {
      System.out.println(sizes);
    }
  }

  private static Registry load(TestSchema schema, String... options) {
    List<String> all = new ArrayList<>(List.of(options));
    all.addAll(List.of("target=java", "target=java-validation"));
    CompiledRegistry compiled =
        CompiledRegistry.of(schema.generate(all.toArray(String[]::new)).files());
    compiled.initialiseAll();
    assertWithinLimits(compiled);
    Registry registry = compiled.registry();
    assertEquals(compiled.manifestFile(), compiled.call("getManifest"));
    return registry;
  }

  private static String list(IntFunction<String> value) {
    return IntStream.range(0, 10_000).mapToObj(value).collect(Collectors.joining(", "));
  }

  private static String repeat(int times, IntFunction<String> text) {
    return IntStream.range(0, times).mapToObj(text).collect(Collectors.joining());
  }
}
