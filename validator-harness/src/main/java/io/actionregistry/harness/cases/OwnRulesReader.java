package io.actionregistry.harness.cases;

import build.buf.validate.FieldRules;
import build.buf.validate.MessageRules;
import build.buf.validate.PredefinedRules;
import build.buf.validate.Rule;
import build.buf.validate.ValidateProto;
import com.google.protobuf.ByteString;
import com.google.protobuf.DescriptorProtos.FieldOptions;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.EnumValueDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.FileDescriptor;
import com.google.protobuf.DynamicMessage;
import com.google.protobuf.ExtensionRegistry;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the rules of the schema's own: {@code cel}, {@code cel_expression} and predefined ones. */
final class OwnRulesReader {
  private static final ExtensionRegistry KNOWN = ExtensionRegistry.newInstance();

  static {
    ValidateProto.registerAllExtensions(KNOWN);
  }

  private OwnRulesReader() {}

  static List<OwnRule> read(MessageRules rules) {
    return read(rules.getCelList(), rules.getCelExpressionList());
  }

  /**
   * Those on a field, or on what is in it.
   *
   * @param field that has the rules, in whose file predefined ones are looked for
   */
  static List<OwnRule> read(FieldRules rules, FieldDescriptor field) {
    List<OwnRule> own = read(rules.getCelList(), rules.getCelExpressionList());
    FieldDescriptor family =
        rules.getOneofFieldDescriptor(FieldRules.getDescriptor().getOneofs().get(0));
    if (family != null) {
      Message set = (Message) rules.getField(family);
      for (int number : set.getUnknownFields().asMap().keySet()) {
        own.addAll(predefined(set, number, field.getFile()));
      }
    }
    return own;
  }

  private static List<OwnRule> read(List<Rule> rules, List<String> expressions) {
    List<OwnRule> own = new ArrayList<>();
    rules.forEach(rule -> own.add(OwnRule.of(rule.getId(), rule.getExpression())));
    expressions.forEach(expression -> own.add(OwnRule.of("", expression)));
    return own;
  }

  private static List<OwnRule> predefined(Message set, int number, FileDescriptor file) {
    String family = set.getDescriptorForType().getFullName();
    List<FieldDescriptor> extensions = new ArrayList<>();
    collect(file, new HashSet<>(), extensions);
    for (FieldDescriptor extension : extensions) {
      if (extension.getNumber() == number
          && extension.getContainingType().getFullName().equals(family)) {
        return predefined(set, extension);
      }
    }
    return List.of(OwnRule.of("unknown extension " + number + " of " + family, ""));
  }

  private static List<OwnRule> predefined(Message set, FieldDescriptor extension) {
    List<OwnRule> own = new ArrayList<>();
    try {
      PredefinedRules rules =
          FieldOptions.parseFrom(extension.getOptions().toByteString(), KNOWN)
              .getExtension(ValidateProto.predefined);
      rules.getCelList().forEach(rule -> own.add(OwnRule.of(rule.getId(), rule.getExpression())));
      ExtensionRegistry registry = ExtensionRegistry.newInstance();
      if (extension.getJavaType() == FieldDescriptor.JavaType.MESSAGE) {
        registry.add(extension, DynamicMessage.getDefaultInstance(extension.getMessageType()));
      } else {
        registry.add(extension);
      }
      Message whole =
          DynamicMessage.parseFrom(extension.getContainingType(), set.toByteString(), registry);
      Object value = whole.getField(extension);
      own.forEach(rule -> addSetting(rule.text(), value));
    } catch (InvalidProtocolBufferException e) {
      throw new IllegalArgumentException(extension.getFullName() + ": its options are garbled", e);
    }
    return own;
  }

  private static void addSetting(CelText text, Object value) {
    if (value instanceof List<?> list) {
      list.forEach(item -> addSetting(text, item));
    } else if (value instanceof Number number) {
      text.numbers().add(new BigDecimal(number.toString()));
    } else if (value instanceof EnumValueDescriptor named) {
      text.numbers().add(BigDecimal.valueOf(named.getNumber()));
    } else if (value instanceof String string) {
      text.texts().add(string);
    } else if (value instanceof ByteString bytes) {
      text.texts().add(bytes.toStringUtf8());
    }
  }

  private static void collect(
      FileDescriptor file, Set<String> seen, List<FieldDescriptor> extensions) {
    if (seen.add(file.getName())) {
      extensions.addAll(file.getExtensions());
      file.getMessageTypes().forEach(message -> collect(message, extensions));
      file.getDependencies().forEach(imported -> collect(imported, seen, extensions));
    }
  }

  private static void collect(Descriptor message, List<FieldDescriptor> extensions) {
    extensions.addAll(message.getExtensions());
    message.getNestedTypes().forEach(nested -> collect(nested, extensions));
  }
}
