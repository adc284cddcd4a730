package io.actionregistry.generator.model;

import java.util.List;

/**
 * A real oneof of a message.
 *
 * @param name name in the schema
 * @param required whether one member has to be set, from {@code (buf.validate.oneof).required}
 * @param members registry names of its parameters
 */
public record Oneof(String name, boolean required, List<String> members) {
  /** Keeps its own copy. */
  public Oneof {
    members = List.copyOf(members);
  }
}
