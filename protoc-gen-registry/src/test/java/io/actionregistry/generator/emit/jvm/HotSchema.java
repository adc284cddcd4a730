package io.actionregistry.generator.emit.jvm;

import build.buf.validate.FieldRules;
import build.buf.validate.ValidateProto;
import com.google.protobuf.DescriptorProtos.DescriptorProto;
import com.google.protobuf.DescriptorProtos.EnumDescriptorProto;
import com.google.protobuf.DescriptorProtos.EnumValueDescriptorProto;
import com.google.protobuf.DescriptorProtos.FieldDescriptorProto;
import com.google.protobuf.DescriptorProtos.FieldDescriptorProto.Label;
import com.google.protobuf.DescriptorProtos.FieldDescriptorProto.Type;
import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import io.actionregistry.generator.check.SchemaChecker;
import io.actionregistry.generator.diagnostic.Diagnostic;
import io.actionregistry.generator.diagnostic.Diagnostics;
import io.actionregistry.generator.model.Naming;
import io.actionregistry.generator.model.Schema;
import io.actionregistry.generator.read.ReadOptions;
import io.actionregistry.generator.read.SchemaReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A message for each type, named after its rules' family, and in it a field for each rule that has
 * a form of its own: every kind of range between every two limits, and lists.
 */
final class HotSchema {
  private static final List<String> LOWER = List.of("gt", "gte");
  private static final List<String> UPPER = List.of("lt", "lte");

  private final Map<String, DescriptorProto.Builder> messages = new LinkedHashMap<>();

  private HotSchema() {}

  /** The limits of a type, in order. */
  static List<Object> limits(Type type) {
    return switch (type) {
      case TYPE_DOUBLE -> List.of(-0.0, 0.0, 0.1, Double.POSITIVE_INFINITY);
      case TYPE_FLOAT -> List.of(-0f, Float.MIN_VALUE, 0.1f, Float.MAX_VALUE);
      case TYPE_INT32, TYPE_SINT32, TYPE_SFIXED32 ->
          List.of(Integer.MIN_VALUE, -5, 0, Integer.MAX_VALUE);
      case TYPE_UINT32, TYPE_FIXED32 -> List.of(0, 7, Integer.MIN_VALUE, -1);
      case TYPE_INT64, TYPE_SINT64, TYPE_SFIXED64 ->
          List.of(Long.MIN_VALUE, 0L, 1L << 53, Long.MAX_VALUE);
      case TYPE_UINT64, TYPE_FIXED64 -> List.of(0L, 7L, Long.MIN_VALUE, -1L);
      default -> List.of();
    };
  }

  /** Types that have ranges. */
  static List<Type> numbers() {
    return Arrays.stream(Type.values()).filter(t -> !limits(t).isEmpty()).toList();
  }

  static String family(Type type) {
    return type.name().substring("TYPE_".length()).toLowerCase(Locale.ROOT);
  }

  static Schema read() {
    HotSchema schema = new HotSchema();
    numbers().forEach(schema::addRanges);
    numbers().forEach(schema::addLists);
    for (String family : List.of("double", "float")) {
      schema.add(Type.valueOf("TYPE_" + family.toUpperCase(Locale.ROOT)), "finite", true);
    }
    for (long size : new long[] {0, 1, 2, 3, -1, 1L << 31}) {
      for (String name :
          List.of("min_len", "max_len", "len", "min_bytes", "max_bytes", "len_bytes")) {
        schema.add(Type.TYPE_STRING, name, size);
      }
      for (String name : List.of("min_len", "max_len", "len")) {
        schema.add(Type.TYPE_BYTES, name, size);
      }
      schema.addItems("min_items", size);
      schema.addItems("max_items", size);
    }
    schema.add(Type.TYPE_ENUM, "defined_only", true);
    schema.add(Type.TYPE_ENUM, "const", 2);
    schema.add(Type.TYPE_ENUM, "in", List.of(0, 2, -1));
    schema.add(Type.TYPE_ENUM, "not_in", List.of(0, -1));
    return schema.link();
  }

  private void addRanges(Type type) {
    for (Object first : limits(type)) {
      LOWER.forEach(lower -> add(type, lower, first));
      UPPER.forEach(upper -> add(type, upper, first));
      for (Object second : limits(type)) {
        for (String lower : LOWER) {
          UPPER.forEach(upper -> add(type, lower, first, upper, second));
        }
      }
    }
  }

