package io.actionregistry.validation.cel;

import org.jspecify.annotations.Nullable;

/**
 * A message as an expression sees it whose static type is dyn. Two are equal by {@link
 * Object#equals}.
 */
public interface CelMessage {
  /** The full name of the message type: {@code pkg.Message}. */
  String typeName();

  /**
   * The value of a field, its default where it is absent.
   *
   * @param field the field's name in the .proto file
   * @return a value of dyn: a uint is a {@link Uint}
   * @throws CelException if the message has no such field
   */
  @Nullable Object select(String field);

  /**
   * Whether a field is present.
   *
   * @param field the field's name in the .proto file
   * @throws CelException if the message has no such field
   */
  boolean has(String field);
}
