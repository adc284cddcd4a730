package io.actionregistry.harness.command;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.MethodDescriptor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Walks from the members of a root's payload through choices and groups to the actions, or along a
 * service's methods.
 */
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

  void from(CommandRoot root) {
    if (root instanceof CommandRoot.OfMessage message) {
      message.payload().getFields().forEach(member -> walk(member, List.of()));
    } else if (root instanceof CommandRoot.OfService service) {
      service.service().getMethods().forEach(this::add);
    }
  }

  /** A method is an action whatever its request is; nothing is walked through below it. */
  private void add(MethodDescriptor method) {
    if (method.isClientStreaming() || method.isServerStreaming()) {
      throw new SchemaException(
          method.getFullName() + " is a streaming method, and an action is one message");
    }
    List<String> all = new ArrayList<>(List.of(names.action(method)));
    all.addAll(names.options().aliases(method));
    if (all.size() > MOST_ALIASES + 1) {
      throw tooManyAliases(method.getFullName());
    }
    add(new Route.Method(method), method.getInputType(), all, false);
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
      add(new Route.Fields(path), message, here, kind == MessageKind.GROUP);
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
      throw tooManyAliases(way());
    }
    List<String> joined = new ArrayList<>();
    for (String before : above) {
      own.forEach(name -> joined.add(names.style().join(List.of(before, name))));
    }
    return joined;
  }

  private static SchemaException tooManyAliases(String place) {
    return new SchemaException(place + ": more than " + MOST_ALIASES + " aliases");
  }

  private void add(Route route, Descriptor message, List<String> all, boolean group) {
    if (commands.size() == MOST_COMMANDS) {
      throw new SchemaException("there are more than " + MOST_COMMANDS + " actions");
    }
    CommandType command =
        new CommandType(all.get(0), all.subList(1, all.size()), route, message, group);
    commands.add(command);
    for (String name : all) {
      CommandType other = byName.putIfAbsent(name, command);
      if (other != null) {
        throw new SchemaException(
            "'" + name + "' is the name of both " + other.protoPath() + " and " + route.text());
      }
    }
  }

  private String way() {
    return String.join(".", path.stream().map(FieldDescriptor::getName).toList());
  }
}
