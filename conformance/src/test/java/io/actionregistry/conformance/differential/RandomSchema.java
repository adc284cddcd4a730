package io.actionregistry.conformance.differential;

import build.buf.validate.OneofRules;
import build.buf.validate.ValidateProto;
import com.google.protobuf.DescriptorProtos.DescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.DescriptorValidationException;
import com.google.protobuf.Descriptors.FileDescriptor;
import com.google.protobuf.Descriptors.OneofDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Random messages with random rules. */
final class RandomSchema {
  private RandomSchema() {}

  /**
   * Files with rules.
   *
   * @param count of messages
   * @param fields of each message
   */
  static List<FileDescriptorProto> files(long seed, int count, int fields) {
    Dice dice = new Dice(seed);
    List<FileDescriptorProto> files = new ArrayList<>();
    for (FileDescriptorProto shape : RandomShapes.files(dice.split(), count, fields)) {
      files.add(withRules(shape, dice));
    }
    return files;
  }

  private static FileDescriptorProto withRules(FileDescriptorProto shape, Dice dice) {
    FileDescriptor linked = link(shape);
    FileDescriptorProto.Builder file = shape.toBuilder();
    for (DescriptorProto.Builder message : file.getMessageTypeBuilderList()) {
      addRules(
          message, linked.findMessageTypeByName(message.getName()), new RandomRules(dice.split()));
    }
    return file.build();
  }

  private static void addRules(
      DescriptorProto.Builder message, Descriptor descriptor, RandomRules rules) {
    message
        .getFieldBuilderList()
        .forEach(
            field ->
                field
                    .getOptionsBuilder()
                    .setExtension(
                        ValidateProto.field,
                        rules.of(descriptor.findFieldByNumber(field.getNumber()))));
    message.getOptionsBuilder().setExtension(ValidateProto.message, rules.of(descriptor));
    for (OneofDescriptor oneof : descriptor.getRealOneofs()) {
      message
          .getOneofDeclBuilder(oneof.getIndex())
          .getOptionsBuilder()
          .setExtension(
              ValidateProto.oneof, OneofRules.newBuilder().setRequired(rules.sometimes()).build());
    }
  }

  private static FileDescriptor link(FileDescriptorProto file) {
    try {
      return FileDescriptor.buildFrom(
          file, RandomShapes.IMPORTS.toArray(FileDescriptor[]::new), false);
    } catch (DescriptorValidationException e) {
      throw new IllegalStateException(file.getName(), e);
    }
  }

  /** The same files, without the rules of some fields. */
  static List<FileDescriptorProto> without(List<FileDescriptorProto> files, Set<String> fields) {
    List<FileDescriptorProto> result = new ArrayList<>();
    for (FileDescriptorProto file : files) {
      FileDescriptorProto.Builder copy = file.toBuilder();
      for (DescriptorProto.Builder message : copy.getMessageTypeBuilderList()) {
        String prefix = file.getPackage() + "." + message.getName();
        message.getFieldBuilderList().stream()
            .filter(field -> fields.contains(prefix + "." + field.getName()))
            .forEach(field -> field.getOptionsBuilder().clearExtension(ValidateProto.field));
        if (fields.contains(prefix)) {
          message.getOptionsBuilder().clearExtension(ValidateProto.message);
        }
      }
      result.add(copy.build());
    }
    return result;
  }
}
