package io.actionregistry.validation.cel;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A type as a value of CEL: what {@code type(x)} gives. Lists have one type whatever their
 * elements, and so have maps.
 *
 * @param name the name that CEL has for it: {@code int}, {@code google.protobuf.Timestamp}
 */
public record CelType(String name) {
  public static final CelType INT = new CelType("int");
  public static final CelType UINT = new CelType("uint");
  public static final CelType DOUBLE = new CelType("double");
  public static final CelType BOOL = new CelType("bool");
  public static final CelType STRING = new CelType("string");
  public static final CelType BYTES = new CelType("bytes");
  public static final CelType LIST = new CelType("list");
  public static final CelType MAP = new CelType("map");
  public static final CelType NULL = new CelType("null_type");
  public static final CelType TYPE = new CelType("type");
  public static final CelType TIMESTAMP = new CelType("google.protobuf.Timestamp");
  public static final CelType DURATION = new CelType("google.protobuf.Duration");

  /** The type of a value of dyn; throws {@link CelException} for what is no value of CEL. */
  public static CelType of(@Nullable Object value) {
    if (value == null) {
      return NULL;
    }
    if (value instanceof CelMessage message) {
      return new CelType(message.typeName());
    }
    CelType scalar = ofScalar(value);
    if (scalar != null) {
      return scalar;
    }
    if (value instanceof List) {
      return LIST;
    }
    if (value instanceof Map) {
      return MAP;
    }
    throw new CelException("no type of CEL: " + value.getClass().getName());
  }

  private static @Nullable CelType ofScalar(Object value) {
    if (value instanceof Long) {
      return INT;
    }
    if (value instanceof Uint) {
      return UINT;
    }
    if (value instanceof Double || value instanceof Float) {
      return DOUBLE;
    }
    if (value instanceof Boolean) {
      return BOOL;
    }
    if (value instanceof String) {
      return STRING;
    }
    if (value instanceof byte[]) {
      return BYTES;
    }
    if (value instanceof Instant) {
      return TIMESTAMP;
    }
    if (value instanceof Duration) {
      return DURATION;
    }
    return value instanceof CelType ? TYPE : null;
  }
}
