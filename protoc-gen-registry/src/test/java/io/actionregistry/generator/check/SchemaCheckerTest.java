package io.actionregistry.generator.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.actionregistry.generator.diagnostic.Diagnostics;
import io.actionregistry.generator.model.Schema;
import io.actionregistry.generator.support.Schemas;
import org.junit.jupiter.api.Test;

/** What passes; {@code fixtures/errors} has what does not. */
class SchemaCheckerTest {
  private static String check(Schema schema) {
    Diagnostics diagnostics = new Diagnostics();
    SchemaChecker.check(schema, diagnostics);
    return Diagnostics.format(diagnostics.sorted());
  }

  private static String checkFields(String fields) {
    return check(
        Schemas.proto3("message Go {\n" + fields + "}\nenum Mode { MODE_A = 0; MODE_B = 1; }")
            .root("")
            .read());
  }

  @Test
  void names_may_be_the_same_in_different_places() {
    assertEquals(
        "",
        check(
            Schemas.proto3(
                    """
                    message Root {
                      oneof payload {
                        Go go = 1 [(actionregistry.v1.field).aliases = "walk"];
                        Camera camera = 2;
                      }
                      int32 speed = 3;
                    }
                    message Camera { oneof cmd { Go go = 1; Go speed = 2; } }
                    message Go { int32 speed = 1; Mode go = 2; Other other = 3; }
                    enum Mode { MODE_GO = 0; }
                    enum Other { OTHER_GO = 0; }
                    """)
                .read()));
  }

  @Test
  void events_are_of_no_concern_where_there_are_no_actions() {
    String schema =
        """
        message Root { oneof payload { Outer outer = 1; } }
        message Outer { Go go = 1; }
        message Go { option (actionregistry.v1.message).events = { topic: "gone" }; }
        """;
    assertEquals("", check(Schemas.proto3(schema).root("").read()));
    assertTrue(check(Schemas.proto3(schema).read()).contains("[misplaced-option]: test.Go"));
  }

  @Test
  void a_deprecated_action_may_name_its_successor() {
    assertEquals(
        "",
        check(
            Schemas.proto3(
                    """
                    message Root {
                      oneof payload {
                        Go walk = 1 [
                          deprecated = true,
                          (actionregistry.v1.field).replacement = "run"
                        ];
                        Go run = 2;
                        Go crawl = 3 [deprecated = true];
                      }
                    }
                    message Go {}
                    """)
                .read()));
  }

  @Test
  void rules_may_leave_a_single_value_or_nan_alone() {
    assertEquals(
        "",
        checkFields(
            """
            int32 one = 1 [(buf.validate.field).int32 = {gte: 5 lte: 5}];
            int32 two = 2 [(buf.validate.field).int32 = {in: [1, 2] not_in: [1]}];
            int32 outside = 3 [(buf.validate.field).int32 = {gt: 6 lt: 5 not_in: [7]}];
            """));
    assertEquals(
        "",
        checkFields(
            """
            string one = 1 [(buf.validate.field).string = {in: ["a", "bc"] min_len: 2}];
            string empty = 2 [(buf.validate.field).string.const = ""];
            bytes blob = 3 [(buf.validate.field).bytes = {const: "a" len: 1}];
            bool flag = 4 [(buf.validate.field).bool.const = false];
            Mode mode = 5 [(buf.validate.field).enum = {in: [0, 1] not_in: [0]}];
            repeated string items = 6 [(buf.validate.field).repeated.items.string.in = "a"];
            map<string, int32> none = 7 [(buf.validate.field).map.max_pairs = 0];
            double negative = 8 [(buf.validate.field).double.const = -0.0];
            float not_zero = 9 [(buf.validate.field).float.not_in = 0];
            """));
  }

  @Test
  void defaults_and_examples_may_be_at_the_limits() {
    assertEquals(
        "",
        checkFields(
            """
            float azimuth = 1 [
              (buf.validate.field).float = {gte: 0 lt: 360},
              (actionregistry.v1.field).default = "0",
              (actionregistry.v1.field).examples = "-0.0",
              (actionregistry.v1.field).examples = "359.9999"
            ];
            string text = 2 [
              (buf.validate.field).string = {len: 2 max_bytes: 4},
              (actionregistry.v1.field).default = "äö",
              (buf.validate.field).string.example = "ab"
            ];
            bytes blob = 3 [
              (buf.validate.field).bytes.len = 1,
              (actionregistry.v1.field).default = "YQ=="
            ];
            Mode mode = 4 [
              (buf.validate.field).enum.not_in = 0,
              (actionregistry.v1.field).default = "b"
            ];
            bool flag = 5 [
              (buf.validate.field).bool.const = true,
              (actionregistry.v1.field).default = "true"
            ];
            string other = 6 [
              (buf.validate.field).string.not_in = "a",
              (actionregistry.v1.field).default = "b"
            ];
            repeated int32 items = 7 [
              (buf.validate.field).repeated.min_items = 5,
              (buf.validate.field).repeated.items.int32.gt = 0,
              (actionregistry.v1.field).examples = "1"
            ];
            map<string, int32> pairs = 8 [
              (buf.validate.field).map.keys.string.min_len = 9,
              (buf.validate.field).map.values.int32.gt = 0,
              (actionregistry.v1.field).examples = "1"
            ];
            float nan = 9 [(buf.validate.field).float = {not_in: [1] example: [nan]}];
            """));
  }
}
