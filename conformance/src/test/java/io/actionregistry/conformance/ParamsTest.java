package io.actionregistry.conformance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.protobuf.Any;
import com.google.protobuf.ByteString;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.Empty;
import com.google.protobuf.FieldMask;
import com.google.protobuf.Int32Value;
import com.google.protobuf.ListValue;
import com.google.protobuf.Message;
import com.google.protobuf.NullValue;
import com.google.protobuf.StringValue;
import com.google.protobuf.Struct;
import com.google.protobuf.Timestamp;
import com.google.protobuf.UInt64Value;
import com.google.protobuf.Value;
import io.actionregistry.conformance.shelf.Color;
import io.actionregistry.conformance.shelf.Known;
import io.actionregistry.conformance.shelf.Many;
import io.actionregistry.conformance.shelf.Numbers;
import io.actionregistry.conformance.shelf.Plain;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

final class ParamsTest {
  private static final Schemas SCHEMAS = Schemas.link(ShelfSchema.files());
  private static final Params PARAMS =
      new Params(GeneratedCode.of(SCHEMAS, List.of("shelf.Plain"), "").registry());

  @Test
  void scalars_have_the_type_that_a_jvm_program_gives() {
    Map<String, Object> params =
        of(
            Numbers.newBuilder()
                .setADouble(-0.0)
                .setAFloat(1.5f)
                .setAnInt32(-1)
                .setAnInt64(Long.MIN_VALUE)
                .setAUint32(-1)
                .setAUint64(7)
                .setASint32(-2)
                .setASint64(-3)
                .setAFixed32(-2)
                .setAFixed64(-1)
                .setAnSfixed32(-4)
                .setAnSfixed64(-5)
                .setABool(true)
                .setAString("text")
                .setAColor(Color.COLOR_RED));

    assertEquals(
        Map.ofEntries(
            Map.entry("a-double", -0.0),
            Map.entry("a-float", 1.5f),
            Map.entry("an-int32", -1L),
            Map.entry("an-int64", Long.MIN_VALUE),
            Map.entry("a-uint32", 4294967295L),
            Map.entry("a-uint64", 7L),
            Map.entry("a-sint32", -2L),
            Map.entry("a-sint64", -3L),
            Map.entry("a-fixed32", 4294967294L),
            Map.entry("a-fixed64", new BigInteger("18446744073709551615")),
            Map.entry("an-sfixed32", -4L),
            Map.entry("an-sfixed64", -5L),
            Map.entry("a-bool", true),
            Map.entry("a-string", "text"),
            Map.entry("a-color", 1L)),
        params);
  }

  @Test
  void bytes_are_an_array() {
    Map<String, Object> params =
        of(Numbers.newBuilder().setSomeBytes(ByteString.copyFromUtf8("ab")));

    assertArrayEquals(
        new byte[] {'a', 'b'}, assertInstanceOf(byte[].class, params.get("some-bytes")));
  }

  @Test
  void what_has_presence_is_there_only_if_it_was_set() {
    assertEquals(Map.of(), of(Numbers.newBuilder()));
    assertEquals(Map.of("an-int32", 0L), of(Numbers.newBuilder().setAnInt32(0)));
  }

  @Test
  void what_has_no_presence_is_always_there() {
    assertEquals(Map.of("number", 0L, "text", "", "color", 0L), of(Plain.newBuilder()));
  }

  @Test
  void of_a_oneof_the_member_that_was_set_is_there_though_zero() {
    assertEquals(0L, of(Plain.newBuilder().setFirst(0)).get("first"));
    assertEquals("", of(Plain.newBuilder().setSecond("")).get("second"));
  }

  @Test
  void an_unknown_number_of_an_enum_stays_what_it_is() {
    assertEquals(77L, of(Plain.newBuilder().setColorValue(77)).get("color"));
  }

