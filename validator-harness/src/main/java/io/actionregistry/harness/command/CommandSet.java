package io.actionregistry.harness.command;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.OneofDescriptor;
import com.google.protobuf.Descriptors.ServiceDescriptor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The actions that hang on a root message or service, found in its descriptors alone. Immutable.
 *
 * <p>An action's name is the path of oneof members from the root, each in kebab case, or its
 * method's; the rules are those that {@code docs/decisions/0001-names.md} states for registries.
 */
public final class CommandSet {
  private final CommandRoot root;
  private final RegistryNames names;
  private final List<CommandType> commands;
  private final Map<String, CommandType> byName;
  private final Map<Route, CommandType> byRoute = new HashMap<>();

  private CommandSet(CommandRoot root, RegistryNames names) {
    this.root = root;
    this.names = names;
    CommandWalk walk = new CommandWalk(names);
    walk.from(root);
    this.commands = List.copyOf(walk.commands());
    this.byName = Map.copyOf(walk.byName());
    commands.forEach(command -> byRoute.put(command.route(), command));
    NameCheck.check(root, names);
  }

  /**
   * The actions of a root message, in kebab case.
   *
   * @throws SchemaException if the root has no payload, choices lead back to themselves, or names
   *     fall together
   */
  public static CommandSet of(Descriptor root) {
    return of(root, RegistryNames.standard());
  }

  /** The same, with other names. */
  public static CommandSet of(Descriptor root, RegistryNames names) {
    return new CommandSet(new CommandRoot.OfMessage(root, payload(root)), names);
  }

  /**
   * The actions that are a service's methods, in kebab case.
   *
   * @throws SchemaException if a method streams, or names fall together
   */
  public static CommandSet of(ServiceDescriptor root) {
    return of(root, RegistryNames.standard());
  }

  /** The same, with other names. */
  public static CommandSet of(ServiceDescriptor root, RegistryNames names) {
    return new CommandSet(new CommandRoot.OfService(root), names);
  }

  private static OneofDescriptor payload(Descriptor root) {
    List<OneofDescriptor> payloads =
        root.getRealOneofs().stream()
            .filter(oneof -> oneof.getFields().stream().allMatch(WellKnown::isPlainMessage))
            .toList();
    if (payloads.size() != 1) {
      throw new SchemaException(
          root.getFullName()
              + " has "
              + (payloads.isEmpty() ? "no oneof" : payloads.size() + " oneofs")
              + " whose members are all messages; a root needs exactly one, its payload");
    }
    return payloads.get(0);
  }

  /** What the commands hang on. */
  public CommandRoot root() {
    return root;
  }

  /** Leaves and groups, or methods, in order of declaration. */
  public List<CommandType> commands() {
    return commands;
  }

  /** The action of this name or alias. */
  public Optional<CommandType> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** What parameters and enum values are called. */
  public RegistryNames names() {
    return names;
  }

  /** Fields of the root beside its payload, in order of declaration; of a service none. */
  public List<FieldDescriptor> envelope() {
    return root.envelope();
  }

  @Nullable CommandType at(Route route) {
    return byRoute.get(route);
  }
}
