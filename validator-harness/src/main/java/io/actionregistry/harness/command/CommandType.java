package io.actionregistry.harness.command;

import com.google.protobuf.Descriptors.Descriptor;
import java.util.List;

/**
 * An action of a command set.
 *
 * @param name its canonical name
 * @param aliases further names
 * @param route from the root to its parameters
 * @param params the message whose fields are its parameters
 * @param group whether its parameters are choices, so that leaves are below it
 */
public record CommandType(
    String name, List<String> aliases, Route route, Descriptor params, boolean group) {
  /** Keeps its own copies. */
  public CommandType {
    aliases = List.copyOf(aliases);
  }

  /** The steps to it from the root, in proto names: {@code rotary.stop}, {@code PlaceOrder}. */
  public String protoPath() {
    return route.text();
  }

  @Override
  public String toString() {
    return name;
  }
}
