package io.actionregistry.generator.compile;

import com.google.protobuf.ByteString;
import com.google.protobuf.Descriptors.EnumValueDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import io.actionregistry.generator.model.Bytes;
import io.actionregistry.generator.model.CelExpression.Constant;
import io.actionregistry.generator.model.CelType;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What {@code rules} and {@code rule} stand for in the expression of a standard or predefined rule:
 * the settings of one field, known when the expression is compiled.
 *
 * @param rules a message like {@code buf.validate.FloatRules}
 * @param rule the setting that the expression belongs to
 */
public record RuleValues(Message rules, FieldDescriptor rule) {

  /** The setting that the expression belongs to. */
  Constant value() {
    return constant(rule, rules.getField(rule));
  }

  /** Another setting; null if there is no such field. */
  @Nullable Constant field(String name) {
    FieldDescriptor field = rules.getDescriptorForType().findFieldByName(name);
    return field == null ? null : constant(field, rules.getField(field));
  }

  /** Whether another setting is given; false if there is no such field. */
  boolean has(String name) {
    FieldDescriptor field = rules.getDescriptorForType().findFieldByName(name);
    if (field == null) {
      return false;
    }
    return field.isRepeated() ? rules.getRepeatedFieldCount(field) > 0 : rules.hasField(field);
  }

  /**
   * A field's value as CEL sees it.
   *
   * @throws IllegalArgumentException for a message that is not well known
   */
  public static Constant constant(FieldDescriptor field, Object value) {
    CelType type = CelTypes.ofChecked(CelTypes.of(field));
    if (field.isRepeated()) {
      List<@Nullable Object> items =
          ((List<?>) value).stream().<@Nullable Object>map(item -> one(field, item)).toList();
      return new Constant(items, type);
    }
    Object one = one(field, value);
    return new Constant(one, type.is(CelType.Kind.WRAPPER) ? type.first() : type);
  }

  private static Object one(FieldDescriptor field, Object value) {
    return switch (field.getType()) {
      case INT32, SINT32, SFIXED32 -> Long.valueOf((Integer) value);
      case UINT32, FIXED32 -> Integer.toUnsignedLong((Integer) value);
      case ENUM -> (long) ((EnumValueDescriptor) value).getNumber();
      case BYTES -> bytes((ByteString) value);
      case MESSAGE, GROUP -> message((Message) value);
      default -> value;
    };
  }

  private static Object message(Message message) {
    return switch (message.getDescriptorForType().getFullName()) {
      case "google.protobuf.Timestamp" -> Instant.ofEpochSecond(seconds(message), nanos(message));
      case "google.protobuf.Duration" -> Duration.ofSeconds(seconds(message), nanos(message));
      case "google.protobuf.FieldMask" -> List.copyOf((List<?>) get(message, "paths"));
      case "google.protobuf.BoolValue",
          "google.protobuf.BytesValue",
          "google.protobuf.DoubleValue",
          "google.protobuf.FloatValue",
          "google.protobuf.Int32Value",
          "google.protobuf.Int64Value",
          "google.protobuf.StringValue",
          "google.protobuf.UInt32Value",
          "google.protobuf.UInt64Value" ->
          one(message.getDescriptorForType().findFieldByName("value"), get(message, "value"));
      default ->
          throw new IllegalArgumentException(
              "a rule's value of type " + message.getDescriptorForType().getFullName());
    };
  }

  private static Bytes bytes(ByteString value) {
    return new Bytes(Base64.getEncoder().encodeToString(value.toByteArray()));
  }

  private static long seconds(Message message) {
    return (Long) get(message, "seconds");
  }

  private static int nanos(Message message) {
    return (Integer) get(message, "nanos");
  }

  private static Object get(Message message, String field) {
    return message.getField(
        Objects.requireNonNull(message.getDescriptorForType().findFieldByName(field)));
  }
}
