package io.actionregistry.generator.model;

import io.actionregistry.generator.diagnostic.SourceLocation;
import java.util.List;

/**
 * A message as callers see it.
 *
 * @param fullName name in the schema
 * @param file import path of the file that declares it
 * @param documentation the schema's leading comment
 * @param parameters in declaration order
 * @param oneofs the real ones
 * @param checks what is evaluated on it as a whole
 * @param events what a command with these parameters becomes on an event bus
 * @param place where it is declared
 */
public record Message(
    String fullName,
    String file,
    String documentation,
    List<Parameter> parameters,
    List<Oneof> oneofs,
    MessageChecks checks,
    List<Event> events,
    SourceLocation place) {
  /** Keeps its own copies. */
  public Message {
    parameters = List.copyOf(parameters);
    oneofs = List.copyOf(oneofs);
    events = List.copyOf(events);
  }
}
