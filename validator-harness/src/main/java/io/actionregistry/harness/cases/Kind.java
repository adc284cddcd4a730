package io.actionregistry.harness.cases;

import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What kind of values a field has, as far as it matters to what may be given for it. */
enum Kind {
  DOUBLE,
  FLOAT,
  INT32,
  UINT32,
  INT64,
  UINT64,
  BOOL,
  STRING,
  BYTES,
  ENUM,
  NULL,
  MESSAGE,
  TIMESTAMP,
  DURATION,
  FIELD_MASK,
  ANY,
  STRUCT,
  VALUE,
  LIST_VALUE;

  private static final String PACKAGE = "google.protobuf.";
  private static final Map<String, Kind> WELL_KNOWN =
      Map.of(
          "Timestamp", TIMESTAMP,
          "Duration", DURATION,
          "FieldMask", FIELD_MASK,
          "Any", ANY,
          "Struct", STRUCT,
          "Value", VALUE,
          "ListValue", LIST_VALUE);
  private static final Set<String> WRAPPERS =
      Set.of("Double", "Float", "Int32", "UInt32", "Int64", "UInt64", "Bool", "String", "Bytes");

  /** The kind of a singular field, or of a list's items. */
  static Kind of(FieldDescriptor field) {
    return switch (field.getType()) {
      case DOUBLE -> DOUBLE;
      case FLOAT -> FLOAT;
      case INT32, SINT32, SFIXED32 -> INT32;
      case UINT32, FIXED32 -> UINT32;
      case INT64, SINT64, SFIXED64 -> INT64;
      case UINT64, FIXED64 -> UINT64;
      case BOOL -> BOOL;
      case STRING -> STRING;
      case BYTES -> BYTES;
      case ENUM -> field.getEnumType().getFullName().equals(PACKAGE + "NullValue") ? NULL : ENUM;
      case MESSAGE, GROUP -> of(field.getMessageType());
    };
  }

  private static Kind of(Descriptor message) {
    String name = simpleName(message);
    String wrapped = wrapped(name);
    return wrapped.isEmpty()
        ? WELL_KNOWN.getOrDefault(name, MESSAGE)
        : valueOf(wrapped.toUpperCase(Locale.ROOT));
  }

  /** Whether the field holds its value in a message of one field. */
  static boolean isWrapper(FieldDescriptor field) {
    return field.getJavaType() == FieldDescriptor.JavaType.MESSAGE
        && !wrapped(simpleName(field.getMessageType())).isEmpty();
  }

  private static String simpleName(Descriptor message) {
    String name = message.getFullName();
    return name.startsWith(PACKAGE) ? name.substring(PACKAGE.length()) : "";
  }

  private static String wrapped(String name) {
    String type = name.endsWith("Value") ? name.substring(0, name.length() - 5) : "";
    return WRAPPERS.contains(type) ? type : "";
  }

  boolean isFloating() {
    return this == DOUBLE || this == FLOAT;
  }

  boolean isInteger() {
    return this == INT32 || this == UINT32 || this == INT64 || this == UINT64;
  }
}
