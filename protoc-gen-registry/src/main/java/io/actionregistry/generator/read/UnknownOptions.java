package io.actionregistry.generator.read;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.EnumDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.FileDescriptor;
import com.google.protobuf.Descriptors.GenericDescriptor;
import com.google.protobuf.Message;
import io.actionregistry.generator.diagnostic.Diagnostics;
import io.actionregistry.generator.diagnostic.SourceLocation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Refuses options of ours that this version has no definition of, rather than pass them over. */
final class UnknownOptions {
  private final OptionTable options;
  private final SourceInfo source;
  private final Diagnostics diagnostics;

  UnknownOptions(OptionTable options, SourceInfo source, Diagnostics diagnostics) {
    this.options = options;
    this.source = source;
    this.diagnostics = diagnostics;
  }

  /** Checks everything that a file declares. */
  void refuse(FileDescriptor file) {
    refuse("file", file.getName(), SourceLocation.of(file.getName()), options.of(file));
    file.getMessageTypes().forEach(this::refuse);
    file.getEnumTypes().forEach(this::refuse);
    for (var service : file.getServices()) {
      service.getMethods().forEach(method -> refuse("method", method, options.of(method)));
    }
  }

  private void refuse(Descriptor message) {
    refuse("message", message, options.of(message));
    for (FieldDescriptor field : message.getFields()) {
      refuse("field", field, options.of(field));
    }
    message.getEnumTypes().forEach(this::refuse);
    message.getNestedTypes().forEach(this::refuse);
  }

  private void refuse(EnumDescriptor type) {
    refuse("enum", type, options.of(type));
    for (var value : type.getValues()) {
      refuse("enum_value", value, options.of(value));
    }
  }

  private void refuse(String option, GenericDescriptor element, Message given) {
    refuse(option, element.getFullName(), source.place(element), given);
  }

  private void refuse(String option, String name, SourceLocation place, Message given) {
    if (given == given.getDefaultInstanceForType()) {
      return; // as most have none
    }
    unknown("(actionregistry.v1." + option + ")", given)
        .ifPresent(
            unknown ->
                diagnostics
                    .at(name, place)
                    .error(
                        "unresolved-option",
                        unknown + " is unknown to this version, or has a value that is",
                        "use the options.proto that belongs to this version"));
  }

  /** The first field without a definition, with the way to it. */
  private static Optional<String> unknown(String path, Message given) {
    var unknown = given.getUnknownFields().asMap();
    if (!unknown.isEmpty()) {
      return Optional.of("field " + unknown.keySet().iterator().next() + " of " + path);
    }
    return given.getAllFields().entrySet().stream()
        .flatMap(
            field ->
                messages(field.getValue())
                    .flatMap(one -> unknown(path + "." + field.getKey().getName(), one).stream()))
        .findFirst();
  }

  private static Stream<Message> messages(Object value) {
    List<?> all = value instanceof List<?> list ? list : List.of(value);
    return all.stream().filter(Message.class::isInstance).map(Message.class::cast);
  }
}
