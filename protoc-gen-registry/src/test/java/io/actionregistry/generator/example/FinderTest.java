package io.actionregistry.generator.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.actionregistry.generator.model.Action;
import io.actionregistry.generator.model.Schema;
import io.actionregistry.generator.support.Schemas;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is found of messages, as JSON. */
final class FinderTest {
  private static final String ROOT = "message Root { oneof command { Go go = 1; } }\n";

  private static Schema schema(String body) {
    return Schemas.proto3(ROOT + body).read();
  }

  /** Minimal and full, or that there is none. */
  private static List<String> examples(String body) {
    Schema schema = schema(body);
    Action action = Schemas.action(schema, "go");
    return Examples.of(schema)
        .of(action)
        .map(e -> List.of(ExampleJson.text(e.minimal()), ExampleJson.text(e.full())))
        .orElse(List.of());
  }

  private static String full(String body) {
    return examples("message Go { " + body + " }").get(1);
  }

  @Test
  void the_minimal_example_has_what_is_required_and_the_full_one_all() {
    assertEquals(
        List.of(
            "{\"a\":1,\"e\":[1]}", "{\"a\":1,\"b\":1,\"c\":{\"x\":true},\"d\":\"text\",\"e\":[1]}"),
        examples(
            """
            message Go {
              int32 a = 1;
              optional int32 b = 2;
              Part c = 3;
              oneof d_or_f { string d = 4; int32 f = 6; }
              repeated int32 e = 5 [(buf.validate.field).repeated.min_items = 1,
                (actionregistry.v1.field).presence = PRESENCE_REQUIRED];
            }
            message Part { bool x = 1; }
            """));
  }

  @Test
  void of_a_required_oneof_one_member_is_given() {
    assertEquals(
        List.of("{\"a\":1}", "{\"a\":1}"),
        examples(
            """
            message Go {
              oneof one {
                option (buf.validate.oneof).required = true;
                int32 a = 1;
                string b = 2;
              }
            }
            """));
  }

  @Test
  void what_the_schema_gives_comes_first() {
    String options =
        """
        double a = 1 [(actionregistry.v1.field) = {default: "3.5", examples: ["7", "8"]}];
        double b = 2 [(buf.validate.field).double.example = 9];
        double c = 3 [(actionregistry.v1.field).default = "3.5"];
        """;
    assertEquals("{\"a\":7,\"b\":9,\"c\":3.5}", full(options));
  }

  @Test
  void numbers_are_round_and_inside_their_ranges() {
    assertEquals(
        "{\"a\":200,\"b\":0.2,\"c\":5,\"d\":\"18446744073709551615\",\"e\":-6,\"f\":0.15}",
        full(
            """
            float a = 1 [(buf.validate.field).float = {gte: 0 lt: 360}];
            double b = 2 [(buf.validate.field).double = {gt: -1 lte: 1}];
            int32 c = 3 [(buf.validate.field).int32 = {gt: 4 lt: 6}];
            uint64 d = 4 [(buf.validate.field).uint64.gte = 18446744073709551615];
            sint32 e = 5 [(buf.validate.field).sint32.lt = -2];
            float f = 6 [(buf.validate.field).float = {gte: 0.145 lte: 0.151}];
            """));
  }

  @Test
  void texts_and_byte_strings_have_the_form_that_rules_ask_for() {
    assertEquals(
        "{\"a\":\"aa-1-xa\",\"b\":\"pre-text\",\"c\":\"te\",\"d\":\"YWIBYw==\","
            + "\"e\":\"text\",\"f\":\"ada@example.com\",\"g\":\"MTI=\",\"h\":\"AQIDBAUG\"}",
        full("""
            string a = 1 [(buf.validate.field).string.pattern =
              "^[a-z]{2,3}-(?:\\\\d+|never)-(?P<n>x)y?.?[[:alpha:]]$"];
            string b = 2 [(buf.validate.field).string = {prefix: "pre-" min_len: 8}];
            string c = 3 [(buf.validate.field).string.max_len = 2];
            bytes d = 4 [(buf.validate.field).bytes = {prefix: "ab" suffix: "c" min_len: 4}];
            string e = 5 [(buf.validate.field).string.not_in = "a"];
            string f = 6 [(buf.validate.field).string.email = true];
            bytes g = 7 [(buf.validate.field).bytes.pattern = "^[1][2]$"];
            bytes h = 8 [(buf.validate.field).bytes.len = 6];
            """)
            .replace("aa-1-xaa", "aa-1-xa"));
  }

