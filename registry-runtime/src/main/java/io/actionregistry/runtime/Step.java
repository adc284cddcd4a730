package io.actionregistry.runtime;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One step of a {@link FieldPath}: what {@code buf.validate.FieldPathElement} says of a field.
 *
 * @param name the field's proto name; an extension's full name in brackets; a oneof's name
 * @param number the field's number; 0 for a oneof
 * @param type the field's type; null for a oneof
 * @param keyType the type of a map's keys; null for other fields
 * @param valueType the type of a map's values; null for other fields
 * @param subscript which item or pair is meant: a Long for the index in a list; a String, Boolean
 *     or Long (the bits of an unsigned one) for the key of a map; null for the field as a whole
 */
public record Step(
    String name,
    int number,
    @Nullable FieldType type,
    @Nullable FieldType keyType,
    @Nullable FieldType valueType,
    @Nullable Object subscript) {

  /**
   * Turns an Integer subscript into a Long.
   *
   * @throws IllegalArgumentException if the subscript is none of the classes named above
   */
  public Step {
    Objects.requireNonNull(name);
    if (subscript instanceof Integer index) {
      subscript = index.longValue();
    }
    Checks.that(
        subscript == null
            || subscript instanceof Long
            || subscript instanceof String
            || subscript instanceof Boolean,
        "step '" + name + "': no subscript");
  }

  /** A step to a field that is no map. */
  public static Step of(String name, int number, FieldType type) {
    return new Step(name, number, type, null, null, null);
  }

  /** A step to a map. */
  public static Step map(String name, int number, FieldType keyType, FieldType valueType) {
    return new Step(name, number, FieldType.MESSAGE, keyType, valueType, null);
  }

  /** A step to a oneof. */
  public static Step oneof(String name) {
    return new Step(name, 0, null, null, null, null);
  }

  /**
   * The step to a parameter's field. A parameter that comes from no {@code .proto} file has its own
   * name there, and no number.
   */
  public static Step to(ParamDefinition param) {
    String name = param.getProtoName().isEmpty() ? param.getName() : param.getProtoName();
    ParamType keyType = param.getKeyType();
    if (keyType == null) {
      return of(name, param.getProtoNumber(), FieldType.of(param));
    }
    FieldType valueType = param.isWrapper() ? FieldType.MESSAGE : FieldType.of(param.getType());
    return map(name, param.getProtoNumber(), FieldType.of(keyType), valueType);
  }

  /** This step with a subscript, which may be an Integer; null takes it away. */
  public Step at(@Nullable Object subscript) {
    return new Step(name, number, type, keyType, valueType, subscript);
  }

  /** The name and the subscript, as protovalidate prints them: {@code labels["a"]}. */
  @Override
  public String toString() {
    return subscript == null ? name : name + "[" + subscriptText(subscript) + "]";
  }

  private String subscriptText(Object key) {
    if (key instanceof String text) {
      return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
    boolean unsigned = keyType != null && keyType.isUnsignedLong();
    return unsigned && key instanceof Long bits ? Long.toUnsignedString(bits) : key.toString();
  }
}
