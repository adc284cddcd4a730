package io.actionregistry.harness.command;

/** A schema, or something said about it, that no commands can be made from. */
public final class SchemaException extends RuntimeException {
  /** For people; names the element of the schema. */
  public SchemaException(String message) {
    super(message);
  }

  /** The same, with what led to it. */
  public SchemaException(String message, Throwable cause) {
    super(message, cause);
  }
}
