package io.actionregistry.generator.model;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The types that a parameter's values can have, wrappers being their scalars. */
public enum ValueType {
  DOUBLE,
  FLOAT,
  INT32,
  INT64,
  UINT32,
  UINT64,
  SINT32,
  SINT64,
  FIXED32,
  FIXED64,
  SFIXED32,
  SFIXED64,
  BOOL,
  STRING,
  BYTES,
  ENUM,
  /** A message of the schema, groups of proto2 included. */
  MESSAGE,
  /** google.protobuf.Timestamp, and so on for the other well-known types. */
  TIMESTAMP,
  DURATION,
  FIELD_MASK,
  ANY,
  STRUCT,
  VALUE,
  LIST_VALUE,
  NULL_VALUE,
  EMPTY;

  private static final Set<ValueType> FLOATING = EnumSet.of(DOUBLE, FLOAT);
  private static final Set<ValueType> SCALAR = EnumSet.range(DOUBLE, ENUM);
  private static final Set<ValueType> INTEGRAL =
      EnumSet.of(
          INT32, INT64, UINT32, UINT64, SINT32, SINT64, FIXED32, FIXED64, SFIXED32, SFIXED64);

  /** The name used in the manifest: {@code field-mask}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether it is float or double. */
  public boolean isFloating() {
    return FLOATING.contains(this);
  }

  /** Whether it is one of the ten integer types. */
  public boolean isIntegral() {
    return INTEGRAL.contains(this);
  }

  /** Whether one value is a number, boolean, string, byte string or enum value. */
  public boolean isScalar() {
    return SCALAR.contains(this);
  }
}
