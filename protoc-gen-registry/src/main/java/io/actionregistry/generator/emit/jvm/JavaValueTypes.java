package io.actionregistry.generator.emit.jvm;

import io.actionregistry.generator.model.CelType;
import io.actionregistry.generator.model.ValueType;

/** How canonical values of the model's types look to expressions. */
final class JavaValueTypes {
  private JavaValueTypes() {}

  /**
   * The type that an expression sees.
   *
   * @param reference full name of the message, if it is one
   */
  static CelType of(ValueType type, String reference) {
    return switch (type) {
      case DOUBLE, FLOAT -> CelType.DOUBLE;
      case INT32, INT64, SINT32, SINT64, SFIXED32, SFIXED64, ENUM, NULL_VALUE -> CelType.INT;
      case UINT32, UINT64, FIXED32, FIXED64 -> CelType.UINT;
      case BOOL -> CelType.BOOL;
      case STRING -> CelType.STRING;
      case BYTES -> CelType.BYTES;
      case TIMESTAMP -> CelType.TIMESTAMP;
      case DURATION -> CelType.DURATION;
      case FIELD_MASK -> CelType.message("google.protobuf.FieldMask");
      case ANY -> CelType.message("google.protobuf.Any");
      case STRUCT -> CelType.mapOf(CelType.STRING, CelType.DYN);
      case LIST_VALUE -> CelType.listOf(CelType.DYN);
      case VALUE -> CelType.DYN;
      case EMPTY -> CelType.message("google.protobuf.Empty");
      case MESSAGE -> CelType.message(reference);
    };
  }

  /** Whether a value differs from its type's zero; −0.0 does. */
  static String isNotZero(ValueType type, String value) {
    return switch (type) {
      case DOUBLE, FLOAT -> "Double.doubleToRawLongBits(" + value + ") != 0";
      case BOOL -> value;
      case STRING, FIELD_MASK, STRUCT, LIST_VALUE, ANY, MESSAGE, EMPTY ->
          "!" + value + ".isEmpty()";
      case BYTES -> value + ".length > 0";
      case TIMESTAMP -> "!" + value + ".equals(Instant.EPOCH)";
      case DURATION -> "!" + value + ".isZero()";
      case VALUE -> value + " != null";
      default -> value + " != 0";
    };
  }
}
