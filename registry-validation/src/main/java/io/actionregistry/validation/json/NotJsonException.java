package io.actionregistry.validation.json;

/** A text is no JSON; the message says where, and what stands there instead. */
public final class NotJsonException extends Exception {
  private static final long serialVersionUID = 1;

  NotJsonException(String message) {
    super(message);
  }
}
