package io.actionregistry.generator.emit.typescript;

import io.actionregistry.generator.model.Parameter;
import io.actionregistry.generator.model.Shape;
import io.actionregistry.generator.model.ValueType;

/** Canonical values in TypeScript: how they are read, and of what type they are. */
final class ValueCode {
  private ValueCode() {}

  /** The field of a message {@code m}. */
  static String read(Parameter parameter, Names names) {
    String field = TypeScriptText.string(parameter.protoName());
    if (parameter.shape() instanceof Shape.Repeated) {
      return "list(m, " + field + ")";
    }
    if (parameter.shape() instanceof Shape.MapOf) {
      return "map(m, " + field + ")";
    }
    ValueType type = parameter.type().type();
    int zero = type == ValueType.ENUM ? names.zero(parameter.type().reference()) : 0;
    return getter(type) + "(m, " + field + (zero == 0 ? "" : ", " + zero) + ")";
  }

  private static String getter(ValueType type) {
    return switch (type) {
      case BOOL -> "bool";
      case STRING -> "str";
      case BYTES -> "bytes";
      case MESSAGE, EMPTY -> "msg";
      case TIMESTAMP -> "timestamp";
      case DURATION -> "duration";
      case FIELD_MASK, LIST_VALUE -> "list";
      case ANY -> "packed";
      case STRUCT -> "map";
      case VALUE -> "anything";
      default -> Names.isBig(type) ? "big" : "num";
    };
  }

  /** The type of an item, key or value. */
  static String type(ValueType type) {
    return switch (type) {
      case BOOL -> "boolean";
      case STRING -> "string";
      case BYTES -> "Uint8Array";
      case MESSAGE, EMPTY -> "Message";
      case TIMESTAMP -> "Timestamp";
      case DURATION -> "Duration";
      case FIELD_MASK, LIST_VALUE -> "readonly Value[]";
      case ANY -> "AnyValue";
      case STRUCT -> "ReadonlyMap<Key, Value>";
      case VALUE -> "Value";
      default -> Names.isBig(type) ? "bigint" : "number";
    };
  }

  /** Whether {@code value} differs from its type's zero; −0.0 does. */
  static String isNotZero(ValueType type, int zero) {
    return switch (type) {
      case DOUBLE, FLOAT -> "!Object.is(value, 0)";
      case BOOL -> "value";
      case STRING -> "value !== \"\"";
      case BYTES, FIELD_MASK, LIST_VALUE -> "value.length > 0";
      case STRUCT -> "value.size > 0";
      case ANY -> "value.typeUrl !== \"\" || value.value.length > 0";
      case MESSAGE, EMPTY -> "Object.keys(value).length > 0";
      case TIMESTAMP, DURATION -> "value.seconds !== 0n || value.nanos !== 0";
      case VALUE -> "value !== null";
      default -> "value !== " + (Names.isBig(type) ? "0n" : Integer.toString(zero));
    };
  }
}
