package io.actionregistry.validation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MessageValueTest {
  private static MessageShape shape(String name) {
    return MessageShape.of(TestSchema.REGISTRY, name);
  }

  private static MessageValue value(String message, String edn) {
    MessageShape shape = shape(message);
    Violations violations =
        new Violations(shape.empty(), RuleTable.builder().build(), Clock.systemUTC(), 9);
    MessageValue value = Decoder.decode(shape, Edn.read(edn), Settings.DEFAULT, violations);
    assertEquals(List.of(), violations.found());
    return value;
  }

  @Test
  void a_slot_is_a_parameters_place_in_the_order_of_declaration() {
    MessageShape position = shape("t.Position");
    assertEquals("t.Position", position.name());
    assertEquals("message t.Position", position.toString());
    assertEquals(3, position.size());
    assertEquals(1, position.slotOf("longitude"));
    assertEquals("longitude", position.param(1).getName());
    assertEquals(-1, position.slotOf("altitude"));
    MessageShape lists = shape("t.Lists");
    assertEquals(2, lists.slotOfField("by_name"));
    assertEquals(-1, lists.slotOfField("by-name"));
    assertEquals("t.Position", lists.nested(2).name());
    assertNull(lists.nested(0));
    assertEquals("t.Channel", lists.enumDefinition(6).getName());
    assertNull(lists.enumDefinition(0));
    assertThrows(IllegalArgumentException.class, () -> shape("t.None"));
  }

  @Test
  void what_is_absent_is_zero() {
    MessageValue scalars = MessageValue.empty(shape("t.Scalars"));
    for (int slot = 0; slot < scalars.shape().size(); slot++) {
      assertFalse(scalars.has(slot));
      assertNull(scalars.get(slot));
    }
    MessageShape shape = scalars.shape();
    assertEquals(0.0, scalars.getDouble(shape.slotOf("double")));
    assertEquals(0f, scalars.getFloat(shape.slotOf("float")));
    assertEquals(0, scalars.getLong(shape.slotOf("int32")));
    assertEquals(0, scalars.getLong(shape.slotOf("channel")));
    assertEquals(1, scalars.getLong(shape.slotOf("closed")));
    assertFalse(scalars.getBoolean(shape.slotOf("bool")));
    assertEquals("", scalars.getString(shape.slotOf("string")));
    assertEquals(0, scalars.getBytes(shape.slotOf("bytes")).length);
    MessageValue known = MessageValue.empty(shape("t.Known"));
    assertEquals(Instant.EPOCH, known.getTimestamp(0));
    assertEquals(Duration.ZERO, known.getDuration(1));
    assertEquals(List.of(), known.getList(2));
    assertEquals(AnyValue.EMPTY, known.getAny(3));
    assertEquals(Map.of(), known.getMap(4));
    assertEquals(0, known.getMessage(8).shape().size());
    assertFalse(known.getMessage(10).has(0));
  }

  @ParameterizedTest
  @CsvSource({
    "t.Scalars, double, 0.0",
    "t.Scalars, float, 0.0f",
    "t.Scalars, bool, false",
    "t.Scalars, string, \"\"",
    "t.Scalars, bytes, 0x",
    "t.Scalars, uint64, 0",
    "t.Scalars, channel, 0",
    "t.Scalars, closed, 1",
    "t.Lists, samples, []",
    "t.Lists, by-id, map{}",
    "t.Known, at, 1970-01-01T00:00:00Z",
    "t.Known, for, PT0S",
    "t.Known, mask, []",
    "t.Known, any, any  0x",
    "t.Known, struct, map{}",
    "t.Known, value, null",
    "t.Known, list, []",
    "t.Known, null, 0",
    "t.Known, empty, {}",
    "t.Known, wrapped, null",
    "t.Known, position, {}"
  })
  void a_rule_sees_a_value_even_where_none_was_given(String message, String param, String text) {
    MessageValue empty = MessageValue.empty(shape(message));
    assertEquals(text, CanonicalText.of(empty.getOrZero(empty.shape().slotOf(param))));
  }

  @Test
  void what_was_given_is_what_the_getters_answer() {
    MessageValue scalars =
        value(
            "t.Scalars",
            "{:double 1, :float 2.5, :int32 3, :bool true, :string \"x\", :bytes #bytes \"07\"}");
    MessageShape shape = scalars.shape();
    assertEquals(1.0, scalars.getDouble(shape.slotOf("double")));
    assertEquals(2.5f, scalars.getFloat(shape.slotOf("float")));
    assertEquals(3, scalars.getLong(shape.slotOf("int32")));
    assertTrue(scalars.getBoolean(shape.slotOf("bool")));
    assertEquals("x", scalars.getString(shape.slotOf("string")));
    assertArrayEquals(new byte[] {7}, scalars.getBytes(shape.slotOf("bytes")));
    assertEquals(3L, scalars.getOrZero(shape.slotOf("int32")));
    MessageValue known =
        value(
            "t.Known",
            "{:at #instant \"2020-01-01T00:00:00Z\", :for #duration \"PT1S\", :mask [\"a\"],"
                + " :any {:type-url \"t/x\"}, :struct {:a 1}, :value nil,"
                + " :position {:latitude 1, :longitude 2}}");
    assertEquals(Instant.parse("2020-01-01T00:00:00Z"), known.getTimestamp(0));
    assertEquals(Duration.ofSeconds(1), known.getDuration(1));
    assertEquals(List.of("a"), known.getList(2));
    assertEquals("t/x (0 bytes)", known.getAny(3).toString());
    assertEquals(Map.of("a", 1.0), known.getMap(4));
    assertTrue(known.has(5));
    assertNull(known.get(5));
    assertNull(known.getOrZero(5));
    assertEquals(2.0, known.getMessage(10).getDouble(1));
    assertEquals("message t.Known { at for mask any struct value position }", known.toString());
  }

  @Test
  void a_message_by_hand_has_a_value_for_every_slot() {
    MessageValue message = MessageValue.of(shape("t.Position"), 1.0, 2.0, null);
    assertEquals(value("t.Position", "{:latitude 1, :longitude 2}"), message);
    assertThrows(
        IllegalArgumentException.class, () -> MessageValue.of(shape("t.Position"), 1.0, 2.0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{:double 1.5, :float 2.5, :string \"a\"}",
        "{:bytes #bytes \"0102\", :bool true}",
        "{:double -0.0}",
        "{:channel :heat, :uint64 #big \"18446744073709551615\"}"
      })
  void messages_with_equal_values_are_equal(String edn) {
    assertEquals(value("t.Scalars", edn), value("t.Scalars", edn));
    assertEquals(value("t.Scalars", edn).hashCode(), value("t.Scalars", edn).hashCode());
    assertNotEquals(value("t.Scalars", edn), value("t.Scalars", "{:int32 7}"));
    assertNotEquals(value("t.Scalars", "{:int32 7}"), value("t.Scalars", edn));
  }

  @Test
  void a_zero_without_presence_equals_an_absent_one() {
    assertEquals(value("t.Scalars", "{}"), value("t.Scalars", "{:int32 0, :string \"\"}"));
    assertNotEquals(value("t.Scalars", "{}"), value("t.Scalars", "{:frame-time 0}"));
    assertNotEquals(value("t.Known", "{}"), value("t.Known", "{:wrapped 0}"));
  }

  @Test
  void numbers_compare_as_numbers_and_nan_equals_nothing() {
    assertNotEquals(value("t.Scalars", "{:double ##NaN}"), value("t.Scalars", "{:double ##NaN}"));
    assertNotEquals(value("t.Scalars", "{:float ##NaN}"), value("t.Scalars", "{:float ##NaN}"));
    assertEquals(
        value("t.Known", "{:value 0.0, :wrapped 0}"),
        value("t.Known", "{:value -0.0, :wrapped -0.0}"));
    assertEquals(
        value("t.Known", "{:value 0.0, :wrapped 0}").hashCode(),
        value("t.Known", "{:value -0.0, :wrapped -0.0}").hashCode());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{:list [1 \"a\" nil]} | {:list [1 \"a\"]}",
        "{:list [1 \"a\"]} | {:list [1 \"b\"]}",
        "{:list [nil]} | {:list [1]}",
        "{:struct {:a 1}} | {:struct {:a 1, :b 2}}",
        "{:struct {:a 1}} | {:struct {:b 1}}",
        "{:struct {:a nil}} | {:struct {:b nil}}",
        "{:struct {:a [1]}} | {:struct {:a [2]}}",
        "{:value nil} | {}",
        "{:value nil} | {:value false}",
        "{:any {:type-url \"a\"}} | {:any {:type-url \"b\"}}",
        "{:any {:type-url \"a\"}} | {:any {:type-url \"a\", :value #bytes \"00\"}}",
        "{:position {:latitude 1, :longitude 1}} | {:position {:latitude 1, :longitude 2}}"
      })
  void messages_differ_if_anything_in_them_does(String one, String other) {
    MessageValue a = value("t.Known", one);
    MessageValue b = value("t.Known", other);
    assertNotEquals(a, b);
    assertNotEquals(b, a);
    assertEquals(a, value("t.Known", one));
    assertEquals(a.hashCode(), value("t.Known", one).hashCode());
    assertEquals(b, value("t.Known", other));
  }

  @Test
  void lists_of_bytes_compare_by_content() {
    String one = "{:by-hash {1 #bytes \"01\"}}";
    assertEquals(value("t.Lists", one), value("t.Lists", one));
    assertEquals(value("t.Lists", one).hashCode(), value("t.Lists", one).hashCode());
    assertNotEquals(value("t.Lists", one), value("t.Lists", "{:by-hash {1 #bytes \"02\"}}"));
  }

  @Test
  void messages_of_different_types_differ() {
    assertNotEquals(MessageValue.empty(shape("t.Known")), MessageValue.empty(shape("t.Lists")));
    assertNotEquals("text", (Object) MessageValue.empty(shape("t.Known")));
  }

  @Test
  void values_are_the_callers_own_where_these_cannot_change_and_copies_where_they_can() {
    Double number = Double.valueOf(1.25);
    byte[] bytes = {1};
    List<Object> samples = new ArrayList<>(List.of(1));
    MessageShape shape = shape("t.Scalars");
    Violations violations =
        new Violations(shape.empty(), RuleTable.builder().build(), Clock.systemUTC(), 9);
    MessageValue scalars =
        Decoder.decode(
            shape, Map.of("double", number, "bytes", bytes), Settings.DEFAULT, violations);
    MessageValue lists =
        Decoder.decode(shape("t.Lists"), Map.of("samples", samples), Settings.DEFAULT, violations);
    bytes[0] = 2;
    samples.clear();
    assertSame(number, scalars.get(shape.slotOf("double")));
    assertEquals(1, scalars.getBytes(shape.slotOf("bytes"))[0]);
    assertEquals(List.of(1f), lists.getList(0));
    assertThrows(UnsupportedOperationException.class, () -> lists.getList(0).clear());
  }

  @Test
  void rules_of_a_message_are_given_once() {
    RuleTable.Builder table = RuleTable.builder().message("t.M", MessageRules.NONE);
    assertThrows(IllegalArgumentException.class, () -> table.message("t.M", MessageRules.NONE));
    assertEquals("float.gte", Constraint.of("float.gte", "").toString());
  }

  @Test
  void a_message_is_empty_while_no_field_is_set() {
    MessageShape shape = shape("t.Scalars");
    Object[] slots = new Object[shape.size()];
    assertTrue(MessageValue.of(shape, slots.clone()).isEmpty());
    slots[shape.slotOf("double")] = 0.0;
    assertTrue(MessageValue.of(shape, slots.clone()).isEmpty());
    slots[shape.slotOf("double")] = -0.0;
    assertFalse(MessageValue.of(shape, slots.clone()).isEmpty());
  }

  @Test
  void an_any_is_empty_without_type_and_bytes() {
    assertTrue(new AnyValue("", new byte[0]).isEmpty());
    assertFalse(new AnyValue("a/b.C", new byte[0]).isEmpty());
    assertFalse(new AnyValue("", new byte[1]).isEmpty());
  }
}
