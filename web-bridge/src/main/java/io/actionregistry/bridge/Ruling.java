package io.actionregistry.bridge;

/** What the {@link Gate} says of an event. */
public sealed interface Ruling {
  /**
   * It is carried out.
   *
   * @param command what it asks for
   */
  record Accepted(Command command) implements Ruling {}

  /**
   * It is not.
   *
   * @param error what the client is told
   */
  record Refused(CommandError error) implements Ruling {}
}
