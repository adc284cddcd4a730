package io.actionregistry.conformance.differential;

import build.buf.validate.ValidateProto;
import com.google.protobuf.AnyProto;
import com.google.protobuf.DescriptorProtos.DescriptorProto;
import com.google.protobuf.DescriptorProtos.Edition;
import com.google.protobuf.DescriptorProtos.EnumDescriptorProto;
import com.google.protobuf.DescriptorProtos.EnumValueDescriptorProto;
import com.google.protobuf.DescriptorProtos.FeatureSet;
import com.google.protobuf.DescriptorProtos.FieldDescriptorProto;
import com.google.protobuf.DescriptorProtos.FieldDescriptorProto.Label;
import com.google.protobuf.DescriptorProtos.FieldDescriptorProto.Type;
import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.DescriptorProtos.OneofDescriptorProto;
import com.google.protobuf.Descriptors.FileDescriptor;
import com.google.protobuf.DurationProto;
import com.google.protobuf.EmptyProto;
import com.google.protobuf.FieldMaskProto;
import com.google.protobuf.StructProto;
import com.google.protobuf.TimestampProto;
import com.google.protobuf.WrappersProto;
import java.util.ArrayList;
import java.util.List;

/** Messages with fields of all types, in files of all syntaxes; the rules come later. */
final class RandomShapes {
  /** What every file imports. */
  static final List<FileDescriptor> IMPORTS =
      List.of(
          ValidateProto.getDescriptor(),
          AnyProto.getDescriptor(),
          DurationProto.getDescriptor(),
          EmptyProto.getDescriptor(),
          FieldMaskProto.getDescriptor(),
          StructProto.getDescriptor(),
          TimestampProto.getDescriptor(),
          WrappersProto.getDescriptor());

  private static final List<String> SYNTAXES = List.of("proto2", "proto3", "editions");

  private static final List<Type> SCALARS =
      List.of(
          Type.TYPE_DOUBLE,
          Type.TYPE_FLOAT,
          Type.TYPE_INT32,
          Type.TYPE_INT64,
          Type.TYPE_UINT32,
          Type.TYPE_UINT64,
          Type.TYPE_SINT32,
          Type.TYPE_SINT64,
          Type.TYPE_FIXED32,
          Type.TYPE_FIXED64,
          Type.TYPE_SFIXED32,
          Type.TYPE_SFIXED64,
          Type.TYPE_BOOL,
          Type.TYPE_STRING,
          Type.TYPE_BYTES);

  private static final List<String> WELL_KNOWN =
      List.of(
          "Any",
          "Duration",
          "Timestamp",
          "FieldMask",
          "Struct",
          "Value",
          "ListValue",
          "Empty",
          "DoubleValue",
          "FloatValue",
          "Int32Value",
          "Int64Value",
          "UInt32Value",
          "UInt64Value",
          "BoolValue",
          "StringValue",
          "BytesValue");

  private final Dice dice;
  private final String syntax;
  private final List<String> messages = new ArrayList<>();

  private RandomShapes(Dice dice, String syntax) {
    this.dice = dice;
    this.syntax = syntax;
  }

  /**
   * Files, one for each syntax, that share out the messages.
   *
   * @param count of messages; beside these, every file has a small one, {@code Leaf}
   * @param fields of the larger half of them; the others have a few
   */
  static List<FileDescriptorProto> files(Dice dice, int count, int fields) {
    List<FileDescriptorProto> files = new ArrayList<>();
    for (int i = 0; i < SYNTAXES.size(); i++) {
      List<String> names = new ArrayList<>();
      for (int message = i; message < count; message += SYNTAXES.size()) {
        names.add("S" + message);
      }
      files.add(new RandomShapes(dice.split(), SYNTAXES.get(i)).file(names, fields));
    }
    return files;
  }

  private FileDescriptorProto file(List<String> names, int fields) {
    FileDescriptorProto.Builder file =
        FileDescriptorProto.newBuilder()
            .setName("random_" + syntax + ".proto")
            .setPackage("random_" + syntax)
            .setSyntax(syntax);
    if (syntax.equals("editions")) {
      file.setEdition(Edition.EDITION_2023);
    }
    IMPORTS.forEach(imported -> file.addDependency(imported.getName()));
    file.addEnumType(enumeration("Color", false)).addEnumType(enumeration("Closed", true));
    file.addMessageType(message("Leaf", 6, false));
    messages.addAll(names);
    names.forEach(
        name ->
            file.addMessageType(message(name, dice.chance(50) ? fields : 2 + dice.below(5), true)));
    return file.build();
  }

  private EnumDescriptorProto enumeration(String name, boolean closed) {
    EnumDescriptorProto.Builder result = EnumDescriptorProto.newBuilder().setName(name);
    String prefix = name.toUpperCase(java.util.Locale.ROOT) + "_";
    boolean zeroFirst = !closed || syntax.equals("proto3");
    for (int number : zeroFirst ? new int[] {0, 1, 2, 7, -1} : new int[] {2, 0, 1, 7, -1}) {
      result.addValue(
          EnumValueDescriptorProto.newBuilder()
              .setName(prefix + "V" + (number < 0 ? "M1" : number))
              .setNumber(number));
    }
    if (syntax.equals("editions") && closed) {
      result
          .getOptionsBuilder()
          .setFeatures(FeatureSet.newBuilder().setEnumType(FeatureSet.EnumType.CLOSED));
    }
    return result.build();
  }

