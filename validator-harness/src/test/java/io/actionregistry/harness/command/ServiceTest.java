package io.actionregistry.harness.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.protobuf.ByteString;
import com.google.protobuf.DescriptorProtos.FileDescriptorSet;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import com.google.protobuf.compiler.PluginProtos.CodeGeneratorRequest;
import io.actionregistry.generator.plugin.Generator;
import io.actionregistry.generator.plugin.Requests;
import io.actionregistry.harness.command.BuildException.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A service as a root: its methods are the actions, their requests the commands. */
final class ServiceTest {
  private static final CommandSet KIOSK = Schemas.kiosk();
  private static final CommandBuilder BUILDER = new CommandBuilder(KIOSK, Envelope.empty());

  @Test
  void each_method_is_an_action_whatever_shape_its_request_has() {
    assertEquals(
        List.of(
            "place-order PlaceOrder cases.v1.PlaceOrderRequest []",
            "quote PriceOrder cases.v1.PlaceOrderRequest [price, what-is-it]",
            "pay Pay cases.v1.PayRequest []",
            "set-lights SetLights cases.v1.SetLightsRequest []",
            "ping ping google.protobuf.Empty []",
            "find-by-name FindByName google.protobuf.StringValue []",
            "close-at CloseAt google.protobuf.Timestamp []"),
        KIOSK.commands().stream()
            .map(
                command ->
                    String.join(
                        " ",
                        command.name(),
                        command.protoPath(),
                        command.params().getFullName(),
                        command.aliases().toString()))
            .toList());
    assertTrue(KIOSK.commands().stream().noneMatch(CommandType::group));
    assertEquals("cases.v1.Kiosk", KIOSK.root().fullName());
    assertEquals(List.of(), KIOSK.envelope());
    assertEquals(KIOSK.find("quote"), KIOSK.find("what-is-it"));
  }

  @Test
  void a_manifest_of_the_generator_has_the_same_names() throws Exception {
    FileDescriptorSet set = Requests.readDescriptorSet(Schemas.bytes());
    Generator.Result generated =
        Generator.manifest(
            CodeGeneratorRequest.newBuilder()
                .setParameter("root=cases.v1.Kiosk,java_package=kiosk")
                .addAllProtoFile(set.getFileList())
                .build());
    JsonObject actions =
        JsonParser.parseString(generated.files().get(0).content())
            .getAsJsonObject()
            .getAsJsonObject("actions");
    Map<String, String> theirs = new TreeMap<>();
    actions.asMap().forEach((name, action) -> theirs.put(name, text(action.getAsJsonObject())));
    Map<String, String> ours = new TreeMap<>();
    for (CommandType command : KIOSK.commands()) {
      ours.put(
          command.name(),
          String.join(
              " ",
              command.group() ? "group" : "leaf",
              command.params().getFullName(),
              command.protoPath(),
              command.aliases().toString(),
              command.params().getFields().stream().map(KIOSK.names()::parameter).toList() + ""));
    }
    assertEquals(theirs, ours);
  }

  private static String text(JsonObject action) {
    List<String> aliases = new ArrayList<>();
    if (action.has("aliases")) {
      action.getAsJsonArray("aliases").forEach(alias -> aliases.add(alias.getAsString()));
    }
    JsonElement step = action.getAsJsonArray("path").get(0);
    return String.join(
        " ",
        action.get("kind").getAsString(),
        action.get("message").getAsString(),
        step.getAsJsonObject().get("field").getAsString(),
        aliases.toString(),
        List.copyOf(action.getAsJsonObject("params").keySet()).toString());
  }

  @Test
  void names_follow_the_style_and_overlays() {
    String overlay =
        """
        method {
          name: "cases.v1.Kiosk.PlaceOrder"
          options { name: "order" aliases: "buy" }
        }
        """;
    NamingOptions options = Overlays.read(Schemas.linked(), Map.of("o", overlay));
    CommandSet set =
        Schemas.linked().commands("cases.v1.Kiosk", new RegistryNames(NameStyle.SNAKE, options));
    assertEquals(List.of("buy"), set.find("order").orElseThrow().aliases());
    assertTrue(set.find("set_lights").isPresent());
    assertTrue(set.find("place_order").isEmpty());
  }

  @Test
  void a_method_has_no_more_aliases_than_any_action() {
    assertEquals(64, aliases(64).find("pay").orElseThrow().aliases().size());
    SchemaException e = assertThrows(SchemaException.class, () -> aliases(65));
    assertEquals("cases.v1.Kiosk.Pay: more than 64 aliases", e.getMessage());
  }

