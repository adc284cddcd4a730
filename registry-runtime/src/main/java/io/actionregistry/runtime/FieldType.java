package io.actionregistry.runtime;

/**
 * Type of a field as the steps of a {@link FieldPath} name it: {@code
 * google.protobuf.FieldDescriptorProto.Type}, in its order.
 */
public enum FieldType {
  /** A 64-bit floating-point number. */
  DOUBLE(1),
  /** A 32-bit floating-point number. */
  FLOAT(2),
  /** A 64-bit signed integer. */
  INT64(3),
  /** A 64-bit unsigned integer. */
  UINT64(4),
  /** A 32-bit signed integer. */
  INT32(5),
  /** A 64-bit unsigned integer of fixed size. */
  FIXED64(6),
  /** A 32-bit unsigned integer of fixed size. */
  FIXED32(7),
  /** True or false. */
  BOOL(8),
  /** Text. */
  STRING(9),
  /** A message written between delimiters: a group of proto2, or {@code DELIMITED}. */
  GROUP(10),
  /** A message. */
  MESSAGE(11),
  /** Bytes. */
  BYTES(12),
  /** A 32-bit unsigned integer. */
  UINT32(13),
  /** An enum. */
  ENUM(14),
  /** A 32-bit signed integer of fixed size. */
  SFIXED32(15),
  /** A 64-bit signed integer of fixed size. */
  SFIXED64(16),
  /** A 32-bit signed integer, zigzag-encoded. */
  SINT32(17),
  /** A 64-bit signed integer, zigzag-encoded. */
  SINT64(18);

  private final int number;

  FieldType(int number) {
    this.number = number;
  }

  /** The type's number in {@code google.protobuf.FieldDescriptorProto.Type}, from 1. */
  public int number() {
    return number;
  }

  /** Whether values are unsigned 64-bit integers, which a Long holds as bits. */
  boolean isUnsignedLong() {
    return this == UINT64 || this == FIXED64;
  }

  /** The type that a field of that parameter has; well-known types and wrappers are messages. */
  public static FieldType of(ParamDefinition param) {
    if (param.getCardinality() == Cardinality.MAP || param.isWrapper()) {
      return MESSAGE;
    }
    return param.isDelimited() ? GROUP : of(param.getType());
  }

  /** The type that a field, item, key or map value of that type has, wrappers not counted. */
  static FieldType of(ParamType type) {
    return switch (type) {
      case DOUBLE -> DOUBLE;
      case FLOAT -> FLOAT;
      case INT32 -> INT32;
      case INT64 -> INT64;
      case UINT32 -> UINT32;
      case UINT64 -> UINT64;
      case SINT32 -> SINT32;
      case SINT64 -> SINT64;
      case FIXED32 -> FIXED32;
      case FIXED64 -> FIXED64;
      case SFIXED32 -> SFIXED32;
      case SFIXED64 -> SFIXED64;
      case BOOL -> BOOL;
      case STRING -> STRING;
      case BYTES -> BYTES;
      case ENUM, NULL_VALUE -> ENUM;
      default -> MESSAGE;
    };
  }
}
