package io.actionregistry.harness.matrix;

import java.util.Locale;

/** What a case is about. Counts in reports are by class. */
public enum CaseClass {
  /** Every parameter that has to be given, with usual values. */
  TYPICAL,
  /** Nothing but what has to be given. */
  MINIMAL,
  /** Everything that can be given at once. */
  FULL,
  /** The action by another of its names, or as a keyword. */
  NAME,
  /** Null where an empty map would do. */
  NO_PARAMS,
  /** A value of an enum or bool that is on offer. */
  VALUE,
  /** A limit or its neighbour, admitted. */
  WITHIN,
  /** A limit's neighbour, or the limit itself, not admitted. */
  OUTSIDE,
  /** An end of the type or its neighbour, zeros, subnormal numbers, admitted. */
  TYPE_LIMIT,
  /** Beyond what the type holds. */
  NOT_REPRESENTABLE,
  /** The right value as another type that is accepted. */
  ACCEPTED_TYPE,
  /** A value of a type that is not accepted. */
  WRONG_TYPE,
  /** Null for a value. */
  NULL,
  /** NaN or an infinity. */
  NOT_FINITE,
  /** Several rules broken at once, in nested messages too. */
  SEVERAL,
  /** A parameter left out that has to be given. */
  MISSING,
  /** A parameter left out that need not be given. */
  LEFT_OUT,
  /** A name or number that no value of the enum has. */
  UNKNOWN_ENUM_VALUE,
  /** A value of the enum that the rules take out. */
  EXCLUDED_ENUM_VALUE,
  /** A parameter that does not exist. */
  UNKNOWN_PARAMETER,
  /** A parameter given under keys of two kinds. */
  DUPLICATE_PARAMETER,
  /** The right name, written in another way. */
  NOT_CANONICAL,
  /** Which member of a oneof is given: each alone. */
  ONEOF,
  /** More than one member of a oneof. */
  SEVERAL_MEMBERS,
  /** A oneof without a member. */
  NO_MEMBER,
  /** A text, as its length, pattern or format admits it or not. */
  TEXT,
  /** Bytes, as their length or pattern admits them or not. */
  BYTES,
  /** How many items a list or pairs a map has, and whether they differ. */
  SIZE,
  /** The key of a map's pair. */
  KEY,
  /** A point in time or a length of time. */
  TIME,
  /** A value of any other well-known type. */
  WELL_KNOWN,
  /** A rule of the schema's own has a part in it: both sides have to say the same. */
  AGREEMENT,
  /** Nested as deep as is looked at, or deeper. */
  TOO_DEEP,
  /** Longer than is looked at. */
  TOO_LARGE,
  /** An action that does not exist. */
  UNKNOWN_ACTION,
  /** An action that is no name, or parameters that are no map. */
  MALFORMED,
  /** Drawn by chance, from a seed. */
  RANDOM;

  private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** The name in reports and ids: {@code "not-canonical"}. */
  public String id() {
    return id;
  }

  /**
   * The class of that id.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static CaseClass of(String id) {
    return Ids.find(values(), CaseClass::id, id);
  }
}
