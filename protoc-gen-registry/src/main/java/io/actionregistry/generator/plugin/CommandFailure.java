package io.actionregistry.generator.plugin;

/** Ends a command with a message for its user; no stack trace is shown. */
final class CommandFailure extends RuntimeException {
  private static final long serialVersionUID = 1;

  CommandFailure(String message) {
    super(message);
  }
}
