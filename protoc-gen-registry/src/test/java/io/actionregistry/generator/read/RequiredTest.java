package io.actionregistry.generator.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.actionregistry.generator.model.Message;
import io.actionregistry.generator.model.Parameter;
import io.actionregistry.generator.model.Schema;
import io.actionregistry.generator.support.Schemas;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Which parameters a caller has to give. */
class RequiredTest {
  private static Set<String> required(Schemas schemas) {
    Schema schema = schemas.root("").read();
    Message message = Schemas.message(schema, "Go");
    Set<String> required = new TreeSet<>();
    message.parameters().stream()
        .filter(Parameter::required)
        .forEach(parameter -> required.add(parameter.protoName()));
    return required;
  }

  @Test
  void in_proto2_what_is_required_there() {
    assertEquals(
        Set.of("required_number", "required_message"),
        required(
            Schemas.proto2(
                """
                message Go {
                  required int32 required_number = 1;
                  required Go required_message = 2;
                  optional int32 optional_number = 3;
                  optional Go optional_message = 4;
                  repeated int32 list = 5;
                  oneof choice {
                    int32 member = 6;
                  }
                  optional group Part = 7 {}
                }
                """)));
  }

  @Test
  void in_proto3_scalars_and_enums_whose_absence_would_be_sent_as_zero() {
    assertEquals(
        Set.of("number", "text", "blob", "flag", "mode"),
        required(
            Schemas.proto3(
                """
                message Go {
                  int32 number = 1;
                  string text = 2;
                  bytes blob = 3;
                  bool flag = 4;
                  Mode mode = 5;
                  optional int32 optional_number = 6;
                  Go message = 7;
                  repeated int32 list = 8;
                  map<string, int32> pairs = 9;
                  oneof choice {
                    int32 member = 10;
                    Go message_member = 11;
                  }
                  google.protobuf.Int32Value wrapped = 12;
                  google.protobuf.Timestamp time = 13;
                  google.protobuf.NullValue nothing = 14;
                }
                enum Mode {
                  MODE_UNSPECIFIED = 0;
                }
                """)));
  }

  @Test
  void in_editions_what_has_no_presence_or_is_required_as_in_proto2() {
    assertEquals(
        Set.of("implicit", "legacy", "legacy_message"),
        required(
            Schemas.edition2023(
                """
                message Go {
                  int32 explicit = 1;
                  int32 implicit = 2 [features.field_presence = IMPLICIT];
                  int32 legacy = 3 [features.field_presence = LEGACY_REQUIRED];
                  Go legacy_message = 4 [features.field_presence = LEGACY_REQUIRED];
                  Go message = 5;
                  repeated int32 list = 6;
                }
                """)));
  }

  @Test
  void what_a_rule_requires() {
    assertEquals(
        Set.of("number", "message", "list", "pairs", "wrapped", "member", "optional_number"),
        required(
            Schemas.proto3(
                """
                message Go {
                  int32 number = 1 [(buf.validate.field).required = true];
                  Go message = 2 [(buf.validate.field).required = true];
                  repeated int32 list = 3 [(buf.validate.field).required = true];
                  map<string, int32> pairs = 4 [(buf.validate.field).required = true];
                  google.protobuf.Int32Value wrapped = 5 [(buf.validate.field).required = true];
                  oneof choice {
                    int32 member = 6 [(buf.validate.field).required = true];
                    int32 other = 7;
                  }
                  optional int32 optional_number = 8 [(buf.validate.field).required = true];
                  Go off = 9 [(buf.validate.field).required = false];
                }
                """)));
  }

  @Test
  void not_what_a_rule_lets_be_zero() {
    assertEquals(
        Set.of("number"),
        required(
            Schemas.proto3(
                """
                message Go {
                  int32 number = 1 [(buf.validate.field).int32.gt = 5];
                  int32 exempt = 2 [
                    (buf.validate.field).int32.gt = 5,
                    (buf.validate.field).ignore = IGNORE_IF_ZERO_VALUE
                  ];
                }
                """)));
  }

  @Test
  void not_a_required_field_whose_rules_are_ignored() {
    assertEquals(
        Set.of(),
        required(
            Schemas.proto3(
                """
                message Go {
                  optional int32 ignored = 1 [
                    (buf.validate.field).required = true,
                    (buf.validate.field).ignore = IGNORE_ALWAYS
                  ];
                }
                """)));
  }

  @Test
  void what_our_option_says() {
    assertEquals(
        Set.of("message", "list", "number"),
        required(
            Schemas.proto3(
                """
                message Go {
                  int32 number = 1;
                  int32 left_out = 2 [(actionregistry.v1.field).presence = PRESENCE_OPTIONAL];
                  Go message = 3 [(actionregistry.v1.field).presence = PRESENCE_REQUIRED];
                  repeated int32 list = 4 [(actionregistry.v1.field).presence = PRESENCE_REQUIRED];
                }
                """)));
  }

  @Test
  void what_an_overlay_and_the_plugins_option_say() {
    Schemas schemas =
        Schemas.proto3(
            """
            message Go {
              int32 number = 1;
              int32 by_overlay = 2;
              int32 by_option = 3;
              Go message = 4;
            }
            """);

    assertEquals(
        Set.of("number", "message"),
        required(
            schemas
                .optional("test.Go.by_option")
                .overlay(
                    """
                    field {
                      name: "test.Go.by_overlay"
                      options { presence: PRESENCE_OPTIONAL }
                    }
                    field {
                      name: "test.Go.message"
                      options { presence: PRESENCE_REQUIRED }
                    }
                    """)));
  }
}
