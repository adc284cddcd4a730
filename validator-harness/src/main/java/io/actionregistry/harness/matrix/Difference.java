package io.actionregistry.harness.matrix;

import java.util.Locale;

/**
 * Where a registry is stricter than protobuf, on purpose: a closed list. The ids are those of the
 * registry's errors of shape.
 */
public enum Difference {
  /** Protobuf takes it for zero, or for absent. */
  MISSING_PARAMETER,
  /** There is none of that name. */
  UNKNOWN_PARAMETER,
  /** Given under keys of two kinds. */
  DUPLICATE_PARAMETER,
  /** A text for a number, an enum value that does not exist. */
  WRONG_TYPE,
  /** Null for a value. */
  NULL_VALUE,
  /** Beyond what the type holds; NaN and infinities where the schema asks for finite numbers. */
  NOT_REPRESENTABLE,
  /** Two members of a oneof. */
  SEVERAL_MEMBERS,
  /** The right name in another spelling. */
  NOT_CANONICAL,
  /** Nested deeper than is looked at. */
  TOO_DEEP,
  /** Longer than is looked at. */
  TOO_LARGE,
  /** No such action. */
  UNKNOWN_ACTION;

  private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** The id of the registry's violation: {@code "missing-parameter"}. */
  public String id() {
    return id;
  }

  /**
   * The difference of that id.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Difference of(String id) {
    return Ids.find(values(), Difference::id, id);
  }
}
