package io.actionregistry.harness.serve;

import build.buf.validate.FieldRules;
import build.buf.validate.Ignore;
import build.buf.validate.Rule;
import build.buf.validate.ValidateProto;
import com.google.protobuf.ByteString;
import com.google.protobuf.DescriptorProtos.FieldOptions;
import com.google.protobuf.DescriptorProtos.MessageOptions;
import com.google.protobuf.Descriptors.EnumValueDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Duration;
import com.google.protobuf.ExtensionRegistry;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import com.google.protobuf.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rules of a field by their paths in {@code buf.validate.FieldRules}, {@code "float.gte"} or
 * {@code "repeated.items.string.min_len"}, with the values that they are set to; expressions under
 * {@code "cel"} as maps of id, message and expression.
 */
final class RuleTexts {
  private static final ExtensionRegistry VALIDATE = ExtensionRegistry.newInstance();

  static {
    ValidateProto.registerAllExtensions(VALIDATE);
  }

  private RuleTexts() {}

  static Map<String, Object> of(FieldDescriptor field) {
    Map<String, Object> rules = new LinkedHashMap<>();
    try {
      FieldOptions options = FieldOptions.parseFrom(field.getOptions().toByteString(), VALIDATE);
      add(options.getExtension(ValidateProto.field), "", rules);
      // As (buf.validate.message).oneof is documented.
      if (isInMessageOneof(field)) {
        rules.putIfAbsent("ignore", (long) Ignore.IGNORE_IF_ZERO_VALUE_VALUE);
      }
    } catch (InvalidProtocolBufferException e) {
      throw new IllegalStateException("what protobuf has just written", e);
    }
    return rules;
  }

  private static boolean isInMessageOneof(FieldDescriptor field)
      throws InvalidProtocolBufferException {
    MessageOptions options =
        MessageOptions.parseFrom(field.getContainingType().getOptions().toByteString(), VALIDATE);
    return options.getExtension(ValidateProto.message).getOneofList().stream()
        .anyMatch(oneof -> oneof.getFieldsList().contains(field.getName()));
  }

  private static void add(Message from, String prefix, Map<String, Object> rules) {
    from.getAllFields()
        .forEach(
            (rule, value) -> {
              String path = prefix + rule.getName();
              if (value instanceof FieldRules || isFamily(rule)) {
                add((Message) value, path + ".", rules);
              } else {
                rules.put(path, plain(value, rule));
              }
            });
  }

  /** A member of the oneof of rules by type: {@code float}, {@code repeated}. */
  private static boolean isFamily(FieldDescriptor rule) {
    return rule.getContainingType().equals(FieldRules.getDescriptor())
        && rule.getRealContainingOneof() != null;
  }

  private static Object plain(Object value, FieldDescriptor rule) {
    if (value instanceof List<?> list) {
      return list.stream().map(item -> plain(item, rule)).toList();
    }
    if (value instanceof Rule cel) {
      Map<String, Object> texts = new LinkedHashMap<>();
      texts.put("id", cel.getId());
      texts.put("message", cel.getMessage());
      texts.put("expression", cel.getExpression());
      return texts;
    }
    if (value instanceof Timestamp time) {
      return Instant.ofEpochSecond(time.getSeconds(), time.getNanos());
    }
    if (value instanceof Duration length) {
      return java.time.Duration.ofSeconds(length.getSeconds(), length.getNanos());
    }
    return scalar(value, rule);
  }

  private static Object scalar(Object value, FieldDescriptor rule) {
    if (value instanceof EnumValueDescriptor named) {
      return (long) named.getNumber();
    }
    if (value instanceof ByteString bytes) {
      return bytes.toByteArray();
    }
    return switch (rule.getType()) {
      case UINT32, FIXED32 -> Integer.toUnsignedLong((Integer) value);
      case UINT64, FIXED64 -> new java.math.BigInteger(Long.toUnsignedString((Long) value));
      case INT32, SINT32, SFIXED32 -> (long) (Integer) value;
      case MESSAGE -> value.toString();
      default -> value;
    };
  }
}
