package io.actionregistry.generator.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.actionregistry.generator.model.Action;
import io.actionregistry.generator.model.Message;
import io.actionregistry.generator.model.Parameter;
import io.actionregistry.generator.model.Schema;
import io.actionregistry.generator.support.Schemas;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which messages are walked through, and which are actions. */
class ClassificationTest {
  /** Actions below a root with the one member {@code part}. */
  private static List<String> actions(String messages) {
    return Schemas.actionNames(
        Schemas.proto3("message Root { oneof payload { Part part = 1; } }\n" + messages).read());
  }

  @Test
  void a_oneof_of_messages_and_nothing_else_is_a_choice() {
    assertEquals(
        List.of("part-go", "part-stop-now"),
        actions(
            """
            message Part { oneof cmd { Go go = 1; Go stop_now = 2; } }
            message Go {}
            """));
  }

  @Test
  void a_choice_may_lead_to_choices() {
    assertEquals(
        List.of("part-inner-go", "part-stop"),
        actions(
            """
            message Part { oneof cmd { Inner inner = 1; Go stop = 2; } }
            message Inner { oneof cmd { Go go = 1; } }
            message Go {}
            """));
  }

  @Test
  void an_empty_message_is_an_action() {
    assertEquals(List.of("part"), actions("message Part {}"));
  }

  @Test
  void a_field_beside_the_oneof_makes_an_action() {
    assertEquals(
        List.of("part"),
        actions(
            """
            message Part { oneof cmd { Go go = 1; } int32 speed = 2; }
            message Go {}
            """));
  }

  @Test
  void a_scalar_in_the_oneof_makes_an_action() {
    assertEquals(
        List.of("part"),
        actions(
            """
            message Part { oneof cmd { Go go = 1; int32 speed = 2; } }
            message Go {}
            """));
  }

  @Test
  void two_oneofs_make_an_action() {
    assertEquals(
        List.of("part"),
        actions(
            """
            message Part { oneof one { Go go = 1; } oneof two { Go stop = 2; } }
            message Go {}
            """));
  }

  @Test
  void a_well_known_message_in_the_oneof_makes_an_action() {
    assertEquals(
        List.of("part"),
        actions(
            """
            message Part { oneof cmd { Go go = 1; google.protobuf.Timestamp at = 2; } }
            message Go {}
            """));
  }

  @Test
  void the_well_known_empty_message_is_an_action_without_parameters() {
    Schema schema =
        Schemas.proto3(
                "message Root { oneof payload { google.protobuf.Empty noop = 1; Part part = 2; } }"
                    + " message Part { oneof cmd { google.protobuf.Empty stop = 1; } }")
            .read();

    assertEquals(List.of("noop", "part-stop"), Schemas.actionNames(schema));
    assertEquals(List.of(), Schemas.action(schema, "part-stop").message().parameters());
  }

  @Test
  void proto3_optional_is_no_oneof() {
    assertEquals(
        List.of("part"),
        actions(
            """
            message Part { optional Go go = 1; }
            message Go {}
            """));
  }

  @Test
  void singular_choices_side_by_side_are_a_group() {
    Schema schema =
        Schemas.proto3(
                """
                message Root { oneof payload { Axis axis = 1; } }
                message Axis { Azimuth azimuth = 1; optional Elevation elevation = 2; }
                message Azimuth { oneof cmd { Turn turn = 1; Halt halt = 2; } }
                message Elevation { oneof cmd { Turn turn = 1; } }
                message Turn { float speed = 1; }
                message Halt {}
                """)
            .read();

    assertEquals(
        List.of("axis", "axis-azimuth-turn", "axis-azimuth-halt", "axis-elevation-turn"),
        Schemas.actionNames(schema));
    Action group = Schemas.action(schema, "axis");
    assertEquals(Action.Kind.GROUP, group.kind());
    assertEquals(
        List.of("azimuth", "elevation"),
        group.message().parameters().stream().map(Parameter::name).toList());
    assertEquals(
        List.of("test.Azimuth", "test.Elevation", "test.Halt", "test.Turn"),
        schema.messages().stream().map(Message::fullName).sorted().toList());
    Action leaf = Schemas.action(schema, "axis-azimuth-turn");
    assertEquals(Action.Kind.LEAF, leaf.kind());
    assertEquals("test.Turn", leaf.message().fullName());
    assertEquals(
        List.of(
            new Action.Step("axis", 1), new Action.Step("azimuth", 1), new Action.Step("turn", 1)),
        leaf.path());
  }

  @Test
  void a_list_or_an_action_among_its_fields_is_no_group() {
    String choice = "message Azimuth { oneof cmd { Go go = 1; } }\nmessage Go {}\n";

    assertEquals(List.of("part"), actions("message Part { repeated Azimuth a = 1; }" + choice));
    assertEquals(List.of("part"), actions("message Part { Azimuth a = 1; Go go = 2; }" + choice));
    assertEquals(List.of("part"), actions("message Part { Azimuth a = 1; int32 x = 2; }" + choice));
    assertEquals(List.of("part"), actions("message Part { map<string, Azimuth> a = 1; }" + choice));
  }

  @Test
  void a_pinned_action_is_not_walked_through() {
    assertEquals(
        List.of("part"),
        actions(
            """
            message Part {
              option (actionregistry.v1.message).classification = CLASSIFICATION_ACTION;
              oneof cmd { Go go = 1; }
            }
            message Go {}
            """));
  }

  @Test
  void a_pinned_action_makes_no_group_above_it() {
    assertEquals(
        List.of("part"),
        actions(
            """
            message Part { Azimuth azimuth = 1; }
            message Azimuth {
              option (actionregistry.v1.message).classification = CLASSIFICATION_ACTION;
              oneof cmd { Go go = 1; }
            }
            message Go {}
            """));
  }

  @Test
  void what_is_pinned_as_it_is_stays_as_it_is() {
    assertEquals(
        List.of("part", "part-azimuth-go"),
        actions(
            """
            message Part {
              option (actionregistry.v1.message).classification = CLASSIFICATION_GROUP;
              Azimuth azimuth = 1;
            }
            message Azimuth {
              option (actionregistry.v1.message).classification = CLASSIFICATION_CHOICE;
              oneof cmd { Go go = 1; }
            }
            message Go {}
            """));
  }

  @Test
  void an_action_may_contain_itself() {
    Schema schema =
        Schemas.proto3(
                """
                message Root { oneof payload { Tree tree = 1; } }
                message Tree { repeated Tree children = 1; map<string, Leaf> leaves = 2; }
                message Leaf { Tree back = 1; }
                """)
            .read();

    assertEquals(
        List.of("test.Leaf", "test.Tree"),
        schema.messages().stream().map(Message::fullName).toList());
  }
}
