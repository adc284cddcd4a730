package io.actionregistry.conformance.differential;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * The type that something has in an expression.
 *
 * @param key of a map
 * @param element of a list, or a map's value
 * @param message of a message
 */
record CelTypeOf(
    Kind kind, @Nullable CelTypeOf key, @Nullable CelTypeOf element, @Nullable Descriptor message) {
  /** The kinds that expressions are made of; nothing is said about the rest. */
  enum Kind {
    BOOL,
    INT,
    UINT,
    DOUBLE,
    STRING,
    BYTES,
    DURATION,
    TIMESTAMP,
    LIST,
    MAP,
    MESSAGE,
    NONE
  }

  static CelTypeOf of(Kind kind) {
    return new CelTypeOf(kind, null, null, null);
  }

  static CelTypeOf list(Kind element) {
    return new CelTypeOf(Kind.LIST, null, of(element), null);
  }

  static CelTypeOf message(Descriptor message) {
    return new CelTypeOf(Kind.MESSAGE, null, null, message);
  }

  /** A field as a whole. */
  static CelTypeOf field(FieldDescriptor field) {
    if (field.isMapField()) {
      return new CelTypeOf(
          Kind.MAP,
          one(field.getMessageType().findFieldByNumber(1)),
          one(field.getMessageType().findFieldByNumber(2)),
          null);
    }
    boolean any =
        field.getJavaType() == FieldDescriptor.JavaType.MESSAGE
            && field.getMessageType().getFullName().equals("google.protobuf.Any");
    return field.isRepeated() && !any // cel-java unpacks them, or crashes
        ? new CelTypeOf(Kind.LIST, null, one(field), null)
        : one(field);
  }

  /** A field's single value or item. */
  static CelTypeOf one(FieldDescriptor field) {
    return switch (field.getType()) {
      case DOUBLE, FLOAT -> of(Kind.DOUBLE);
      case INT32, SINT32, SFIXED32, INT64, SINT64, SFIXED64, ENUM -> of(Kind.INT);
      case UINT32, FIXED32, UINT64, FIXED64 -> of(Kind.UINT);
      case BOOL -> of(Kind.BOOL);
      case STRING -> of(Kind.STRING);
      case BYTES -> of(Kind.BYTES);
      case MESSAGE, GROUP -> ofMessage(field.getMessageType());
    };
  }

  private static CelTypeOf ofMessage(Descriptor message) {
    if (!message.getFullName().startsWith("google.protobuf.")) {
      return message(message);
    }
    return switch (message.getName()) {
      case "DoubleValue", "FloatValue" -> of(Kind.DOUBLE);
      case "Int32Value", "Int64Value" -> of(Kind.INT);
      case "UInt32Value", "UInt64Value" -> of(Kind.UINT);
      case "BoolValue" -> of(Kind.BOOL);
      case "StringValue" -> of(Kind.STRING);
      case "BytesValue" -> of(Kind.BYTES);
      case "Duration" -> of(Kind.DURATION);
      case "Timestamp" -> of(Kind.TIMESTAMP);
      case "FieldMask" -> message(message);
      default -> of(Kind.NONE);
    };
  }
}
