package io.actionregistry.generator.model;

import io.actionregistry.generator.diagnostic.SourceLocation;
import java.util.List;

/**
 * A command by name.
 *
 * @param name canonical name
 * @param kind leaf or group
 * @param path fields from the root message, or the one method of a service
 * @param message what it carries
 * @param response full name of the message that answers it; empty where the schema names none, or
 *     one that has a meaning of its own, such as google.protobuf.Empty
 * @param documentation of the last step, or else of the message
 * @param aliases further full names
 * @param hazard handed down from the nearest step that states one
 * @param deprecated whether any step is
 * @param replacement canonical name of the action to use instead; empty if none is named
 * @param module simple name of the class that defines it
 * @param place the last step
 */
public record Action(
    String name,
    Kind kind,
    List<Step> path,
    Message message,
    String response,
    String documentation,
    List<String> aliases,
    Hazard hazard,
    boolean deprecated,
    String replacement,
    String module,
    SourceLocation place) {
  /** Keeps its own copies. */
  public Action {
    path = List.copyOf(path);
    aliases = List.copyOf(aliases);
  }

  /** What kind of action. */
  public enum Kind {
    LEAF,
    GROUP
  }

  /**
   * One field on the way.
   *
   * @param field name in the schema
   * @param number field number; 0 for a service's method
   */
  public record Step(String field, int number) {}
}
