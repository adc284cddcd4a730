package io.actionregistry.harness.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.protobuf.DescriptorProtos.FileDescriptorSet;
import com.google.protobuf.Descriptors.EnumDescriptor;
import com.google.protobuf.TextFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How actions, parameters and enum values are called, and which schemas are refused. */
final class NamesTest {
  @ParameterizedTest
  @CsvSource({
    "rotate_to_ndc, rotate-to-ndc",
    "DayZoomTableValue, day-zoom-table-value",
    "x1, x1",
    "uuid_part1, uuid-part1",
    "RotateToNDC, rotate-to-ndc",
    "NDCPoint, ndc-point",
    "HTTP2Server, http2-server",
    "1_HZ, 1-hz",
    "FX2D, fx2d",
    "__a__B_, a-b",
    "x_1, x-1",
    "someID, some-id"
  })
  void words_begin_at_underscores_and_humps(String protoName, String name) {
    assertEquals(name, NameStyle.KEBAB.of(protoName));
    assertEquals(name.replace('-', '_'), NameStyle.SNAKE.of(protoName));
  }

  @Test
  void choices_are_walked_through_and_groups_are_actions_as_well() {
    assertEquals(
        List.of(
            "numbers",
            "texts",
            "lists",
            "maps",
            "known",
            "one-of-them",
            "tree",
            "nothing",
            "wheels",
            "wheels-front-by",
            "wheels-front-back",
            "wheels-rear-by",
            "wheels-rear-back",
            "legacy",
            "bits"),
        Schemas.kinds().commands().stream().map(CommandType::name).toList());
  }

  @Test
  void names_and_aliases_come_from_options() {
    assertEquals(List.of("pieces", "shards"), Schemas.kinds().find("bits").get().aliases());
    EnumDescriptor level =
        Schemas.linked().message("harness.test.Root").getFile().getEnumTypes().get(0);
    assertEquals("IDLE", RegistryNames.standard().enumValue(level.findValueByName("LEVEL_ODD")));
  }

  @Test
  void snake_case_is_the_other_style() {
    CommandSet set =
        CommandSet.of(
            Schemas.linked().message("harness.test.Root"),
            new RegistryNames(NameStyle.SNAKE, NamingOptions.DECLARED));
    assertTrue(set.find("wheels_front_by").isPresent());
    assertTrue(set.find("wheels-front-by").isEmpty());
  }

  @Test
  void an_overlay_speaks_over_the_schema() {
    String overlay =
        """
        field { name: "harness.test.Root.parts" options { aliases: "splinters" } }
        message { name: "harness.test.Wheels" options { classification: CLASSIFICATION_ACTION } }
        enum { name: "harness.test.Level" options { prefix: "LEVEL_H" } }
        enum_value { name: "harness.test.Level.LEVEL_ODD" options { name: "odd" } }
        """;
    NamingOptions options = Overlays.read(Schemas.linked(), Map.of("o.txtpb", overlay));
    RegistryNames names = new RegistryNames(NameStyle.KEBAB, options);
    CommandSet set = CommandSet.of(Schemas.linked().message("harness.test.Root"), names);
    assertEquals(List.of("splinters"), set.find("bits").get().aliases());
    assertTrue(set.find("wheels-front-by").isEmpty());
    EnumDescriptor level =
        Schemas.linked().message("harness.test.Root").getFile().getEnumTypes().get(0);
    assertEquals(
        List.of("level-none", "level-low", "igh-up", "odd"),
        level.getValues().stream().map(names::enumValue).toList());
  }

  @Test
  void an_overlay_that_is_wrong_is_refused() {
    assertRefused(
        "did you mean harness.test.Wheels?",
        () ->
            Overlays.read(
                Schemas.linked(), Map.of("o", "message { name: \"harness.test.Wheel5\" }")));
    assertRefused(
        "o is no overlay", () -> Overlays.read(Schemas.linked(), Map.of("o", "nonsense")));
  }

  @Test
  void names_that_fall_together_are_refused_with_both_places() {
    assertRefused(
        "t.R.a and t.R.A are both called 'a'",
        () ->
            root(
                "field { name: 'a' number: 1 type: TYPE_BOOL }"
                    + "field { name: 'A' number: 2 type: TYPE_BOOL }"));
    assertRefused(
        "'a-b' is the name of both a.b and a_b",
        () ->
            set(
                message("R", member("a", 1, "C") + member("a_b", 2, "L") + ONEOF)
                    + message("C", member("b", 1, "L") + ONEOF)
                    + message("L", "")));
    assertRefused(
        "t.E: aB and a_b are both called 'a-b'",
        () ->
            root(
                "field { name: 'e' number: 1 type: TYPE_ENUM type_name: '.t.E' }",
                "enum_type { name: 'E' value { name: 'aB' number: 0 } value { name: 'a_b' number: 1"
                    + " } }"));
  }

