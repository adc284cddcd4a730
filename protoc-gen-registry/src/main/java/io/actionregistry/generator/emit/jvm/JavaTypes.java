package io.actionregistry.generator.emit.jvm;

import io.actionregistry.generator.model.CelType;
import io.actionregistry.generator.model.CelType.Kind;
import io.actionregistry.generator.model.Parameter;
import io.actionregistry.generator.model.Shape;

/** Java types of CEL's types, and the ways between them. */
final class JavaTypes {
  private JavaTypes() {}

  /** The type of a local variable. */
  static String of(CelType type) {
    return switch (type.kind()) {
      case BOOL -> "boolean";
      case INT, UINT -> "long";
      case DOUBLE -> "double";
      case STRING -> "String";
      case BYTES -> "byte[]";
      case TIMESTAMP -> "Instant";
      case DURATION -> "Duration";
      case LIST -> "List<?>";
      case MAP -> "Map<?, ?>";
      case MESSAGE -> message(type.name());
      case WRAPPER -> of(type.first());
      case NULL, DYN -> "Object";
    };
  }

  private static String message(String fullName) {
    return switch (fullName) {
      case "google.protobuf.FieldMask" -> "List<?>";
      case "google.protobuf.Any" -> "AnyValue";
      default -> "MessageValue";
    };
  }

  /** The getter of {@code MessageValue} for a field. */
  static String getter(Parameter parameter) {
    if (parameter.shape() instanceof Shape.Repeated) {
      return "getList";
    }
    if (parameter.shape() instanceof Shape.MapOf) {
      return "getMap";
    }
    if (parameter.type().wrapper()) {
      return "get";
    }
    return getterOfOne(parameter);
  }

  /** The getter for a field that holds one value; what a wrapper holds is taken out. */
  static String getterOfOne(Parameter parameter) {
    return switch (parameter.type().type()) {
      case DOUBLE -> "getDouble";
      case FLOAT -> "getFloat";
      case BOOL -> "getBoolean";
      case STRING -> "getString";
      case BYTES -> "getBytes";
      case TIMESTAMP -> "getTimestamp";
      case DURATION -> "getDuration";
      case FIELD_MASK, LIST_VALUE -> "getList";
      case STRUCT -> "getMap";
      case ANY -> "getAny";
      case VALUE -> "get";
      case MESSAGE, EMPTY -> "getMessage";
      default -> "getLong";
    };
  }

  /** An element of a list, key or value of a map, of a type that is known. */
  static JavaCode ofElement(JavaCode object, CelType type) {
    return switch (type.kind()) {
      case DOUBLE ->
          new JavaCode(
              "((Number) " + object.in(JavaCode.UNARY) + ").doubleValue()",
              JavaCode.ATOM,
              object.fallible());
      case BOOL -> reference(object, "Boolean");
      case INT, UINT -> reference(object, "Long");
      case NULL, DYN, WRAPPER -> object;
      default -> reference(object, of(type));
    };
  }

  private static JavaCode reference(JavaCode object, String type) {
    return new JavaCode(
        "(" + type + ") " + object.in(JavaCode.UNARY), JavaCode.UNARY, object.fallible());
  }

  /** A value of one type as one of another; an error of CEL where it is not of that type. */
  static JavaCode cast(JavaCode code, CelType from, CelType to) {
    if (from.kind() == to.kind() || to.is(Kind.DYN) || to.is(Kind.NULL) || to.is(Kind.MESSAGE)) {
      return code;
    }
    if (from.is(Kind.WRAPPER) && !to.is(Kind.WRAPPER)) {
      return fromWrapper(code, from.first(), to);
    }
    String as =
        switch (to.kind()) {
          case BOOL -> "asBoolean";
          case INT -> "asLong";
          case UINT -> "asUint";
          case DOUBLE -> "asDouble";
          case STRING -> "asString";
          case BYTES -> "asBytes";
          case TIMESTAMP -> "asTimestamp";
          case DURATION -> "asDuration";
          case LIST -> "asList";
          case MAP -> "asMap";
          default -> "";
        };
    return as.isEmpty()
        ? code
        : new JavaCode("Dyn." + as + "(" + boxed(code, from).text() + ")", JavaCode.ATOM, true);
  }

  /** A wrapper's unsigned number is its bits. */
  private static JavaCode fromWrapper(JavaCode code, CelType held, CelType to) {
    CelType plain = held.is(Kind.UINT) && to.is(Kind.UINT) ? CelType.INT : to;
    return cast(code, CelType.DYN, plain);
  }

  /** A number that is a long even where Java counts in int. */
  static JavaCode wide(JavaCode code) {
    return code.text().endsWith(".size()") || code.text().endsWith(".length")
        ? new JavaCode("(long) " + code.in(JavaCode.UNARY), JavaCode.UNARY, code.fallible())
        : code;
  }

  /** A value as one whose type is known at run time only: unsigned numbers say what they are. */
  static JavaCode boxed(JavaCode code, CelType type) {
    if (type.is(Kind.INT)) {
      return wide(code);
    }
    if (type.is(Kind.UINT)) {
      return code.wrapped(bits -> "Uint.of(" + bits + ")");
    }
    if (type.is(Kind.LIST) && type.first().is(Kind.UINT)) {
      return code.wrapped(list -> "Uint.list(" + list + ")");
    }
    if (type.is(Kind.WRAPPER) && type.first().is(Kind.UINT)) {
      return code.wrapped(value -> "Uint.orNull(" + value + ")");
    }
    if (type.is(Kind.MAP)) {
      boolean keys = type.first().is(Kind.UINT);
      boolean values = type.parameters().get(1).is(Kind.UINT);
      return keys || values
          ? code.wrapped(map -> "Uint.map(" + map + ", " + keys + ", " + values + ")")
          : code;
    }
    return code;
  }
}
