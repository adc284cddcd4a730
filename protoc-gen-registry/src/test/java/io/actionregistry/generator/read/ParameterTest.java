package io.actionregistry.generator.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.actionregistry.generator.model.Bytes;
import io.actionregistry.generator.model.Message;
import io.actionregistry.generator.model.Parameter;
import io.actionregistry.generator.model.Shape;
import io.actionregistry.generator.model.TypeRef;
import io.actionregistry.generator.model.ValueType;
import io.actionregistry.generator.support.Schemas;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a field becomes, rules apart. */
class ParameterTest {
  private static Message go(Schemas schemas) {
    return Schemas.message(schemas.root("").read(), "Go");
  }

  @Test
  void every_type_of_protobuf_has_its_own() {
    Message go =
        go(
            Schemas.proto3(
                """
                message Go {
                  double double = 1; float float = 2; int32 int32 = 3; int64 int64 = 4;
                  uint32 uint32 = 5; uint64 uint64 = 6; sint32 sint32 = 7; sint64 sint64 = 8;
                  fixed32 fixed32 = 9; fixed64 fixed64 = 10; sfixed32 sfixed32 = 11;
                  sfixed64 sfixed64 = 12; bool bool = 13; string string = 14; bytes bytes = 15;
                  Mode enum = 16; Go message = 17;
                  google.protobuf.Timestamp timestamp = 18;
                  google.protobuf.Duration duration = 19;
                  google.protobuf.FieldMask field_mask = 20;
                  google.protobuf.Any any = 21;
                  google.protobuf.Struct struct = 22;
                  google.protobuf.Value value = 23;
                  google.protobuf.ListValue list_value = 24;
                  google.protobuf.NullValue null_value = 25;
                  google.protobuf.Empty empty = 26;
                }
                enum Mode { MODE_UNSPECIFIED = 0; }
                """));

    assertEquals(ValueType.values().length, go.parameters().size());
    for (Parameter parameter : go.parameters()) {
      assertEquals(parameter.name(), parameter.type().type().label());
    }
    assertEquals("test.Mode", Schemas.parameter(go, "enum").type().reference());
    assertEquals("test.Go", Schemas.parameter(go, "message").type().reference());
  }

  @Test
  void a_wrapper_is_its_scalar() {
    Message go =
        go(
            Schemas.proto3(
                """
                message Go {
                  google.protobuf.DoubleValue double = 1; google.protobuf.FloatValue float = 2;
                  google.protobuf.Int32Value int32 = 3; google.protobuf.Int64Value int64 = 4;
                  google.protobuf.UInt32Value uint32 = 5; google.protobuf.UInt64Value uint64 = 6;
                  google.protobuf.BoolValue bool = 7; google.protobuf.StringValue string = 8;
                  google.protobuf.BytesValue bytes = 9;
                }
                """));

    for (Parameter parameter : go.parameters()) {
      assertEquals(parameter.name(), parameter.type().type().label());
      assertTrue(parameter.type().wrapper());
      assertEquals(new Shape.Singular(true), parameter.shape());
    }
  }

  @Test
  void a_field_holds_one_value_or_a_list_or_a_map() {
    Message go =
        go(
            Schemas.proto3(
                """
                message Go {
                  int32 implicit = 1;
                  optional int32 explicit = 2;
                  repeated Go list = 3;
                  map<uint32, Mode> pairs = 4;
                  map<string, google.protobuf.BoolValue> wrapped = 5;
                  oneof choice { int32 member = 6; }
                }
                enum Mode { MODE_UNSPECIFIED = 0; }
                """));

    assertEquals(new Shape.Singular(false), Schemas.parameter(go, "implicit").shape());
    assertEquals(new Shape.Singular(true), Schemas.parameter(go, "explicit").shape());
    assertEquals(new Shape.Singular(true), Schemas.parameter(go, "member").shape());
    assertEquals("choice", Schemas.parameter(go, "member").oneof());
    assertEquals("", Schemas.parameter(go, "explicit").oneof());
    assertEquals(new Shape.Repeated(), Schemas.parameter(go, "list").shape());
    assertEquals(new Shape.MapOf(ValueType.UINT32), Schemas.parameter(go, "pairs").shape());
    assertEquals(
        new TypeRef(ValueType.ENUM, "test.Mode", false), Schemas.parameter(go, "pairs").type());
    assertEquals(new TypeRef(ValueType.BOOL, "", true), Schemas.parameter(go, "wrapped").type());
  }

  @Test
  void a_proto2_group_is_named_after_its_message() {
    Message go = go(Schemas.proto2("message Go { optional group LastPart = 1 {} }"));

    Parameter part = go.parameters().get(0);
    assertEquals("last-part", part.name());
    assertEquals("lastpart", part.protoName());
    assertEquals("test.Go.LastPart", part.type().reference());
  }

