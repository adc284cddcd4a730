package io.actionregistry.generator.jon;

import build.buf.validate.ValidateProto;
import com.google.protobuf.DescriptorProtos.DescriptorProto;
import com.google.protobuf.DescriptorProtos.EnumDescriptorProto;
import com.google.protobuf.DescriptorProtos.EnumValueDescriptorProto;
import com.google.protobuf.DescriptorProtos.FieldDescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.DescriptorProtos.OneofDescriptorProto;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Reads facts from descriptors, in the terms of {@link RecordedFacts}. */
final class DescriptorFacts {
  /** Imports that say how a registry is made and checked, not what the command set is. */
  private static final Set<String> TOOLS =
      Set.of("actionregistry/v1/options.proto", "buf/validate/validate.proto");

  private final Facts facts = new Facts();

  private DescriptorFacts() {}

  static Facts read(List<FileDescriptorProto> files) {
    DescriptorFacts reader = new DescriptorFacts();
    files.forEach(reader::file);
    return reader.facts;
  }

  private void file(FileDescriptorProto file) {
    String prefix = file.getPackage() + ".";
    String subject = "file " + file.getName();
    facts.add(subject, "syntax", file.getSyntax());
    facts.add(subject, "package", file.getPackage());
    facts.add(
        subject,
        "imports",
        file.getDependencyList().stream().filter(i -> !TOOLS.contains(i)).sorted().toList());
    facts.add(subject, "messages", names(file.getMessageTypeList(), DescriptorProto::getName));
    facts.add(subject, "enums", names(file.getEnumTypeList(), EnumDescriptorProto::getName));
    file.getMessageTypeList().forEach(message -> message(prefix + message.getName(), message));
    file.getEnumTypeList().forEach(enumeration -> enumeration(prefix, enumeration));
    unexpected(subject, "services", file.getServiceCount());
    unexpected(subject, "extensions", file.getExtensionCount());
  }

  private void message(String name, DescriptorProto message) {
    String subject = "message " + name;
    facts.add(subject, "fields", names(message.getFieldList(), FieldDescriptorProto::getName));
    facts.add(
        subject,
        "reserved",
        message.getReservedRangeList().stream()
            // The end of a descriptor's range is exclusive.
            .map(range -> range.getStart() + " to " + (range.getEnd() - 1))
            .toList());
    unexpected(subject, "reserved names", message.getReservedNameCount());
    unexpected(subject, "nested types", message.getNestedTypeCount() + message.getEnumTypeCount());
    rules(subject, "message", message.getOptions().getExtension(ValidateProto.message));
    for (OneofDescriptorProto oneof : message.getOneofDeclList()) {
      facts.add(
          "oneof " + name + "." + oneof.getName(),
          "required",
          oneof.getOptions().getExtension(ValidateProto.oneof).getRequired());
    }
    message.getFieldList().forEach(field -> field(name, message, field));
  }

  private void field(String messageName, DescriptorProto message, FieldDescriptorProto field) {
    String subject = "field " + messageName + "." + field.getName();
    boolean singular = field.getLabel() == FieldDescriptorProto.Label.LABEL_OPTIONAL;
    facts.add(subject, "number", field.getNumber());
    facts.add(subject, "type", type(field));
    facts.add(
        subject, "label", singular && !field.getProto3Optional() ? "singular" : field.getLabel());
    facts.add(
        subject,
        "oneof",
        field.hasOneofIndex() ? message.getOneofDecl(field.getOneofIndex()).getName() : "");
    Message all = field.getOptions().getExtension(ValidateProto.field);
    all.getAllFields()
        .forEach(
            (family, rules) -> {
              if (rules instanceof Message submessage) {
                rules(subject, family.getName(), submessage);
              } else {
                facts.add(subject, "rule " + family.getName(), rules);
              }
            });
  }

  private void enumeration(String prefix, EnumDescriptorProto enumeration) {
    String subject = "enum " + prefix + enumeration.getName();
    List<EnumValueDescriptorProto> values = enumeration.getValueList();
    facts.add(subject, "values", names(values, EnumValueDescriptorProto::getName));
    values.forEach(value -> facts.add(subject, value.getName(), value.getNumber()));
    unexpected(subject, "reserved numbers", enumeration.getReservedRangeCount());
  }

  private void rules(String subject, String family, Message rules) {
    for (Map.Entry<FieldDescriptor, Object> rule : rules.getAllFields().entrySet()) {
      facts.add(subject, family + "." + rule.getKey().getName(), value(rule.getValue()));
    }
  }

  /** States a thing that recorded facts have no word for, so that it shows as a difference. */
  private void unexpected(String subject, String what, int count) {
    if (count > 0) {
      facts.add(subject, what, count);
    }
  }

  private static String type(FieldDescriptorProto field) {
    return field.hasTypeName()
        ? field.getTypeName().substring(1)
        : field.getType().name().substring("TYPE_".length()).toLowerCase(Locale.ROOT);
  }

  private static String value(Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(DescriptorFacts::value).toList().toString();
    }
    return value instanceof Number
        ? RecordedFacts.number(new BigDecimal(value.toString()))
        : value.toString();
  }

  private static <T> List<String> names(List<T> things, Function<T, String> name) {
    return things.stream().map(name).toList();
  }
}