  private void addLists(Type type) {
    List<Object> limits = limits(type);
    List<List<Object>> lists = new ArrayList<>(List.of(limits, limits.subList(1, 3)));
    lists.add(Stream.concat(limits.stream(), limits.stream()).toList()); // too many to compare
    if (type == Type.TYPE_DOUBLE) {
      lists.add(List.of(Double.NaN, 0.1));
    } else if (type == Type.TYPE_FLOAT) {
      lists.add(List.of(Float.NaN, 0.1f));
    }
    for (List<Object> list : lists) {
      add(type, "in", list);
      add(type, "not_in", list);
    }
    limits.forEach(limit -> add(type, "const", limit));
  }

  private void add(Type type, Object... settings) {
    FieldRules.Builder rules = FieldRules.newBuilder();
    FieldDescriptor family = FieldRules.getDescriptor().findFieldByName(family(type));
    Message.Builder of = rules.newBuilderForField(family);
    for (int i = 0; i < settings.length; i += 2) {
      of.setField(family.getMessageType().findFieldByName((String) settings[i]), settings[i + 1]);
    }
    FieldDescriptorProto.Builder field = field(family(type), rules.setField(family, of.build()));
    field.setType(type);
    if (type == Type.TYPE_ENUM) {
      field.setTypeName(".hot.Choice");
    }
  }

  private void addItems(String name, long size) {
    FieldRules.Builder rules = FieldRules.newBuilder();
    Message.Builder of = rules.getRepeatedBuilder();
    of.setField(of.getDescriptorForType().findFieldByName(name), size);
    field("repeated", rules).setType(Type.TYPE_INT32).setLabel(Label.LABEL_REPEATED);
  }

  private FieldDescriptorProto.Builder field(String message, FieldRules.Builder rules) {
    DescriptorProto.Builder owner =
        messages.computeIfAbsent(message, name -> DescriptorProto.newBuilder().setName("M" + name));
    int number = owner.getFieldCount() + 1;
    FieldDescriptorProto.Builder field =
        owner.addFieldBuilder().setName("f" + number).setNumber(number);
    field.setLabel(Label.LABEL_OPTIONAL);
    field.getOptionsBuilder().setExtension(ValidateProto.field, rules.build());
    return field;
  }

  private Schema link() {
    FileDescriptorProto.Builder file =
        FileDescriptorProto.newBuilder().setName("hot.proto").setPackage("hot");
    file.setSyntax("proto3");
    file.addDependency(ValidateProto.getDescriptor().getName());
    messages.values().forEach(file::addMessageType);
    EnumDescriptorProto.Builder choice = file.addEnumTypeBuilder().setName("Choice");
    for (int number : new int[] {0, 1, 2, -1}) {
      choice.addValue(
          EnumValueDescriptorProto.newBuilder()
              .setName("CHOICE_V" + choice.getValueCount())
              .setNumber(number));
    }
    Diagnostics problems = new Diagnostics();
    SchemaChecker.check(read(file.build()), problems);
    Set<String> contradictory =
        problems.sorted().stream()
            .filter(problem -> problem.id().equals("contradictory-rules"))
            .map(Diagnostic::subject)
            .collect(Collectors.toSet());
    for (DescriptorProto.Builder message : file.getMessageTypeBuilderList()) {
      for (int i = message.getFieldCount() - 1; i >= 0; i--) {
        if (contradictory.contains(
            "hot." + message.getName() + "." + message.getField(i).getName())) {
          message.removeField(i);
        }
      }
    }
    return read(file.build());
  }

  private static Schema read(FileDescriptorProto file) {
    List<FileDescriptorProto> files = new ArrayList<>();
    ValidateProto.getDescriptor().getDependencies().forEach(d -> files.add(d.toProto()));
    files.add(ValidateProto.getDescriptor().toProto());
    files.add(file);
    Diagnostics diagnostics = new Diagnostics();
    ReadOptions options = new ReadOptions("", Naming.KEBAB, Set.of(), Set.of(), List.of(), false);
    return SchemaReader.read(files, List.of(file.getName()), options, diagnostics)
        .orElseThrow(() -> new AssertionError(Diagnostics.format(diagnostics.sorted())));
  }
}
