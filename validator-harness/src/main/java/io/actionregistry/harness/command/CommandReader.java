package io.actionregistry.harness.command;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the action of a root message, and reads its parameters and those of requests. */
final class CommandReader {
  private final CommandSet set;

  CommandReader(CommandSet set) {
    this.set = set;
  }

  /** A request, of which is known what method it is for. */
  BuiltCommand read(CommandType method, Message request) throws BuildException {
    ValueReader values = new ValueReader(set.names());
    return new BuiltCommand(method.name(), values.read(request, ""), Map.of(), values.unknown());
  }

  BuiltCommand read(CommandRoot.OfMessage type, Message root) throws BuildException {
    ValueReader values = new ValueReader(set.names());
    List<FieldDescriptor> path = new ArrayList<>();
    Message at = step(root, type.payload().getFields(), path);
    values.noteUnknown(root, "");
    while (leadsOn(at, path)) {
      values.noteUnknown(at, way(path));
      at = step(at, at.getDescriptorForType().getFields(), path);
    }
    CommandType command = set.at(new Route.Fields(path));
    if (command == null) {
      throw noAction(path);
    }
    return new BuiltCommand(
        command.name(), values.read(at, way(path)), envelope(root, values), values.unknown());
  }

  private Map<String, @Nullable Object> envelope(Message root, ValueReader values)
      throws BuildException {
    Map<String, @Nullable Object> envelope = new LinkedHashMap<>();
    for (FieldDescriptor field : set.envelope()) {
      values.read(root, field, "", envelope);
    }
    return envelope;
  }

  /** Whether the way goes on below a message: a choice, or a group of which one is chosen. */
  private boolean leadsOn(Message at, List<FieldDescriptor> path) {
    CommandType command = set.at(new Route.Fields(path));
    if (command == null) {
      return true;
    }
    if (!command.group()) {
      return false;
    }
    List<FieldDescriptor> chosen = set(at, at.getDescriptorForType().getFields());
    if (chosen.size() != 1) {
      return false;
    }
    Message choice = (Message) at.getField(chosen.get(0));
    Descriptor type = choice.getDescriptorForType();
    return !set(choice, type.getFields()).isEmpty();
  }

  private static Message step(
      Message message, List<FieldDescriptor> members, List<FieldDescriptor> path)
      throws BuildException {
    List<FieldDescriptor> chosen = set(message, members);
    if (chosen.isEmpty()) {
      throw noAction(path);
    }
    path.add(chosen.get(0));
    return (Message) message.getField(chosen.get(0));
  }

  private static List<FieldDescriptor> set(Message message, List<FieldDescriptor> fields) {
    return fields.stream().filter(message::hasField).toList();
  }

  private static BuildException noAction(List<FieldDescriptor> path) {
    return new BuildException(
        BuildException.Kind.UNKNOWN_ACTION,
        "no action is chosen" + (path.isEmpty() ? "" : " below " + way(path)));
  }

  private static String way(List<FieldDescriptor> path) {
    return path.stream().map(FieldDescriptor::getName).collect(Collectors.joining("."));
  }
}
