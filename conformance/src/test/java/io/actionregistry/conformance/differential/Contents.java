package io.actionregistry.conformance.differential;

import build.buf.validate.FieldPathElement;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import io.actionregistry.conformance.Contest.Entry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a message holds, for {@link KnownDifference}. */
final class Contents {
  private Contents() {}

  /** Whether there is an unsigned 32-bit number from 2³¹ on anywhere. */
  static boolean hasLarge32(Message message) {
    return message.getAllFields().entrySet().stream()
        .anyMatch(
            entry ->
                values(entry.getKey(), entry.getValue()).stream()
                    .anyMatch(value -> isLarge(entry.getKey(), value)));
  }

  private static boolean isLarge(FieldDescriptor field, Object value) {
    return switch (field.getType()) {
      case UINT32, FIXED32 -> (Integer) value < 0;
      case MESSAGE, GROUP -> hasLarge32((Message) value);
      default -> false;
    };
  }

  /** Whether a message inside has unknown fields. */
  static boolean hasUnknownFields(Message message) {
    return message.getAllFields().entrySet().stream()
        .filter(entry -> entry.getKey().getJavaType() == FieldDescriptor.JavaType.MESSAGE)
        .flatMap(entry -> values(entry.getKey(), entry.getValue()).stream())
        .map(Message.class::cast)
        .anyMatch(
            nested -> !nested.getUnknownFields().asMap().isEmpty() || hasUnknownFields(nested));
  }

  private static List<?> values(FieldDescriptor field, Object value) {
    return field.isRepeated() ? (List<?>) value : List.of(value);
  }

  /** The field that a violation is at; null for one of a message or oneof. */
  static @Nullable FieldDescriptor field(Descriptor root, Entry entry) {
    Descriptor message = root;
    FieldDescriptor field = null;
    for (FieldPathElement element : entry.violation().getField().getElementsList()) {
      field = message.findFieldByNumber(element.getFieldNumber());
      if (field == null) {
        return null;
      }
      FieldDescriptor value =
          field.isMapField() ? field.getMessageType().findFieldByNumber(2) : field;
      if (value.getJavaType() == FieldDescriptor.JavaType.MESSAGE) {
        message = value.getMessageType();
      }
    }
    return field;
  }
}