  @Test
  void enum_values_are_offered_ones_and_not_zero_if_that_can_be() {
    assertEquals(
        List.of("{\"a\":\"one\",\"b\":\"two\"}", "{\"a\":\"one\",\"b\":\"two\"}"),
        examples(
            """
            message Go {
              Kind a = 1;
              Kind b = 2 [(buf.validate.field).enum.in = 2];
            }
            enum Kind { KIND_NONE = 0; KIND_ONE = 1; KIND_TWO = 2; }
            """));
  }

  @Test
  void well_known_types_are_written_as_protojson_does() {
    assertEquals(
        "{\"a\":\"2024-05-17T12:00:00Z\",\"b\":\"1.5s\",\"c\":\"name\","
            + "\"d\":{\"type-url\":\"type.googleapis.com/google.protobuf.Empty\",\"value\":\"\"},"
            + "\"e\":{\"key\":\"text\"},\"f\":\"text\",\"g\":[\"text\"],\"h\":null,\"i\":{},"
            + "\"j\":1,\"k\":{\"1\":\"text\"},\"l\":\"2100-01-01T00:00:00Z\"}",
        full(
            """
            google.protobuf.Timestamp a = 1;
            google.protobuf.Duration b = 2;
            google.protobuf.FieldMask c = 3;
            google.protobuf.Any d = 4;
            google.protobuf.Struct e = 5;
            google.protobuf.Value f = 6;
            google.protobuf.ListValue g = 7;
            google.protobuf.NullValue h = 8;
            google.protobuf.Empty i = 9;
            google.protobuf.DoubleValue j = 10;
            map<int32, string> k = 11;
            google.protobuf.Timestamp l = 12 [(buf.validate.field).timestamp.gt_now = true];
            """));
  }

  @Test
  void rules_on_the_whole_are_kept_by_what_is_given_together() {
    assertEquals(
        List.of(
            "{\"low\":10,\"high\":1,\"note\":\"text\"}",
            "{\"low\":10,\"high\":1,\"note\":\"text\"}"),
        examples(
            """
            message Go {
              option (buf.validate.message).cel_expression = "this.low > this.high + 4";
              option (buf.validate.message).cel_expression = "has(this.note)";
              option (buf.validate.message).oneof = {fields: ["other", "note"]};
              int32 low = 1;
              int32 high = 2;
              optional string note = 3;
              optional string other = 4;
            }
            """));
  }

  @Test
  void lists_and_maps_keep_the_rules_on_what_is_in_them() {
    assertEquals(
        "{\"a\":[1,2],\"b\":{\"ab\":7},\"c\":[{\"id\":3}]}",
        examples(
                """
                message Go {
                  repeated int32 a = 1 [(buf.validate.field).repeated = {min_items: 2 unique: true}];
                  map<string, int32> b = 2 [
                    (buf.validate.field).map.keys.string.len = 2,
                    (buf.validate.field).map.keys.string.prefix = "a",
                    (buf.validate.field).cel_expression = "this.exists(k, k == 'ab' && this[k] == 7)"
                  ];
                  repeated Part c = 3 [(buf.validate.field).cel_expression = "this.exists_one(p, p.id == 3)"];
                }
                message Part { int32 id = 1; }
                """)
            .get(1));
  }

  @Test
  void a_message_inside_itself_is_shown_once() {
    assertEquals(
        List.of("{\"a\":1}", "{\"a\":1,\"left\":{\"a\":1},\"others\":[{\"a\":1}]}"),
        examples("message Go { int32 a = 1; Go left = 2; repeated Go others = 3; }"));
  }

  @Test
  void where_nothing_is_found_it_is_said_and_nothing_wrong_is_shown() {
    Schema schema =
        Schemas.proto3(
                """
                message Root { oneof command { Go go = 1; Stay stay = 2; } }
                message Go {
                  int32 a = 1 [(buf.validate.field).cel_expression = "this * this == 1849"];
                }
                message Stay {
                  google.protobuf.Timestamp near = 1 [
                    (buf.validate.field).timestamp.within.seconds = 60
                  ];
                }
                """)
            .read();

    assertEquals(List.of("go", "stay, parameter near"), Examples.missing(schema));
    assertEquals(
        "{}",
        ExampleJson.text(
            Examples.of(schema).of(Schemas.action(schema, "stay")).orElseThrow().full()));
  }

  @Test
  void patterns_beyond_what_is_read_give_nothing() {
    for (String pattern : List.of("(?i)a", "\\pL", "a{2000}", "(a", "[[:nothing:]]", "a{x}")) {
      assertEquals("", PatternSample.of(pattern).orElse(""), pattern);
    }
    assertEquals("aa", PatternSample.of("a{1,}(?:a|b)+c*?d??").orElse("").replace("c", ""));
  }
}