  private DescriptorProto message(String name, int fields, boolean nested) {
    DescriptorProto.Builder message = DescriptorProto.newBuilder().setName(name);
    List<FieldDescriptorProto.Builder> synthetic = new ArrayList<>();
    if (nested) {
      message.addOneofDecl(OneofDescriptorProto.newBuilder().setName("choice"));
    }
    int members = 0;
    for (int number = 1; number <= fields; number++) {
      FieldDescriptorProto.Builder field =
          FieldDescriptorProto.newBuilder()
              .setName("f" + number)
              .setNumber(number)
              .setLabel(Label.LABEL_OPTIONAL);
      boolean last = nested && members == 0 && number == fields;
      int shape = last ? 99 : dice.below(100);
      if (shape < 20) {
        setType(field, nested);
        field.setLabel(Label.LABEL_REPEATED);
      } else if (shape < 35) {
        field.setLabel(Label.LABEL_REPEATED).setType(Type.TYPE_MESSAGE);
        field.setTypeName("." + pack() + "." + name + ".F" + number + "Entry");
        message.addNestedType(entry(number, nested));
      } else if (shape < 45 && nested || last) {
        setType(field, nested);
        field.setOneofIndex(0);
        members++;
      } else {
        setType(field, nested);
        addPresence(field, synthetic);
      }
      message.addField(field);
    }
    synthetic.forEach(field -> addSynthetic(message, field));
    return message.build();
  }

  private void addPresence(
      FieldDescriptorProto.Builder field, List<FieldDescriptorProto.Builder> synthetic) {
    boolean message = field.getType() == Type.TYPE_MESSAGE;
    boolean explicit = !syntax.equals("proto3");
    if (syntax.equals("proto3") && !message && dice.chance(40)) {
      synthetic.add(field.setProto3Optional(true));
    }
    if (syntax.equals("editions")) {
      FeatureSet.Builder features = FeatureSet.newBuilder();
      if (message && dice.chance(30) && !field.getTypeName().startsWith(".google")) {
        features.setMessageEncoding(FeatureSet.MessageEncoding.DELIMITED);
        field.getOptionsBuilder().setFeatures(features);
      } else if (!message && dice.chance(50) && !field.getTypeName().endsWith("Closed")) {
        features.setFieldPresence(FeatureSet.FieldPresence.IMPLICIT);
        field.getOptionsBuilder().setFeatures(features);
        explicit = false;
      }
    }
    if (explicit && dice.chance(25)) {
      addDefault(field);
    }
  }

  private void addDefault(FieldDescriptorProto.Builder field) {
    switch (field.getType()) {
      case TYPE_BOOL -> field.setDefaultValue("true");
      case TYPE_STRING, TYPE_BYTES -> field.setDefaultValue("foo");
      case TYPE_ENUM ->
          field.setDefaultValue(field.getTypeName().endsWith("Closed") ? "CLOSED_V2" : "COLOR_V2");
      case TYPE_DOUBLE, TYPE_FLOAT -> field.setDefaultValue(dice.oneOf("1.5", "inf", "nan", "-0"));
      case TYPE_MESSAGE, TYPE_GROUP -> {}
      default -> field.setDefaultValue("7");
    }
  }

  /** A oneof of its own, which stands for the word {@code optional}, after the real ones. */
  private static void addSynthetic(
      DescriptorProto.Builder message, FieldDescriptorProto.Builder field) {
    message.getFieldBuilderList().stream()
        .filter(built -> built.getNumber() == field.getNumber())
        .forEach(built -> built.setOneofIndex(message.getOneofDeclCount()));
    message.addOneofDecl(OneofDescriptorProto.newBuilder().setName("_" + field.getName()));
  }

  private DescriptorProto entry(int number, boolean nested) {
    List<Type> keys = SCALARS.subList(2, SCALARS.size() - 1);
    FieldDescriptorProto.Builder value =
        FieldDescriptorProto.newBuilder()
            .setName("value")
            .setNumber(2)
            .setLabel(Label.LABEL_OPTIONAL);
    setType(value, nested);
    DescriptorProto.Builder entry = DescriptorProto.newBuilder().setName("F" + number + "Entry");
    entry
        .addField(
            FieldDescriptorProto.newBuilder()
                .setName("key")
                .setNumber(1)
                .setLabel(Label.LABEL_OPTIONAL)
                .setType(dice.oneOf(keys)))
        .addField(value);
    entry.getOptionsBuilder().setMapEntry(true);
    return entry.build();
  }

  private void setType(FieldDescriptorProto.Builder field, boolean nested) {
    int type = dice.below(100);
    if (type < 60 || !nested) {
      field.setType(dice.oneOf(SCALARS));
    } else if (type < 68) {
      field.setType(Type.TYPE_ENUM);
      field.setTypeName("." + pack() + (dice.chance(50) ? ".Color" : ".Closed"));
    } else if (type < 90) {
      field.setType(Type.TYPE_MESSAGE).setTypeName(".google.protobuf." + dice.oneOf(WELL_KNOWN));
    } else {
      String name = dice.chance(60) ? "Leaf" : dice.oneOf(messages);
      field.setType(Type.TYPE_MESSAGE).setTypeName("." + pack() + "." + name);
    }
  }

  private String pack() {
    return "random_" + syntax;
  }
}
