package io.actionregistry.generator.model;

/**
 * Type of a parameter, of its items, or of its map's values.
 *
 * @param type what kind of value
 * @param reference full name of the enum or message; empty for other types
 * @param wrapper whether it is written as google.protobuf.FloatValue and the like
 */
public record TypeRef(ValueType type, String reference, boolean wrapper) {

  /** A type without a definition of its own. */
  public static TypeRef of(ValueType type) {
    return new TypeRef(type, "", false);
  }

  /** Refuses a reference where there is nothing to refer to, and its lack where there is. */
  public TypeRef {
    boolean refers = type == ValueType.ENUM || type == ValueType.MESSAGE;
    if (refers == reference.isEmpty()) {
      throw new IllegalArgumentException(type + " with reference '" + reference + "'");
    }
  }
}
