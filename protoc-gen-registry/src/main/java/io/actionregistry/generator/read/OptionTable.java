package io.actionregistry.generator.read;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.EnumDescriptor;
import com.google.protobuf.Descriptors.EnumValueDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.FileDescriptor;
import com.google.protobuf.Descriptors.MethodDescriptor;
import com.google.protobuf.Message;
import io.actionregistry.options.v1.EnumOptions;
import io.actionregistry.options.v1.EnumValueOptions;
import io.actionregistry.options.v1.FieldOptions;
import io.actionregistry.options.v1.FileOptions;
import io.actionregistry.options.v1.MessageOptions;
import io.actionregistry.options.v1.MethodOptions;
import io.actionregistry.options.v1.OptionsProto;
import java.util.Map;

/** Our options as they hold: what the schema says, with what overlays put over it. */
final class OptionTable {
  private final Map<String, Message> overlay;

  /**
   * A table over the schema's own options.
   *
   * @param overlay options messages by the full name of their element, a file's by import path
   */
  OptionTable(Map<String, Message> overlay) {
    this.overlay = overlay;
  }

  FileOptions of(FileDescriptor file) {
    return over(file.getName(), file.getOptions().getExtension(OptionsProto.file));
  }

  MessageOptions of(Descriptor message) {
    return over(message.getFullName(), message.getOptions().getExtension(OptionsProto.message));
  }

  FieldOptions of(FieldDescriptor field) {
    return over(field.getFullName(), field.getOptions().getExtension(OptionsProto.field));
  }

  EnumOptions of(EnumDescriptor type) {
    return over(type.getFullName(), type.getOptions().getExtension(OptionsProto.enum_));
  }

  EnumValueOptions of(EnumValueDescriptor value) {
    return over(
        value.getType().getFullName() + "." + value.getName(),
        value.getOptions().getExtension(OptionsProto.enumValue));
  }

  MethodOptions of(MethodDescriptor method) {
    return over(method.getFullName(), method.getOptions().getExtension(OptionsProto.method));
  }

  @SuppressWarnings("unchecked") // the overlay holds the same kind of options for the same element
  private <M extends Message> M over(String element, M declared) {
    Message above = overlay.get(element);
    return above == null ? declared : (M) replace(declared, above);
  }

  /** What is set above replaces what is set below, lists included. */
  static Message replace(Message below, Message above) {
    Message.Builder merged = below.toBuilder();
    above.getAllFields().forEach(merged::setField);
    return merged.build();
  }
}
