package io.actionregistry.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class FieldPathTest {
  private static final Step LIST = Step.of("b", 2, FieldType.MESSAGE);

  @Test
  void a_path_prints_as_protovalidate_prints_it() {
    Step labels = Step.map("c", 3, FieldType.STRING, FieldType.INT32);
    assertEquals(
        "a.b[0].c[\"k\"]",
        FieldPath.of(Step.of("a", 1, FieldType.MESSAGE), LIST.at(0), labels.at("k")).toString());
    assertEquals("c[\"q\\\"\\\\\"]", labels.at("q\"\\").toString());
    assertEquals("float.[pkg.ext]", path("float", "[pkg.ext]").toString());
    assertEquals("", FieldPath.EMPTY.toString());
  }

  private static FieldPath path(String... names) {
    FieldPath path = FieldPath.EMPTY;
    for (String name : names) {
      path = path.then(Step.of(name, 1, FieldType.MESSAGE));
    }
    return path;
  }

  @Test
  void keys_that_are_no_texts_have_no_quotes_and_keep_their_sign() {
    assertEquals("m[true]", key(FieldType.BOOL, true));
    assertEquals("m[-1]", key(FieldType.INT64, -1));
    assertEquals("m[-1]", key(FieldType.SFIXED64, -1L));
    assertEquals("m[18446744073709551615]", key(FieldType.UINT64, -1L));
    assertEquals("m[18446744073709551615]", key(FieldType.FIXED64, -1L));
  }

  private static String key(FieldType keyType, Object key) {
    return Step.map("m", 1, keyType, FieldType.STRING).at(key).toString();
  }

  @Test
  void a_step_to_a_oneof_has_a_name_and_nothing_else() {
    assertEquals(new Step("which", 0, null, null, null, null), Step.oneof("which"));
  }

  @Test
  void an_index_is_a_long_however_it_is_given() {
    assertEquals(LIST.at(7L), LIST.at(7));
    assertNull(LIST.at(7).at(null).subscript());
    assertThrows(IllegalArgumentException.class, () -> LIST.at(0.5));
  }

  @Test
  void a_path_cannot_be_changed() {
    List<Step> steps = new ArrayList<>(List.of(LIST));
    FieldPath path = new FieldPath(steps);
    steps.clear();
    assertEquals("b", path.toString());
    assertEquals("b.b", path.then(LIST).toString());
    assertEquals("b", path.toString());
    assertTrue(FieldPath.EMPTY.isEmpty());
    assertFalse(path.isEmpty());
  }

  @Test
  void a_parameter_knows_its_step() {
    assertEquals(
        Step.of("frame_time", 4, FieldType.UINT64),
        Step.to(Fixture.ROTATE_TO_NDC.getParams().get("frame-time")));
    assertEquals(
        Step.map("m_", 9, FieldType.SINT32, FieldType.ENUM),
        Step.to(
            ParamDefinition.builder("m", ParamType.ENUM)
                .offers("a")
                .map(ParamType.SINT32)
                .proto("m_", 9)
                .build()));
    assertEquals(
        Step.of("by-hand", 0, FieldType.BOOL),
        Step.to(ParamDefinition.builder("by-hand", ParamType.BOOL).build()));
  }

  @Test
  void wrappers_are_messages_and_groups_are_groups() {
    ParamDefinition.Builder wrapper = ParamDefinition.builder("w", ParamType.FLOAT).wrapper();
    assertEquals(FieldType.MESSAGE, Step.to(wrapper.build()).type());
    assertEquals(FieldType.MESSAGE, Step.to(wrapper.repeated().build()).type());
    Step map = Step.to(wrapper.map(ParamType.BOOL).build());
    assertEquals(Step.map("w", 0, FieldType.BOOL, FieldType.MESSAGE), map);
    ParamDefinition group = Fixture.nested("g", "t.G").delimited().build();
    assertEquals(FieldType.GROUP, Step.to(group).type());
    assertEquals(FieldType.MESSAGE, Step.to(Fixture.nested("g", "t.G").build()).type());
  }

  @ParameterizedTest
  @EnumSource(ParamType.class)
  void a_type_of_protobuf_keeps_its_name_and_a_well_known_one_is_a_message(ParamType type) {
    ParamDefinition.Builder param = ParamDefinition.builder("p", type);
    if (type == ParamType.ENUM) {
      param.offers("a");
    } else if (type == ParamType.MESSAGE) {
      param.messageName("t.M");
    }
    FieldType expected =
        switch (type) {
          case NULL_VALUE -> FieldType.ENUM;
          case TIMESTAMP, DURATION, FIELD_MASK, ANY, STRUCT, VALUE, LIST_VALUE, EMPTY ->
              FieldType.MESSAGE;
          default -> FieldType.valueOf(type.name());
        };
    assertEquals(expected, FieldType.of(param.build()));
  }

  @Test
  void types_have_the_numbers_that_protobuf_gives_them() {
    assertEquals(1, FieldType.DOUBLE.number());
    assertEquals(10, FieldType.GROUP.number());
    assertEquals(11, FieldType.MESSAGE.number());
    assertEquals(14, FieldType.ENUM.number());
    assertEquals(18, FieldType.SINT64.number());
    assertEquals(18, FieldType.values().length);
  }
}
