package io.actionregistry.generator.read;

import build.buf.validate.MessageRules;
import build.buf.validate.ValidateProto;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.OneofDescriptor;
import io.actionregistry.generator.diagnostic.Diagnostics;
import io.actionregistry.generator.model.Message;
import io.actionregistry.generator.model.Oneof;
import io.actionregistry.generator.model.Parameter;
import io.actionregistry.generator.model.ValueType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads messages, each one once, and keeps account of those that parameters refer to. */
final class MessageReader {
  private final ParameterReader parameters;
  private final SourceInfo source;
  private final Diagnostics diagnostics;
  private final Map<String, Message> read = new HashMap<>();
  private final Map<String, Message> referenced = new LinkedHashMap<>();

  MessageReader(ParameterReader parameters, SourceInfo source, Diagnostics diagnostics) {
    this.parameters = parameters;
    this.source = source;
    this.diagnostics = diagnostics;
  }

  /** The messages that parameters refer to, directly or not, and those asked for as such. */
  List<Message> referenced() {
    return List.copyOf(referenced.values());
  }

  /** Reads a message, and whatever its parameters refer to. */
  Message read(Descriptor message) {
    Message root = readOne(message);
    readReferencedBy(message.getFields());
    return root;
  }

  /** Reads a message that is to be known by itself. */
  void readReferenced(Descriptor message) {
    referenced.put(message.getFullName(), readOne(message));
    readReferencedBy(message.getFields());
  }

  /** A queue and not recursion: nesting may be deep, and types may contain themselves. */
  void readReferencedBy(List<FieldDescriptor> fields) {
    ArrayDeque<FieldDescriptor> open = new ArrayDeque<>(fields);
    while (!open.isEmpty()) {
      FieldDescriptor field = open.remove();
      if (TypeReader.type(field).type() == ValueType.MESSAGE) {
        Descriptor target =
            field.isMapField()
                ? field.getMessageType().getFields().get(1).getMessageType()
                : field.getMessageType();
        if (referenced.putIfAbsent(target.getFullName(), readOne(target)) == null) {
          open.addAll(target.getFields());
        }
      }
    }
  }

  private Message readOne(Descriptor message) {
    Message known = read.get(message.getFullName());
    if (known == null) {
      known = readNew(message);
      read.put(message.getFullName(), known);
    }
    return known;
  }

  private Message readNew(Descriptor message) {
    refuseRules(message, "a message");
    List<Parameter> fields = new ArrayList<>();
    message.getFields().forEach(field -> fields.add(parameters.read(field)));
    List<Oneof> oneofs = new ArrayList<>();
    for (OneofDescriptor oneof : message.getRealOneofs()) {
      oneofs.add(
          new Oneof(
              oneof.getName(),
              isRequired(oneof),
              fields.stream()
                  .filter(p -> p.oneof().equals(oneof.getName()))
                  .map(Parameter::name)
                  .toList()));
    }
    return new Message(
        message.getFullName(),
        message.getFile().getName(),
        source.comment(message),
        fields,
        oneofs,
        source.place(message));
  }

  /** Whether one of the members has to be set, by {@code (buf.validate.oneof)}. */
  static boolean isRequired(OneofDescriptor oneof) {
    return oneof.getOptions().getExtension(ValidateProto.oneof).getRequired();
  }

  /** Reports rules on the message itself, of which none can be generated yet. */
  void refuseRules(Descriptor message, String what) {
    for (OneofDescriptor oneof : message.getRealOneofs()) {
      if (!oneof.getOptions().getExtension(ValidateProto.oneof).getUnknownFields().isEmpty()) {
        diagnostics
            .at(oneof.getFullName(), source.place(oneof))
            .error(
                "unresolved-option",
                "rules below '(buf.validate.oneof)' are unknown to this version",
                "rules of a newer validate.proto cannot be generated yet");
      }
    }
    MessageRules rules = message.getOptions().getExtension(ValidateProto.message);
    if (!rules.equals(MessageRules.getDefaultInstance())) {
      diagnostics
          .at(message.getFullName(), source.place(message))
          .error(
              "unsupported-rule",
              "rules on " + what + " ((buf.validate.message)) cannot be generated yet",
              "nothing is generated rather than a registry that leaves a rule out");
    }
  }
}
