package io.actionregistry.harness.command;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FileDescriptor;
import com.google.protobuf.Descriptors.ServiceDescriptor;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All files of a descriptor set, ready for use.
 *
 * @param files each after its imports
 */
public record LinkedSchema(List<FileDescriptor> files) {
  /** Keeps its own copy. */
  public LinkedSchema {
    files = List.copyOf(files);
  }

  /**
   * A message by its full name, {@code cmd.Root}.
   *
   * @throws SchemaException if there is none, with the nearest name there is
   */
  public Descriptor message(String fullName) {
    Map<String, Descriptor> messages = messages();
    Descriptor found = messages.get(fullName);
    if (found == null) {
      throw missing("message", fullName, messages.keySet());
    }
    return found;
  }

  /**
   * The actions that hang on a message or service of this full name.
   *
   * @throws SchemaException if there is none, with the nearest name there is; or as {@link
   *     CommandSet#of(Descriptor, RegistryNames)} says
   */
  public CommandSet commands(String root, RegistryNames names) {
    Map<String, Descriptor> messages = messages();
    Descriptor message = messages.get(root);
    if (message != null) {
      return CommandSet.of(message, names);
    }
    Map<String, ServiceDescriptor> services = services();
    ServiceDescriptor service = services.get(root);
    if (service != null) {
      return CommandSet.of(service, names);
    }
    Set<String> known = new LinkedHashSet<>(messages.keySet());
    known.addAll(services.keySet());
    throw missing("message or service", root, known);
  }

  private static SchemaException missing(String what, String name, Set<String> known) {
    String nearest = Nearest.of(name, known);
    return new SchemaException(
        "there is no "
            + what
            + " '"
            + Nearest.shorten(name)
            + "' in the descriptor set"
            + (nearest.isEmpty() ? "" : "; did you mean " + nearest + "?"));
  }

  /** All services by full name, in order of declaration. */
  public Map<String, ServiceDescriptor> services() {
    Map<String, ServiceDescriptor> services = new LinkedHashMap<>();
    files.forEach(
        file ->
            file.getServices().forEach(service -> services.put(service.getFullName(), service)));
    return services;
  }

  /** All messages by full name, nested ones too, in order of declaration. */
  public Map<String, Descriptor> messages() {
    Map<String, Descriptor> messages = new LinkedHashMap<>();
    files.forEach(file -> file.getMessageTypes().forEach(message -> add(message, messages)));
    return messages;
  }

  private static void add(Descriptor message, Map<String, Descriptor> messages) {
    if (!message.getOptions().getMapEntry()) {
      messages.put(message.getFullName(), message);
    }
    message.getNestedTypes().forEach(nested -> add(nested, messages));
  }
}
