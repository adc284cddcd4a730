package io.actionregistry.conformance.differential;

import build.buf.validate.FieldPathElement;
import build.buf.validate.FieldRules;
import build.buf.validate.Rule;
import build.buf.validate.ValidateProto;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import io.actionregistry.conformance.Contest.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a message holds, for {@link KnownDifference}. */
final class Contents {
  private static final Pattern NAME = Pattern.compile("\\.(\\w+)\\b");

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

  /** Whether a list or the keys of a map have an unsigned number, anywhere. */
  static boolean hasUnsignedElements(Message message) {
    return message.getAllFields().entrySet().stream()
        .anyMatch(
            entry ->
                isUnsignedContainer(entry.getKey())
                    || (entry.getKey().getJavaType() == FieldDescriptor.JavaType.MESSAGE
                        && values(entry.getKey(), entry.getValue()).stream()
                            .anyMatch(nested -> hasUnsignedElements((Message) nested))));
  }

  /** Whether the expression of a violated rule, or its message's, is about such a field. */
  static boolean mentionsUnsignedElements(Descriptor root, Entry entry) {
    FieldDescriptor field = field(root, entry);
    Descriptor type = field == null ? root : held(field, root);
    List<String> expressions = new ArrayList<>();
    expressions.add(entry.violation().getRuleId());
    for (Rule rule : type.getOptions().getExtension(ValidateProto.message).getCelList()) {
      if (rule.getId().equals(entry.violation().getRuleId())) {
        expressions.add(rule.getExpression());
      }
    }
    if (field != null) {
      FieldRules rules = field.getOptions().getExtension(ValidateProto.field);
      rules.getCelList().forEach(rule -> expressions.add(rule.getExpression()));
    }
    return expressions.stream()
        .anyMatch(text -> NAME.matcher(text).results().anyMatch(m -> isNamed(m.group(1), type)));
  }

  private static Descriptor held(FieldDescriptor field, Descriptor otherwise) {
    FieldDescriptor value =
        field.isMapField() ? field.getMessageType().findFieldByNumber(2) : field;
    return value.getJavaType() == FieldDescriptor.JavaType.MESSAGE
        ? value.getMessageType()
        : otherwise;
  }

  /** Whether a field of the message, or of one inside, has the name and is such a container. */
  private static boolean isNamed(String name, Descriptor type) {
    FieldDescriptor own = type.findFieldByName(name);
    return (own != null && isUnsignedContainer(own))
        || type.getFields().stream()
            .filter(field -> field.getJavaType() == FieldDescriptor.JavaType.MESSAGE)
            .map(field -> held(field, type).findFieldByName(name))
            .anyMatch(inner -> inner != null && isUnsignedContainer(inner));
  }

  private static boolean isUnsignedContainer(FieldDescriptor field) {
    FieldDescriptor element =
        field.isMapField() ? field.getMessageType().findFieldByNumber(1) : field;
    return field.isRepeated()
        && switch (element.getType()) {
          case UINT32, UINT64, FIXED32, FIXED64 -> true;
          default -> false;
        };
  }
}