  @Test
  void choices_that_lead_back_to_themselves_are_refused() {
    assertRefused(
        "t.C leads back to itself: c.c; pin it as an action",
        () ->
            set(
                message("R", member("c", 1, "C") + ONEOF)
                    + message("C", member("c", 1, "C") + ONEOF)));
  }

  @Test
  void a_service_is_refused_where_its_methods_are_no_actions() {
    String streams = " is a streaming method, and an action is one message";
    assertRefused("t.S.Do" + streams, () -> service(method("Do", "L", "client_streaming: true")));
    assertRefused("t.S.Do" + streams, () -> service(method("Do", "L", "server_streaming: true")));
    assertRefused(
        "'do' is the name of both Do and do",
        () -> service(method("Do", "L", "") + method("do", "L", "")));
    assertRefused("t.S._: nothing is left of its name", () -> service(method("_", "L", "")));
    assertRefused(
        "t.T.a and t.T.A are both called 'a'",
        () -> service(method("Do", "L", "") + method("To", "T", "")));
  }

  @Test
  void a_root_without_one_payload_is_refused() {
    assertRefused("t.R has no oneof", () -> set(message("R", "")));
  }

  @Test
  void more_actions_than_anybody_has_are_refused() {
    StringBuilder messages = new StringBuilder(message("R", member("c0", 1, "C0") + ONEOF));
    for (int i = 0; i < 20; i++) {
      String next = i == 19 ? "L" : "C" + (i + 1);
      messages.append(message("C" + i, member("a", 1, next) + member("b", 2, next) + ONEOF));
    }
    assertRefused("more than 100000 actions", () -> set(messages + message("L", "")));
  }

  @Test
  void what_is_no_descriptor_set_is_refused() {
    byte[] good = Schemas.bytes();
    assertRefused("no file", () -> DescriptorSets.read(new byte[0]));
    assertRefused("not a descriptor set", () -> DescriptorSets.read(new byte[] {1, 2, 3}));
    IntStream.of(1, good.length / 3, good.length - 1)
        .forEach(
            length ->
                assertThrows(
                    SchemaException.class,
                    () -> DescriptorSets.read(java.util.Arrays.copyOf(good, length))));
    assertRefused(
        "x.proto is imported and missing: compile with --include_imports",
        () -> read("file { name: 't.proto' dependency: 'x.proto' }"));
    assertRefused(
        "a.proto imports itself",
        () ->
            read(
                "file { name: 'a.proto' dependency: 'b.proto' }"
                    + "file { name: 'b.proto' dependency: 'a.proto' }"));
    assertRefused(
        "t.proto does not hold together",
        () ->
            read("file { name: 't.proto' message_type { name: 'A' } message_type { name: 'A' } }"));
    assertRefused(
        "t.proto is there twice",
        () -> read("file { name: 't.proto' } file { name: 't.proto' package: 'p' }"));
  }

  private static final String ONEOF = "oneof_decl { name: 'o' }";

  private static String message(String name, String body) {
    return "message_type { name: '" + name + "' " + body + "}";
  }

  private static String member(String name, int number, String type) {
    return "field { name: '"
        + name
        + "' number: "
        + number
        + " type: TYPE_MESSAGE type_name: '.t."
        + type
        + "' oneof_index: 0 }";
  }

  private static CommandSet root(String fields, String... rest) {
    return set(
        message(
                "R",
                fields
                    + "field { name: 'l' number: 9 type: TYPE_MESSAGE type_name: '.t.L'"
                    + " oneof_index: 0 }"
                    + ONEOF)
            + message("L", "")
            + String.join("", rest));
  }

  private static CommandSet set(String body) {
    return CommandSet.of(file(body).message("t.R"));
  }

  private static String method(String name, String request, String more) {
    return "method { name: '"
        + name
        + "' input_type: '.t."
        + request
        + "' output_type: '.t.L' "
        + more
        + "}";
  }

  private static CommandSet service(String methods) {
    String twins =
        "field { name: 'a' number: 1 type: TYPE_BOOL } field { name: 'A' number: 2 type: TYPE_BOOL"
            + " }";
    LinkedSchema schema =
        file(message("L", "") + message("T", twins) + "service { name: 'S' " + methods + "}");
    return CommandSet.of(schema.services().get("t.S"));
  }

  private static LinkedSchema file(String body) {
    return read("file { name: 't.proto' package: 't' syntax: 'proto3' " + body + "}");
  }

  private static LinkedSchema read(String text) {
    return DescriptorSets.read(parse(text).toByteArray());
  }

  private static FileDescriptorSet parse(String text) {
    FileDescriptorSet.Builder set = FileDescriptorSet.newBuilder();
    try {
      TextFormat.merge(text, set);
    } catch (TextFormat.ParseException e) {
      throw new IllegalArgumentException(text, e);
    }
    return set.build();
  }

  private static void assertRefused(String reason, Runnable action) {
    SchemaException e = assertThrows(SchemaException.class, action::run);
    assertTrue(e.getMessage().contains(reason), e.getMessage());
  }
}
