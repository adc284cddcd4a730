package io.actionregistry.runtime;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.cognitect.transit.TransitFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ParamDefinitionTest {
  private static ParamDefinition.Builder param(ParamType type) {
    return ParamDefinition.builder("p", type);
  }

  @Test
  void a_parameter_is_singular_optional_and_bare_unless_said_otherwise() {
    ParamDefinition param = param(ParamType.INT32).build();
    assertEquals("p", param.getName());
    assertEquals(TransitFactory.keyword("p"), param.getKeyword());
    assertEquals(ParamType.INT32, param.getType());
    assertEquals(Cardinality.SINGULAR, param.getCardinality());
    assertFalse(param.isRequired() || param.hasPresence() || param.isWrapper());
    assertFalse(param.isDeprecated() || param.isSensitive() || param.hasDefault());
    assertNull(param.getDefault());
    assertNull(param.getKeyType());
    assertNull(param.getEnumName());
    assertNull(param.getMessageName());
    assertNull(param.getOneof());
    assertNull(param.getUnit());
    assertNull(param.getRange());
    assertEquals("", param.getDescription());
    assertEquals("", param.getProtoName());
    assertEquals(0, param.getProtoNumber());
    assertEquals(List.of(), param.getEnumValues());
    assertEquals(List.of(), param.getRanges());
    assertEquals(List.of(), param.getExamples());
    assertEquals(Map.of(), param.getRules());
    assertEquals("parameter 'p'", param.toString());
  }

  @Test
  void everything_that_is_said_is_kept() {
    Range length = Range.codePoints().declared(Interval.atLeast(1)).build();
    Range value = Range.value().declared(Interval.atLeast(0)).build();
    ParamDefinition param =
        param(ParamType.FLOAT)
            .description("A text.")
            .proto("p_field", 3)
            .presence()
            .wrapper()
            .oneof("which")
            .defaultValue(0.5)
            .unit("deg")
            .example(1.0)
            .example(2.0)
            .range(length)
            .range(value)
            .rule("float.finite", true)
            .deprecated()
            .sensitive()
            .required()
            .build();
    assertEquals("A text.", param.getDescription());
    assertEquals("p_field", param.getProtoName());
    assertEquals(3, param.getProtoNumber());
    assertTrue(param.hasPresence() && param.isWrapper() && param.isRequired());
    assertTrue(param.isDeprecated() && param.isSensitive() && param.hasDefault());
    assertEquals("which", param.getOneof());
    assertEquals(0.5, param.getDefault());
    assertEquals("deg", param.getUnit());
    assertEquals(List.of(1.0, 2.0), param.getExamples());
    assertEquals(List.of(length, value), param.getRanges());
    assertSame(value, param.getRange());
    assertEquals(Map.of("float.finite", true), param.getRules());
  }

  @Test
  void overriding_the_flag_keeps_all_the_rest() {
    ParamDefinition channel = Fixture.ROTATE_TO_NDC.getParams().get("channel");
    ParamDefinition optional = channel.asRequired(false);
    assertFalse(optional.isRequired());
    Map<String, Object> expected = new LinkedHashMap<>(channel.toMap());
    expected.remove("required");
    assertEquals(expected, optional.toMap());
    assertSame(channel, channel.asRequired(true));
  }

  @Test
  void the_last_word_about_the_flag_counts() {
    assertFalse(param(ParamType.BOOL).required().optional().build().isRequired());
    assertTrue(param(ParamType.BOOL).optional().required().build().isRequired());
  }

  @Test
  void lists_and_maps_say_what_they_hold() {
    assertEquals(Cardinality.REPEATED, param(ParamType.BOOL).repeated().build().getCardinality());
    ParamDefinition map = param(ParamType.BOOL).map(ParamType.STRING).build();
    assertEquals(Cardinality.MAP, map.getCardinality());
    assertEquals(ParamType.STRING, map.getKeyType());
  }

  @Test
  void the_range_of_the_value_is_not_that_of_its_items() {
    Range items =
        Range.of(Range.Subject.ITEM, Range.Measure.VALUE).declared(Interval.atLeast(0)).build();
    assertNull(param(ParamType.INT32).repeated().range(items).build().getRange());
    Range length = Range.utf8Bytes().declared(Interval.upTo(9)).build();
    assertNull(param(ParamType.STRING).range(length).build().getRange());
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {
        "INT32",
        "INT64",
        "UINT32",
        "UINT64",
        "SINT32",
        "SINT64",
        "FIXED32",
        "FIXED64",
        "SFIXED32",
        "SFIXED64",
        "BOOL",
        "STRING"
      })
  void other_types_than_integers_booleans_and_strings_are_no_map_keys(ParamType type) {
    assertThrows(IllegalArgumentException.class, () -> param(ParamType.BOOL).map(type));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a b", ":a", "a/b", "a.b", "a\u0000"})
  void a_name_that_cannot_be_a_key_or_a_step_of_a_path_is_refused(String name) {
    assertThrows(
        IllegalArgumentException.class, () -> ParamDefinition.builder(name, ParamType.BOOL));
  }

  @Test
  void parts_that_contradict_each_other_are_refused() {
    assertRefused("an enum without name or values", param(ParamType.ENUM));
    assertRefused("no enum, yet names one", param(ParamType.BOOL).enumName("t.E"));
    assertRefused("no enum, yet names one", param(ParamType.BOOL).offers("a"));
    assertRefused("a message without name", param(ParamType.MESSAGE));
    assertRefused("no message, yet names one", param(ParamType.BOOL).messageName("t.M"));
    assertRefused("have no presence", param(ParamType.BOOL).repeated().presence());
    assertRefused("are in no oneof", param(ParamType.BOOL).repeated().oneof("o"));
    assertRefused("a list has no keys", param(ParamType.BOOL).map(ParamType.BOOL).repeated());
    assertRefused("only messages are delimited", param(ParamType.BOOL).delimited());
    Range range = Range.value().finite().build();
    assertRefused(
        "two defaults",
        param(ParamType.STRING).defaultValue("a").defaultFrom(DefaultSource.RANDOM_UUID));
    assertRefused("two ranges for the value", param(ParamType.FLOAT).range(range).range(range));
    assertRefused("'a' twice", param(ParamType.ENUM).offers("a", "a"));
  }

  private static void assertRefused(String reason, ParamDefinition.Builder builder) {
    String message = assertThrows(IllegalArgumentException.class, builder::build).getMessage();
    assertTrue(message.contains(reason) && message.contains("'p'"), message);
  }

  @Test
  void parts_that_are_wrong_by_themselves_are_refused_at_once() {
    ParamDefinition.Builder param = param(ParamType.BOOL);
    assertThrows(IllegalArgumentException.class, () -> param.proto("", 1));
    assertThrows(IllegalArgumentException.class, () -> param.proto("p", 0));
    assertThrows(IllegalArgumentException.class, () -> param.enumName(""));
    assertThrows(IllegalArgumentException.class, () -> param.messageName(""));
    assertThrows(IllegalArgumentException.class, () -> param.oneof(""));
    assertThrows(IllegalArgumentException.class, () -> param.rule("", true));
    param.rule("r", 1L);
    assertThrows(IllegalArgumentException.class, () -> param.rule("r", 2L));
    assertThrows(NullPointerException.class, () -> param.defaultValue(null));
  }

  @Test
  void an_enum_without_a_name_offers_its_values() {
    assertEquals(List.of("a", "b"), param(ParamType.ENUM).offers("a", "b").build().getEnumValues());
  }

  @Test
  void values_that_callers_can_change_are_copied_in_and_out() {
    byte[] bytes = {1};
    List<Object> list = new ArrayList<>(Arrays.asList("a", null));
    ParamDefinition param =
        param(ParamType.BYTES)
            .defaultValue(bytes)
            .example(bytes)
            .rule("bytes.const", bytes)
            .rule("list", list)
            .build();
    bytes[0] = 2;
    list.clear();
    ((byte[]) param.getDefault())[0] = 3;
    ((byte[]) param.getExamples().get(0))[0] = 3;
    ((byte[]) param.getRules().get("bytes.const"))[0] = 3;
    assertArrayEquals(new byte[] {1}, (byte[]) param.getDefault());
    assertArrayEquals(new byte[] {1}, (byte[]) param.getExamples().get(0));
    assertArrayEquals(new byte[] {1}, (byte[]) param.getRules().get("bytes.const"));
    assertEquals(Arrays.asList("a", null), param.getRules().get("list"));
  }

  @Test
  void nothing_but_plain_data_is_a_default() {
    ParamDefinition.Builder param = param(ParamType.VALUE);
    assertThrows(IllegalArgumentException.class, () -> param.defaultValue(new Object()));
    List<Object> cycle = new ArrayList<>();
    cycle.add(cycle);
    assertThrows(IllegalArgumentException.class, () -> param.defaultValue(cycle));
  }

  @Test
  void names_of_types_are_in_kebab_case_and_numbers_are_known() {
    assertEquals("field-mask", ParamType.FIELD_MASK.getName());
    assertEquals("repeated", Cardinality.REPEATED.getName());
    assertTrue(ParamType.DOUBLE.isNumeric() && ParamType.SFIXED64.isNumeric());
    assertFalse(ParamType.BOOL.isNumeric() || ParamType.ENUM.isNumeric());
  }
}
