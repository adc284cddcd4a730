package io.actionregistry.harness.command;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An action of a command set.
 *
 * @param name its canonical name
 * @param aliases further names
 * @param path the fields from the root message to its parameters
 * @param params the message whose fields are its parameters
 * @param group whether its parameters are choices, so that leaves are below it
 */
public record CommandType(
    String name,
    List<String> aliases,
    List<FieldDescriptor> path,
    Descriptor params,
    boolean group) {
  /** Keeps its own copies. */
  public CommandType {
    aliases = List.copyOf(aliases);
    path = List.copyOf(path);
  }

  /** Where its parameters are in the root message, in proto names: {@code rotary.stop}. */
  public String protoPath() {
    return path.stream().map(FieldDescriptor::getName).collect(Collectors.joining("."));
  }

  @Override
  public String toString() {
    return name;
  }
}