  private static CommandSet aliases(int number) {
    StringBuilder overlay = new StringBuilder("method { name: 'cases.v1.Kiosk.Pay' options { ");
    for (int i = 0; i < number; i++) {
      overlay.append("aliases: 'a").append(i).append("' ");
    }
    NamingOptions options =
        Overlays.read(Schemas.linked(), Map.of("o", overlay.append("} }").toString()));
    return Schemas.linked().commands("cases.v1.Kiosk", new RegistryNames(NameStyle.KEBAB, options));
  }

  @Test
  void a_command_is_the_methods_request() throws BuildException {
    Message request = BUILDER.build("pay", Map.of("cash", Map.of("given", 2)));
    assertEquals("cases.v1.PayRequest", request.getDescriptorForType().getFullName());
    FieldDescriptor cash = request.getDescriptorForType().findFieldByName("cash");
    assertTrue(request.hasField(cash));
  }

  @Test
  void the_method_says_which_action_the_bytes_are() throws BuildException {
    Map<String, Object> params =
        Map.of("dishes", List.of(Map.of("name", "soup", "count", 2L)), "where", "away");
    for (String name : List.of("place-order", "quote")) {
      EncodedCommand sent = BUILDER.encode(name, params);
      BuiltCommand read = BUILDER.read(sent);
      assertEquals(name, read.action());
      assertEquals("away", read.params().get("where"));
      assertEquals(Map.of(), read.envelope());
      assertEquals(sent, BUILDER.encode(read.action(), read.params()));
    }
    assertEquals(
        new EncodedCommand.Call("cases.v1.Kiosk/PriceOrder", ByteString.EMPTY),
        BUILDER.encode("what-is-it", null));
  }

  @Test
  void what_the_schema_does_not_know_of_a_request_is_told() throws BuildException {
    ByteString unknown = ByteString.copyFrom(new byte[] {(byte) 0x98, 0x06, 1});
    assertEquals(
        List.of("#99"),
        BUILDER.read(new EncodedCommand.Call("cases.v1.Kiosk/ping", unknown)).unknownFields());
  }

  @Test
  void bytes_without_their_method_or_with_another_are_refused() {
    ByteString none = ByteString.EMPTY;
    assertRefused(
        Kind.MALFORMED_MESSAGE,
        "cases.v1.Kiosk is a service: a request is read with its method's name",
        BUILDER,
        new EncodedCommand.Whole(none));
    assertRefused(
        Kind.UNKNOWN_ACTION,
        "cases.v1.Kiosk has no method 'cases.v1.Kiosk/Pey'; did you mean 'cases.v1.Kiosk/Pay'?",
        BUILDER,
        new EncodedCommand.Call("cases.v1.Kiosk/Pey", none));
    assertRefused(
        Kind.MALFORMED_MESSAGE,
        "not a cases.v1.PayRequest: ",
        BUILDER,
        new EncodedCommand.Call("cases.v1.Kiosk/Pay", ByteString.copyFrom(new byte[] {1})));
    assertRefused(
        Kind.MALFORMED_MESSAGE,
        "harness.test.Root is a message: there are no methods to be called",
        new CommandBuilder(Schemas.kinds(), Envelope.empty()),
        new EncodedCommand.Call("cases.v1.Kiosk/Pay", none));
    assertThrows(
        IllegalArgumentException.class, () -> BUILDER.read(BUILDER.build("ping", Map.of())));
  }

  private static void assertRefused(
      Kind kind, String message, CommandBuilder builder, EncodedCommand sent) {
    BuildException e = assertThrows(BuildException.class, () -> builder.read(sent));
    assertEquals(kind, e.kind());
    assertTrue(e.getMessage().startsWith(message), e.getMessage());
  }

  @Test
  void a_service_has_no_envelope_that_could_be_given() {
    SchemaException e =
        assertThrows(SchemaException.class, () -> Envelope.of(KIOSK, Map.of("x", "1")));
    assertEquals("the envelope of cases.v1.Kiosk has no 'x'; it has nothing", e.getMessage());
  }

  @Test
  void a_root_that_is_not_there_is_refused_with_the_nearest_of_both_kinds() {
    SchemaException e =
        assertThrows(
            SchemaException.class,
            () -> Schemas.linked().commands("cases.v1.Kiosc", RegistryNames.standard()));
    assertEquals(
        "there is no message or service 'cases.v1.Kiosc' in the descriptor set; did you mean"
            + " cases.v1.Kiosk?",
        e.getMessage());
  }
}