  @Test
  void lists_and_maps_have_items_and_keys_of_their_own_type() {
    Map<String, Object> plain = Map.of("number", 0L, "text", "", "color", 0L);

    assertEquals(
        Map.of(
            "numbers", List.of(1L, new BigInteger("18446744073709551615")),
            "plains", List.of(plain),
            "by-name", Map.of("", plain),
            "colors", Map.of(new BigInteger("18446744073709551615"), 1L),
            "wrapped", Map.of(false, 5L),
            "wrapped-texts", List.of("")),
        of(
            Many.newBuilder()
                .addNumbers(1)
                .addNumbers(-1)
                .addPlains(Plain.getDefaultInstance())
                .putByName("", Plain.getDefaultInstance())
                .putColors(-1, Color.COLOR_RED)
                .putWrapped(false, Int32Value.of(5))
                .addWrappedTexts(StringValue.of(""))));
  }

  @Test
  void empty_lists_and_maps_are_absent_and_an_empty_message_is_not() {
    assertEquals(
        Map.of("inner", Map.of()), of(Many.newBuilder().setInner(Many.getDefaultInstance())));
  }

  @Test
  void times_masks_and_wrappers_are_values() {
    assertEquals(
        Map.of(
            "time", Instant.ofEpochSecond(-5, 7),
            "duration", Duration.ofSeconds(-5, -7),
            "mask", List.of("a.b", "c"),
            "empty", Map.of(),
            "wrapper", 0L),
        of(
            Known.newBuilder()
                .setTime(Timestamp.newBuilder().setSeconds(-5).setNanos(7))
                .setDuration(com.google.protobuf.Duration.newBuilder().setSeconds(-5).setNanos(-7))
                .setMask(FieldMask.newBuilder().addPaths("a.b").addPaths("c"))
                .setEmpty(Empty.getDefaultInstance())
                .setWrapper(UInt64Value.of(0))));
  }

  @Test
  void an_any_is_its_type_url_and_its_bytes() {
    Object any =
        of(Known.newBuilder()
                .setAny(
                    Any.newBuilder()
                        .setTypeUrl("x/y.Z")
                        .setValue(ByteString.copyFrom(new byte[] {1}))))
            .get("any");

    Map<?, ?> map = assertInstanceOf(Map.class, any);
    assertEquals(List.of("type-url", "value"), List.copyOf(map.keySet()));
    assertEquals("x/y.Z", map.get("type-url"));
    assertArrayEquals(new byte[] {1}, assertInstanceOf(byte[].class, map.get("value")));
  }

  @Test
  void json_is_maps_lists_and_null() {
    Value nothing = Value.newBuilder().setNullValue(NullValue.NULL_VALUE).build();
    ListValue list =
        ListValue.newBuilder()
            .addValues(nothing)
            .addValues(Value.newBuilder().setNumberValue(1))
            .addValues(Value.newBuilder().setBoolValue(true))
            .addValues(Value.getDefaultInstance())
            .build();
    Struct struct =
        Struct.newBuilder()
            .putFields("list", Value.newBuilder().setListValue(list).build())
            .putFields("text", Value.newBuilder().setStringValue("s").build())
            .build();

    Map<String, Object> params =
        of(
            Known.newBuilder()
                .setStruct(struct)
                .setList(list)
                .setValue(Value.newBuilder().setStructValue(struct)));

    List<Object> items = Arrays.asList(null, 1.0, true, null);
    assertEquals(items, params.get("list"));
    assertEquals(Map.of("list", items, "text", "s"), params.get("struct"));
    assertEquals(params.get("struct"), params.get("value"));
    assertEquals(Collections.singletonMap("value", null), of(Known.newBuilder().setValue(nothing)));
  }

  @Test
  void a_message_that_the_registry_lacks_is_refused() {
    assertThrows(IllegalArgumentException.class, () -> PARAMS.of(Timestamp.getDefaultInstance()));
  }

  /** As the suite's inputs arrive: by descriptors that were read from data. */
  private static Map<String, Object> of(Message.Builder builder) {
    Message message = builder.build();
    try {
      return PARAMS.of(
          DynamicMessage.parseFrom(
              Objects.requireNonNull(SCHEMAS.message(message.getDescriptorForType().getFullName())),
              message.toByteString()));
    } catch (com.google.protobuf.InvalidProtocolBufferException e) {
      throw new AssertionError(e);
    }
  }
}
