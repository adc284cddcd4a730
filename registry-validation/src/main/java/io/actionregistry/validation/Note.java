package io.actionregistry.validation;

/** What a shape error has to say besides its name, where one name covers several cases. */
enum Note {
  NONE,
  /** Reading it threw something. */
  UNREADABLE,
  /** A key of a map that is no name, or not of the key's type. */
  KEY,
  /** Something within a value that has no parameters. */
  INSIDE,
  /** A text that is not written as the type asks for. */
  MALFORMED,
  /** A number with a fraction. */
  FRACTION,
  /** A number beyond those of the type. */
  OUT_OF_RANGE,
  /** NaN or an infinity. */
  NOT_FINITE,
  /** Half of a surrogate pair. */
  SURROGATE,
  /** A number that a closed enum does not have. */
  CLOSED_ENUM,
  /** More entries and items than may be looked at. */
  TOO_MANY_VALUES,
  /** More text and bytes than may be looked at. */
  TOO_MUCH_TEXT
}
