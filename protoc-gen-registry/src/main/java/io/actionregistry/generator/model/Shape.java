package io.actionregistry.generator.model;

/** How many values a parameter holds. */
public sealed interface Shape {

  /**
   * One value.
   *
   * @param tracksPresence whether protobuf distinguishes absent from zero
   */
  record Singular(boolean tracksPresence) implements Shape {}

  /** A list. */
  record Repeated() implements Shape {}

  /**
   * A map.
   *
   * @param key type of its keys
   */
  record MapOf(ValueType key) implements Shape {}
}
