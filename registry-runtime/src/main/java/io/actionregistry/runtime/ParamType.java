package io.actionregistry.runtime;

import java.util.Locale;

/**
 * Type of a parameter's value, of a list's items or of a map's values: protobuf's scalar types, and
 * the well-known types that have a value form of their own.
 *
 * <p>A wrapper ({@code google.protobuf.FloatValue}) has the type that it wraps; see {@link
 * ParamDefinition#isWrapper()}.
 */
public enum ParamType {
  /** A 64-bit floating-point number. */
  DOUBLE,
  /** A 32-bit floating-point number; arrives as a double and is narrowed. */
  FLOAT,
  /** A 32-bit signed integer. */
  INT32,
  /** A 64-bit signed integer. */
  INT64,
  /** A 32-bit unsigned integer. */
  UINT32,
  /** A 64-bit unsigned integer. */
  UINT64,
  /** A 32-bit signed integer. */
  SINT32,
  /** A 64-bit signed integer. */
  SINT64,
  /** A 32-bit unsigned integer. */
  FIXED32,
  /** A 64-bit unsigned integer. */
  FIXED64,
  /** A 32-bit signed integer. */
  SFIXED32,
  /** A 64-bit signed integer. */
  SFIXED64,
  /** True or false. */
  BOOL,
  /** Text. */
  STRING,
  /** Bytes. */
  BYTES,
  /** One of an enum's values; see {@link EnumDefinition}. */
  ENUM,
  /** A map of parameters; see {@link MessageDefinition}. */
  MESSAGE,
  /** {@code google.protobuf.Timestamp}. */
  TIMESTAMP,
  /** {@code google.protobuf.Duration}. */
  DURATION,
  /** {@code google.protobuf.FieldMask}. */
  FIELD_MASK,
  /** {@code google.protobuf.Any}, opaque. */
  ANY,
  /** {@code google.protobuf.Struct}. */
  STRUCT,
  /** {@code google.protobuf.Value}: anything that JSON can say. */
  VALUE,
  /** {@code google.protobuf.ListValue}. */
  LIST_VALUE,
  /** {@code google.protobuf.NullValue}. */
  NULL_VALUE,
  /** {@code google.protobuf.Empty}. */
  EMPTY;

  private final String name = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** The type's name in manifests: {@code "field-mask"}. */
  public String getName() {
    return name;
  }

  /** Whether values are numbers, enum numbers not counted. */
  public boolean isNumeric() {
    return compareTo(SFIXED64) <= 0;
  }

  /** Whether protobuf allows the type for the keys of a map. */
  boolean canBeMapKey() {
    return compareTo(INT32) >= 0 && compareTo(STRING) <= 0;
  }
}
