package io.actionregistry.conformance.differential;

import build.buf.validate.ValidateProto;
import com.google.protobuf.ByteString;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Duration;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.Message;
import com.google.protobuf.Timestamp;
import com.google.protobuf.UnknownFieldSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Messages of which many values lie at or beside a value that a rule names. */
final class RandomMessages {
  private final Dice dice;

  RandomMessages(Dice dice) {
    this.dice = dice;
  }

  /** A message; some have a few fields only, some nearly all. */
  Message of(Descriptor type) {
    return of(type, dice.oneOf(0, 8, 20, 50, 90), 3);
  }

  private Message of(Descriptor type, int percent, int depth) {
    DynamicMessage.Builder message = DynamicMessage.newBuilder(type);
    for (FieldDescriptor field : type.getFields()) {
      if (dice.chance(percent)) {
        addField(message, field, depth);
      }
    }
    if (dice.chance(5)) {
      message.setUnknownFields(
          UnknownFieldSet.newBuilder()
              .addField(9999, UnknownFieldSet.Field.newBuilder().addVarint(1).build())
              .build());
    }
    return message.build();
  }

  private void addField(DynamicMessage.Builder message, FieldDescriptor field, int depth) {
    List<Object> near = RandomRules.constants(field.getOptions().getExtension(ValidateProto.field));
    if (field.isMapField()) {
      addMap(message, field, near, depth);
    } else if (field.isRepeated()) {
      List<Object> items = new ArrayList<>();
      for (int count = dice.below(5); count > 0; count--) {
        Object item =
            !items.isEmpty() && dice.chance(25) ? dice.oneOf(items) : value(field, near, depth);
        if (item != null) {
          items.add(item);
          message.addRepeatedField(field, item);
        }
      }
    } else {
      Object value = value(field, near, depth);
      if (value != null) {
        message.setField(field, value);
      }
    }
  }

  private void addMap(
      DynamicMessage.Builder message, FieldDescriptor field, List<Object> near, int depth) {
    FieldDescriptor key = field.getMessageType().findFieldByNumber(1);
    FieldDescriptor value = field.getMessageType().findFieldByNumber(2);
    Set<Object> keys = new HashSet<>();
    for (int count = dice.below(5); count > 0; count--) {
      Object newKey = value(key, near, depth);
      Object newValue = value(value, near, depth);
      if (newValue != null && keys.add(newKey)) {
        message.addRepeatedField(
            field,
            DynamicMessage.newBuilder(field.getMessageType())
                .setField(key, newKey)
                .setField(value, newValue)
                .build());
      }
    }
  }

  /** A value; null for one that the type does not have. */
  private Object value(FieldDescriptor field, List<Object> near, int depth) {
    if (field.getJavaType() == FieldDescriptor.JavaType.MESSAGE) {
      return message(field, near, depth);
    }
    List<Object> fitting = near.stream().filter(value -> fits(value, field)).toList();
    Object value =
        !fitting.isEmpty() && dice.chance(60)
            ? EdgeValues.near(dice.oneOf(fitting), dice)
            : dice.chance(8) ? zero(field) : EdgeValues.of(field.getType(), dice);
    if (field.getType() != FieldDescriptor.Type.ENUM) {
      return value;
    }
    return field.getEnumType().isClosed()
        ? field.getEnumType().findValueByNumber((Integer) value)
        : field.getEnumType().findValueByNumberCreatingIfUnknown((Integer) value);
  }

  private static Object zero(FieldDescriptor field) {
    return switch (field.getJavaType()) {
      case INT, ENUM -> 0;
      case LONG -> 0L;
      case FLOAT -> 0f;
      case DOUBLE -> 0.0;
      case BOOLEAN -> false;
      case STRING -> "";
      case BYTE_STRING -> ByteString.EMPTY;
      case MESSAGE -> throw new IllegalArgumentException(field.getFullName());
    };
  }

  private static boolean fits(Object value, FieldDescriptor field) {
    return switch (field.getJavaType()) {
      case INT, ENUM -> value instanceof Integer;
      case LONG -> value instanceof Long;
      case FLOAT -> value instanceof Float;
      case DOUBLE -> value instanceof Double;
      case BOOLEAN -> value instanceof Boolean;
      case STRING -> value instanceof String;
      case BYTE_STRING -> value instanceof ByteString;
      case MESSAGE -> false;
    };
  }

  private Object message(FieldDescriptor field, List<Object> near, int depth) {
    Descriptor type = field.getMessageType();
    if (!type.getFullName().startsWith("google.protobuf.")) {
      return depth == 0 ? null : of(type, dice.oneOf(0, 10, 30), depth - 1);
    }
    DynamicMessage.Builder message = DynamicMessage.newBuilder(type);
    switch (type.getName()) {
      case "Duration" -> copy(near(Duration.class, near), message);
      case "Timestamp" -> copy(near(Timestamp.class, near), message);
      case "Any" -> {
        message.setField(type.findFieldByNumber(1), Values.typeUrl(dice));
        message.setField(
            type.findFieldByNumber(2), EdgeValues.of(FieldDescriptor.Type.BYTES, dice));
      }
      case "FieldMask" -> {
        for (int count = dice.below(4); count > 0; count--) {
          message.addRepeatedField(type.findFieldByNumber(1), Values.path(dice));
        }
      }
      case "Empty" -> {}
      case "Struct", "ListValue", "Value" -> new RandomJson(dice).fill(message, 2);
      default -> {
        FieldDescriptor wrapped = type.findFieldByNumber(1);
        message.setField(wrapped, value(wrapped, near, depth));
      }
    }
    return message.build();
  }

  private Message near(Class<? extends Message> type, List<Object> near) {
    List<Object> fitting = near.stream().filter(type::isInstance).toList();
    if (!fitting.isEmpty() && dice.chance(60)) {
      Object found = dice.oneOf(fitting);
      return found instanceof Duration duration
          ? Values.near(duration, dice)
          : Values.near((Timestamp) found, dice);
    }
    return type == Duration.class ? Values.duration(dice) : Values.timestamp(dice);
  }

  private static void copy(Message from, DynamicMessage.Builder to) {
    from.getAllFields()
        .forEach(
            (field, value) ->
                to.setField(to.getDescriptorForType().findFieldByNumber(field.getNumber()), value));
  }
}
