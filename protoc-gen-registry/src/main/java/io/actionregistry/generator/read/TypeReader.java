package io.actionregistry.generator.read;

import com.google.protobuf.Descriptors.FieldDescriptor;
import io.actionregistry.generator.model.Shape;
import io.actionregistry.generator.model.TypeRef;
import io.actionregistry.generator.model.ValueType;
import java.util.Map;

/** Types of fields, well-known types among them. */
final class TypeReader {
  private static final Map<String, ValueType> WELL_KNOWN =
      Map.of(
          "google.protobuf.Timestamp", ValueType.TIMESTAMP,
          "google.protobuf.Duration", ValueType.DURATION,
          "google.protobuf.FieldMask", ValueType.FIELD_MASK,
          "google.protobuf.Any", ValueType.ANY,
          "google.protobuf.Struct", ValueType.STRUCT,
          "google.protobuf.Value", ValueType.VALUE,
          "google.protobuf.ListValue", ValueType.LIST_VALUE,
          "google.protobuf.Empty", ValueType.EMPTY);

  private static final Map<String, ValueType> WRAPPERS =
      Map.of(
          "google.protobuf.DoubleValue", ValueType.DOUBLE,
          "google.protobuf.FloatValue", ValueType.FLOAT,
          "google.protobuf.Int32Value", ValueType.INT32,
          "google.protobuf.Int64Value", ValueType.INT64,
          "google.protobuf.UInt32Value", ValueType.UINT32,
          "google.protobuf.UInt64Value", ValueType.UINT64,
          "google.protobuf.BoolValue", ValueType.BOOL,
          "google.protobuf.StringValue", ValueType.STRING,
          "google.protobuf.BytesValue", ValueType.BYTES);

  private TypeReader() {}

  /** Type of the field's value, of its items, or of its map's values. */
  static TypeRef type(FieldDescriptor field) {
    FieldDescriptor one = field.isMapField() ? field.getMessageType().getFields().get(1) : field;
    return switch (one.getType()) {
      case ENUM ->
          one.getEnumType().getFullName().equals("google.protobuf.NullValue")
              ? TypeRef.of(ValueType.NULL_VALUE)
              : new TypeRef(ValueType.ENUM, one.getEnumType().getFullName(), false);
      case MESSAGE, GROUP -> message(one.getMessageType().getFullName());
      default -> TypeRef.of(ValueType.valueOf(one.getType().name()));
    };
  }

  private static TypeRef message(String fullName) {
    if (WRAPPERS.containsKey(fullName)) {
      return new TypeRef(WRAPPERS.get(fullName), "", true);
    }
    return WELL_KNOWN.containsKey(fullName)
        ? TypeRef.of(WELL_KNOWN.get(fullName))
        : new TypeRef(ValueType.MESSAGE, fullName, false);
  }

  /** Whether a message has a meaning of its own, beyond its fields. */
  static boolean isWellKnown(String fullName) {
    return WRAPPERS.containsKey(fullName) || WELL_KNOWN.containsKey(fullName);
  }

  /** Whether a message is google.protobuf.FloatValue or the like. */
  static boolean isWrapper(String fullName) {
    return WRAPPERS.containsKey(fullName);
  }

  /** How many values the field holds. */
  static Shape shape(FieldDescriptor field) {
    if (field.isMapField()) {
      FieldDescriptor key = field.getMessageType().getFields().get(0);
      return new Shape.MapOf(ValueType.valueOf(key.getType().name()));
    }
    return field.isRepeated() ? new Shape.Repeated() : new Shape.Singular(field.hasPresence());
  }
}
