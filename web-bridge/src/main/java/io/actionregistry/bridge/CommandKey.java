package io.actionregistry.bridge;

/**
 * A command and one of its actions.
 *
 * @param command {@code "music_command"}
 * @param action {@code "play"}
 */
public record CommandKey(String command, String action) {
  /** Both, for people: {@code "music_command play"}. */
  @Override
  public String toString() {
    return command + " " + action;
  }
}