  @Test
  void a_field_can_be_renamed_deprecated_and_kept_secret() {
    Message go =
        go(
            Schemas.proto3(
                """
                message Go {
                  int32 pin_code = 7 [
                    deprecated = true,
                    debug_redact = true,
                    (actionregistry.v1.field).name = "PIN"
                  ];
                  int32 other = 8;
                }
                """));

    Parameter pin = go.parameters().get(0);
    assertEquals("PIN", pin.name());
    assertEquals("pin_code", pin.protoName());
    assertEquals(7, pin.number());
    assertTrue(pin.deprecated() && pin.sensitive());
    assertFalse(go.parameters().get(1).deprecated() || go.parameters().get(1).sensitive());
    assertEquals("test.proto", pin.place().file());
    assertTrue(pin.place().line() > 1 && pin.place().column() == 3, pin.place().toString());
  }

  @Test
  void a_file_can_make_all_its_floats_finite_and_a_field_say_otherwise() {
    Message go =
        go(
            Schemas.proto3(
                """
                option (actionregistry.v1.file).finite = true;
                message Go {
                  float one = 1;
                  double two = 2 [(actionregistry.v1.field).finite = false];
                  int32 three = 3;
                }
                """));

    assertEquals(
        List.of(true, false, false), go.parameters().stream().map(Parameter::finite).toList());
  }

  @Test
  void defaults_and_examples_are_read_as_values_of_the_type() {
    Message go =
        go(
            Schemas.proto3(
                """
                message Go {
                  int32 int32 = 1 [(actionregistry.v1.field).default = "-5"];
                  uint64 uint64 = 2 [(actionregistry.v1.field).default = "18446744073709551615"];
                  float float = 3 [(actionregistry.v1.field).default = "0.1"];
                  double double = 4 [(actionregistry.v1.field).default = "1e300"];
                  bool bool = 5 [(actionregistry.v1.field).default = "true"];
                  string string = 6 [(actionregistry.v1.field).default = "a b"];
                  bytes bytes = 7 [(actionregistry.v1.field).default = "YQ=="];
                  Mode mode = 8 [(actionregistry.v1.field).default = "alias"];
                  google.protobuf.Int32Value wrapped = 9 [(actionregistry.v1.field).default = "3"];
                  repeated int32 list = 10 [
                    (actionregistry.v1.field).examples = "1",
                    (actionregistry.v1.field).examples = "2"
                  ];
                  Mode sample = 11 [(buf.validate.field).enum.example = 1];
                  int32 both = 12 [
                    (actionregistry.v1.field).examples = "1",
                    (buf.validate.field).int32.example = 2
                  ];
                  repeated int32 of_items = 13 [(buf.validate.field).repeated.items.int32.example = 2];
                }
                enum Mode {
                  option allow_alias = true;
                  MODE_IDLE = 0;
                  MODE_ALIAS = 0;
                  MODE_BUSY = 1;
                }
                """));

    assertEquals(-5L, Schemas.parameter(go, "int32").defaultValue());
    assertEquals(
        new BigInteger("18446744073709551615"), Schemas.parameter(go, "uint64").defaultValue());
    assertEquals(0.1f, Schemas.parameter(go, "float").defaultValue());
    assertEquals(1e300, Schemas.parameter(go, "double").defaultValue());
    assertEquals(true, Schemas.parameter(go, "bool").defaultValue());
    assertEquals("a b", Schemas.parameter(go, "string").defaultValue());
    assertEquals(new Bytes("YQ=="), Schemas.parameter(go, "bytes").defaultValue());
    assertEquals("idle", Schemas.parameter(go, "mode").defaultValue());
    assertEquals(3L, Schemas.parameter(go, "wrapped").defaultValue());
    assertEquals(List.of(1L, 2L), Schemas.parameter(go, "list").examples());
    assertEquals(List.of("busy"), Schemas.parameter(go, "sample").examples());
    assertEquals(List.of(1L, 2L), Schemas.parameter(go, "both").examples());
    assertEquals(List.of(), Schemas.parameter(go, "of_items").examples());
    assertEquals(null, Schemas.parameter(go, "list").defaultValue());
  }

  @Test
  void enum_values_that_the_rules_exclude_are_not_offered() {
    Message go =
        go(
            Schemas.proto3(
                """
                message Go {
                  Mode any = 1;
                  Mode known = 2 [(buf.validate.field).enum = {defined_only: true, not_in: [0]}];
                  Mode listed = 3 [(buf.validate.field).enum = {in: [0, 2]}];
                  repeated Mode items = 4 [(buf.validate.field).repeated.items.enum.const = 1];
                  map<string, Mode> pairs = 5 [
                    (buf.validate.field).map.keys.string.const = "a",
                    (buf.validate.field).map.values.enum.const = 2
                  ];
                  int32 number = 6;
                }
                enum Mode {
                  option allow_alias = true;
                  MODE_NONE = 0;
                  MODE_ONE = 1;
                  MODE_UN = 1;
                  MODE_TWO = 2;
                }
                """));

    assertEquals(List.of("none", "one", "two"), Schemas.parameter(go, "any").offered());
    assertEquals(List.of("one", "two"), Schemas.parameter(go, "known").offered());
    assertEquals(List.of("none", "two"), Schemas.parameter(go, "listed").offered());
    assertEquals(List.of("one"), Schemas.parameter(go, "items").offered());
    assertEquals(List.of("two"), Schemas.parameter(go, "pairs").offered());
    assertEquals(List.of(), Schemas.parameter(go, "number").offered());
  }
}
