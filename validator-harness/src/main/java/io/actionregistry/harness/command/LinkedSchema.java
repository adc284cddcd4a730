package io.actionregistry.harness.command;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FileDescriptor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
      String nearest = Nearest.of(fullName, messages.keySet());
      throw new SchemaException(
          "there is no message '"
              + Nearest.shorten(fullName)
              + "' in the descriptor set"
              + (nearest.isEmpty() ? "" : "; did you mean " + nearest + "?"));
    }
    return found;
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
