package io.actionregistry.harness.command;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import java.util.Map;

/** Messages that stand for a value of their own rather than for their fields. */
enum WellKnown {
  NONE,
  WRAPPER,
  TIMESTAMP,
  DURATION,
  FIELD_MASK,
  ANY,
  STRUCT,
  VALUE,
  LIST_VALUE;

  private static final String PACKAGE = "google.protobuf.";

  private static final Map<String, WellKnown> BY_NAME =
      Map.ofEntries(
          Map.entry("DoubleValue", WRAPPER),
          Map.entry("FloatValue", WRAPPER),
          Map.entry("Int32Value", WRAPPER),
          Map.entry("Int64Value", WRAPPER),
          Map.entry("UInt32Value", WRAPPER),
          Map.entry("UInt64Value", WRAPPER),
          Map.entry("BoolValue", WRAPPER),
          Map.entry("StringValue", WRAPPER),
          Map.entry("BytesValue", WRAPPER),
          Map.entry("Timestamp", TIMESTAMP),
          Map.entry("Duration", DURATION),
          Map.entry("FieldMask", FIELD_MASK),
          Map.entry("Any", ANY),
          Map.entry("Struct", STRUCT),
          Map.entry("Value", VALUE),
          Map.entry("ListValue", LIST_VALUE));

  static WellKnown of(Descriptor message) {
    String name = message.getFullName();
    return name.startsWith(PACKAGE)
        ? BY_NAME.getOrDefault(name.substring(PACKAGE.length()), NONE)
        : NONE;
  }

  /** Whether the field holds a message that is nothing but its fields; Empty is one. */
  static boolean isPlainMessage(FieldDescriptor field) {
    return field.getJavaType() == FieldDescriptor.JavaType.MESSAGE
        && !field.isMapField()
        && of(field.getMessageType()) == NONE;
  }

  /** Whether the field's values are {@code google.protobuf.NullValue}. */
  static boolean isNull(FieldDescriptor field) {
    return field.getJavaType() == FieldDescriptor.JavaType.ENUM
        && field.getEnumType().getFullName().equals(PACKAGE + "NullValue");
  }
}
