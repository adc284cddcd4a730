package io.actionregistry.generator.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.actionregistry.generator.diagnostic.Diagnostic;
import io.actionregistry.generator.model.Action;
import io.actionregistry.generator.model.EnumType;
import io.actionregistry.generator.model.Hazard;
import io.actionregistry.generator.model.Message;
import io.actionregistry.generator.model.Module;
import io.actionregistry.generator.model.Oneof;
import io.actionregistry.generator.model.Parameter;
import io.actionregistry.generator.model.Schema;
import io.actionregistry.generator.support.Schemas;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What hangs on the root, be it a message, a service, or none. */
class RootTest {
  @Test
  void what_is_beside_the_payload_is_the_envelope() {
    Schema schema =
        Schemas.proto3(
                """
                message Root {
                  uint32 session_id = 1;
                  oneof payload { Go go = 2; }
                  Sender sender = 3;
                  oneof origin { string host = 4; bool local = 5; }
                }
                message Go {}
                message Sender { string name = 1; }
                """)
            .read();

    assertEquals(List.of("go"), Schemas.actionNames(schema));
    assertEquals(
        List.of("session-id", "sender", "host", "local"),
        schema.envelope().stream().map(Parameter::name).toList());
    assertEquals(
        List.of("", "", "origin", "origin"),
        schema.envelope().stream().map(Parameter::oneof).toList());
    assertEquals(
        List.of("test.Sender"), schema.messages().stream().map(Message::fullName).toList());
  }

  @Test
  void each_unary_method_of_a_service_is_an_action() {
    Schema schema =
        Schemas.proto3(
                """
                service Orders {
                  // Places one.
                  rpc PlaceOrder(Order) returns (Receipt);
                  rpc cancel_order(Number) returns (Receipt) {
                    option deprecated = true;
                    option (actionregistry.v1.method) = {
                      name: "withdraw"
                      aliases: ["take-back", "undo"]
                      replacement: "place-order"
                      hazard: { level: HAZARD_LEVEL_WARNING, reason: "Not to be undone." }
                    };
                  }
                }
                // What to buy.
                message Order { int32 amount = 1; }
                message Number { int32 number = 1; }
                message Receipt {}
                """)
            .root("test.Orders")
            .read();

    Action place = Schemas.action(schema, "place-order");
    assertEquals(List.of(new Action.Step("PlaceOrder", 0)), place.path());
    assertEquals(Action.Kind.LEAF, place.kind());
    assertEquals("Places one.", place.documentation());
    assertEquals("test.Order", place.message().fullName());
    assertEquals("Test", place.module());
    assertEquals(Hazard.NONE, place.hazard());
    assertEquals(false, place.deprecated());
    Action withdraw = Schemas.action(schema, "withdraw");
    assertEquals(List.of("take-back", "undo"), withdraw.aliases());
    assertEquals("place-order", withdraw.replacement());
    assertEquals(new Hazard(Hazard.Level.WARNING, "Not to be undone."), withdraw.hazard());
    assertTrue(withdraw.deprecated());
    assertEquals(List.of(), schema.envelope());
    assertEquals("test.Orders", schema.root());
  }

  @Test
  void without_a_root_there_are_the_messages_and_enums_of_the_file() {
    Schema schema =
        Schemas.proto3(
                """
                message Order {
                  enum Kind { KIND_UNSPECIFIED = 0; }
                  message Line { int32 amount = 1; map<string, Note> notes = 2; }
                  message Note {}
                  oneof payment {
                    option (buf.validate.oneof).required = true;
                    string card = 1;
                    bool cash = 2;
                  }
                  oneof more { string hint = 3; }
                  optional int32 unlisted = 4;
                }
                enum Colour { COLOUR_RED = 0; }
                """)
            .root("")
            .read();

    assertEquals("", schema.root());
    assertEquals(List.of(), schema.actions());
    assertEquals(
        List.of("test.Order", "test.Order.Line", "test.Order.Note"),
        schema.messages().stream().map(Message::fullName).toList());
    assertEquals(
        List.of("test.Colour", "test.Order.Kind"),
        schema.enums().stream().map(EnumType::fullName).toList());
    assertEquals(
        List.of(
            new Oneof("payment", true, List.of("card", "cash")),
            new Oneof("more", false, List.of("hint"))),
        Schemas.message(schema, "Order").oneofs());
    assertEquals(List.of("Test"), schema.modules().stream().map(Module::className).toList());
  }

  @Test
  void a_file_to_generate_has_to_be_in_the_request() {
    assertEquals(
        List.of(
            "test.proto: error[missing-import]: test.proto: the file to generate is not in the"
                + " request"),
        Schemas.of(List.of()).root("").diagnostics().stream().map(Diagnostic::format).toList());
  }

  @Test
  void a_module_is_named_by_its_option_or_else_by_its_file() {
    String schema = "message Root { oneof payload { Go go = 1; } }\nmessage Go {}\n";

    assertEquals("Test", Schemas.proto3(schema).read().modules().get(0).className());
    assertEquals(
        "GoCommands",
        Schemas.proto3("option (actionregistry.v1.file).module = \"GoCommands\";\n" + schema)
            .read()
            .modules()
            .get(0)
            .className());
  }

  @Test
  void names_can_be_written_in_snake_case() {
    Schema schema =
        Schemas.proto3(
                """
                message Root { oneof payload { Camera dayCamera = 1; } }
                message Camera { oneof cmd { Zoom zoomIn = 1; } }
                message Zoom { Mode fineMode = 1; }
                enum Mode { MODE_VERY_FINE = 0; }
                """)
            .snake()
            .read();

    Action action = Schemas.action(schema, "day_camera_zoom_in");
    assertEquals("fine_mode", action.message().parameters().get(0).name());
    assertEquals("very_fine", schema.enums().get(0).values().get(0).name());
  }
}
