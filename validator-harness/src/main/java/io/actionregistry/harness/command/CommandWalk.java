package io.actionregistry.harness.command;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Walks from the members of a root's payload through choices and groups to the actions. */
final class CommandWalk {
  static final int MOST_COMMANDS = 100_000;
  static final int MOST_STEPS = 200;
  static final int MOST_ALIASES = 64;

  private final RegistryNames names;
  private final List<CommandType> commands = new ArrayList<>();
  private final Map<String, CommandType> byName = new HashMap<>();

  /** Where the walk stands: fields passed, and the messages of those walked through. */
  private final List<FieldDescriptor> path = new ArrayList<>();

  private final Set<Descriptor> open = new LinkedHashSet<>();

  CommandWalk(RegistryNames names) {
    this.names = names;
  }

  List<CommandType> commands() {
    return commands;
  }

  Map<String, CommandType> byName() {
    return byName;
  }

  void from(FieldDescriptor member) {
    walk(member, List.of());
  }

  /**
   * One step on.
   *
   * @param above all names of the way so far, the canonical one first
   */
  private void walk(FieldDescriptor field, List<String> above) {
    path.add(field);
    Descriptor message = field.getMessageType();
    MessageKind kind = MessageKind.of(message, names.options());
    List<String> here = step(field, above);
    if (kind != MessageKind.CHOICE) {
      add(message, here, kind == MessageKind.GROUP);
    }
    if (kind != MessageKind.ACTION) {
      if (!open.add(message)) {
        throw new SchemaException(
            message.getFullName() + " leads back to itself: " + way() + "; pin it as an action");
      }
      if (path.size() == MOST_STEPS) {
        throw new SchemaException(way() + ": more than " + MOST_STEPS + " steps from the root");
      }
      message.getFields().forEach(next -> walk(next, here));
      open.remove(message);
    }
    path.remove(path.size() - 1);
  }

  private List<String> step(FieldDescriptor field, List<String> above) {
    List<String> own = new ArrayList<>();
    own.add(names.parameter(field));
    own.addAll(names.options().aliases(field));
    if (above.isEmpty()) {
      return own;
    }
    if ((long) above.size() * own.size() > MOST_ALIASES + 1) {
      throw new SchemaException(way() + ": more than " + MOST_ALIASES + " aliases");
    }
    List<String> joined = new ArrayList<>();
    for (String before : above) {
      own.forEach(name -> joined.add(names.style().join(List.of(before, name))));
    }
    return joined;
  }

  private void add(Descriptor message, List<String> all, boolean group) {
    if (commands.size() == MOST_COMMANDS) {
      throw new SchemaException("there are more than " + MOST_COMMANDS + " actions");
    }
    CommandType command =
        new CommandType(all.get(0), all.subList(1, all.size()), path, message, group);
    commands.add(command);
    for (String name : all) {
      CommandType other = byName.putIfAbsent(name, command);
      if (other != null) {
        throw new SchemaException(
            "'" + name + "' is the name of both " + other.protoPath() + " and " + way());
      }
    }
  }

  private String way() {
    return String.join(".", path.stream().map(FieldDescriptor::getName).toList());
  }
}
