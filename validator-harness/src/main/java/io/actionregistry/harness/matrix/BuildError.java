package io.actionregistry.harness.matrix;

import java.util.Locale;

/** Why no protobuf message can be built of an action and parameters: {@code :error-type}. */
public enum BuildError {
  /** No such action. */
  UNKNOWN_ACTION,
  /** No such parameter. */
  UNKNOWN_PARAMETER,
  /** A parameter under keys of two kinds. */
  DUPLICATE_PARAMETER,
  /** A value that the field does not take. */
  WRONG_TYPE,
  /** Null for a value. */
  NULL,
  /** Beyond what the field's type holds. */
  NOT_REPRESENTABLE,
  /** Two members of a oneof. */
  ONEOF,
  /** The right name in another spelling. */
  NON_CANONICAL_NAME,
  /** An action that is no name, or parameters that are no map. */
  MALFORMED_MESSAGE,
  /** Longer or nested deeper than is looked at. */
  TOO_LARGE;

  private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** The kind in answers: {@code "wrong-type"}. */
  public String id() {
    return id;
  }

  /**
   * The kind of that id.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static BuildError of(String id) {
    return Ids.find(values(), BuildError::id, id);
  }
}
