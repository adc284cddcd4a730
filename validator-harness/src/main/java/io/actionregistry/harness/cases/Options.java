package io.actionregistry.harness.cases;

import build.buf.validate.FieldRules;
import build.buf.validate.MessageRules;
import build.buf.validate.ValidateProto;
import com.google.protobuf.DescriptorProtos.FieldOptions;
import com.google.protobuf.DescriptorProtos.MessageOptions;
import com.google.protobuf.DescriptorProtos.OneofOptions;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.OneofDescriptor;
import com.google.protobuf.ExtensionRegistry;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.UnknownFieldSet;
import io.actionregistry.harness.command.RegistryNames;
import java.util.List;
import java.util.Optional;

/**
 * The options of a schema that cases depend on: {@code buf.validate} as protovalidate's own classes
 * read it, and of ours presence and finiteness, by number. They are parsed anew, so that it does
 * not matter what was known when the descriptors were made.
 */
final class Options {
  private static final int FILE_FINITE = 2;
  private static final int PRESENCE = 3;
  private static final int FIELD_FINITE = 9;

  private static final ExtensionRegistry KNOWN = ExtensionRegistry.newInstance();

  static {
    ValidateProto.registerAllExtensions(KNOWN);
  }

  private Options() {}

  static FieldRules rules(FieldDescriptor field) {
    try {
      return FieldOptions.parseFrom(field.getOptions().toByteString(), KNOWN)
          .getExtension(ValidateProto.field);
    } catch (InvalidProtocolBufferException e) {
      throw garbled(field.getFullName(), e);
    }
  }

  static MessageRules rules(Descriptor message) {
    try {
      return MessageOptions.parseFrom(message.getOptions().toByteString(), KNOWN)
          .getExtension(ValidateProto.message);
    } catch (InvalidProtocolBufferException e) {
      throw garbled(message.getFullName(), e);
    }
  }

  static boolean isRequired(OneofDescriptor oneof) {
    try {
      return OneofOptions.parseFrom(oneof.getOptions().toByteString(), KNOWN)
          .getExtension(ValidateProto.oneof)
          .getRequired();
    } catch (InvalidProtocolBufferException e) {
      throw garbled(oneof.getFullName(), e);
    }
  }

  /**
   * {@code (actionregistry.v1.field).presence}: whether it has to be given; empty if it says not.
   */
  static Optional<Boolean> isRequired(FieldDescriptor field, RegistryNames names) {
    return number(names.ours(field.getFullName(), field.getOptions()), PRESENCE)
        .filter(presence -> presence == 1 || presence == 2)
        .map(presence -> presence == 1);
  }

  /** Whether our options ask for finite numbers, on the field or on its file. */
  static boolean isFinite(FieldDescriptor field, RegistryNames names) {
    Optional<Long> own = number(names.ours(field.getFullName(), field.getOptions()), FIELD_FINITE);
    return own.or(
                () ->
                    number(
                        names.ours(field.getFile().getName(), field.getFile().getOptions()),
                        FILE_FINITE))
            .orElse(0L)
        != 0;
  }

  private static Optional<Long> number(UnknownFieldSet options, int field) {
    List<Long> given = options.getField(field).getVarintList();
    return given.isEmpty() ? Optional.empty() : Optional.of(given.get(given.size() - 1));
  }

  private static IllegalArgumentException garbled(String element, Exception cause) {
    return new IllegalArgumentException(element + ": its options are garbled", cause);
  }
}
