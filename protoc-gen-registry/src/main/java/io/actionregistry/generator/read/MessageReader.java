package io.actionregistry.generator.read;

import build.buf.validate.MessageRules;
import build.buf.validate.ValidateProto;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.OneofDescriptor;
import io.actionregistry.generator.diagnostic.Diagnostics;
import io.actionregistry.generator.diagnostic.SourceLocation;
import io.actionregistry.generator.model.Message;
import io.actionregistry.generator.model.MessageChecks;
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
  private final MessageCheckReader checks;
  private final EventReader events;
  private final SourceInfo source;
  private final boolean reportUncompilable;
  private final Diagnostics diagnostics;
  private final Map<String, Message> read = new HashMap<>();
  private final Map<String, Message> referenced = new LinkedHashMap<>();

  MessageReader(
      ParameterReader parameters,
      MessageCheckReader checks,
      EventReader events,
      SourceInfo source,
      boolean reportUncompilable,
      Diagnostics diagnostics) {
    this.parameters = parameters;
    this.checks = checks;
    this.events = events;
    this.source = source;
    this.reportUncompilable = reportUncompilable;
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
    Diagnostics problems = new Diagnostics();
    refuseUnknown(message, problems);
    List<Parameter> fields = new ArrayList<>();
    message.getFields().forEach(field -> fields.add(parameters.read(field, problems)));
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
        checks(message, problems),
        events.read(message),
        source.place(message));
  }

  /** What is evaluated, or why it cannot be. */
  private MessageChecks checks(Descriptor message, Diagnostics problems) {
    SourceLocation place = source.place(message);
    MessageChecks read = checks.read(message, place, problems.at(message.getFullName(), place));
    if (reportUncompilable && problems.hasErrors()) {
      return new MessageChecks(List.of(), List.of(), Diagnostics.format(problems.sorted()));
    }
    diagnostics.addAll(problems);
    return read;
  }

  /** Whether one of the members has to be set, by {@code (buf.validate.oneof)}. */
  static boolean isRequired(OneofDescriptor oneof) {
    return oneof.getOptions().getExtension(ValidateProto.oneof).getRequired();
  }

  private void refuseUnknown(Descriptor message, Diagnostics problems) {
    for (OneofDescriptor oneof : message.getRealOneofs()) {
      if (!oneof.getOptions().getExtension(ValidateProto.oneof).getUnknownFields().isEmpty()) {
        problems
            .at(oneof.getFullName(), source.place(oneof))
            .error(
                "unresolved-option",
                "rules below '(buf.validate.oneof)' are unknown to this version",
                "rules of a newer validate.proto need a newer version");
      }
    }
  }

  /** Reports rules on a message that is no action's own, but on the way to one. */
  void refuseRules(Descriptor message, String what) {
    refuseUnknown(message, diagnostics);
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
