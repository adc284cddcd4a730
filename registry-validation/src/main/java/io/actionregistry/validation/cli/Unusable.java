package io.actionregistry.validation.cli;

/** Nothing can be checked: what was given makes no sense. */
final class Unusable extends Exception {
  private static final long serialVersionUID = 1;

  /** With a text for the one who gave it. */
  Unusable(String message) {
    super(message);
  }
}
