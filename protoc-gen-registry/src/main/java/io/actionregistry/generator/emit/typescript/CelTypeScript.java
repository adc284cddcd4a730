package io.actionregistry.generator.emit.typescript;

import io.actionregistry.generator.model.CelType;
import io.actionregistry.generator.model.CelType.Kind;

/** TypeScript's types of CEL's types, and the ways between them. */
final class CelTypeScript {
  private static final String FIELD_MASK = "google.protobuf.FieldMask";

  private CelTypeScript() {}

  /** The type that expressions of a type have. */
  static String of(CelType type) {
    return switch (type.kind()) {
      case BOOL -> "boolean";
      case INT, UINT -> "bigint";
      case DOUBLE -> "number";
      case STRING -> "string";
      case BYTES -> "Uint8Array";
      case TIMESTAMP -> "CelTimestamp";
      case DURATION -> "CelDuration";
      case LIST -> "readonly (" + of(type.first()) + ")[]";
      case MAP -> "ReadonlyMap<" + of(type.first()) + ", " + of(type.parameters().get(1)) + ">";
      case MESSAGE -> type.name().equals(FIELD_MASK) ? "readonly string[]" : "CelMessage";
      case WRAPPER -> of(type.first()) + " | null";
      case NULL, DYN -> "unknown";
    };
  }

  /** A value as the validator keeps it, as one of CEL's. */
  static String read(String value, CelType type) {
    return switch (type.kind()) {
      case LIST -> "celListOf(" + value + ", " + reader(type.first()) + ")";
      case MAP ->
          "celMapped("
              + value
              + ", "
              + reader(type.first())
              + ", "
              + reader(type.parameters().get(1))
              + ")";
      case WRAPPER -> "celWrapped(" + value + ", " + reader(type.first()) + ")";
      case MESSAGE ->
          type.name().equals(FIELD_MASK)
              ? "celListOf(" + value + ", celString)"
              : "celMessage(" + value + ")";
      default -> reader(type) + "(" + value + ")";
    };
  }

  private static String reader(CelType type) {
    return switch (type.kind()) {
      case BOOL -> "celBool";
      case INT, UINT -> "celInt";
      case DOUBLE -> "celDouble";
      case STRING -> "celString";
      case BYTES -> "celBytes";
      case TIMESTAMP -> "celTimestamp";
      case DURATION -> "celDuration";
      case NULL, DYN -> "celValue";
      case LIST, MAP, WRAPPER, MESSAGE -> "(item) => " + read("item", type);
    };
  }

  /** Whether values of both types are compared as one type of JavaScript's. */
  static boolean same(CelType left, CelType right) {
    return left.kind() == right.kind() && !left.is(Kind.DYN) && !left.is(Kind.NULL);
  }

  /** A value of one type as one of another; an error of CEL where it is not of that type. */
  static TypeScriptCode cast(TypeScriptCode code, CelType from, CelType to) {
    if (from.kind() == to.kind() || to.is(Kind.DYN) || to.is(Kind.NULL)) {
      return code;
    }
    if (to.is(Kind.MESSAGE)) {
      return code.wrapped(value -> "celMessage(" + value + ")");
    }
    if (from.is(Kind.WRAPPER) && !to.is(Kind.WRAPPER)) {
      // A wrapper's unsigned number is a bigint like a signed one.
      boolean plain = from.first().is(Kind.UINT) && to.is(Kind.UINT);
      return cast(code, CelType.DYN, plain ? CelType.INT : to);
    }
    String as =
        switch (to.kind()) {
          case BOOL -> "celAsBool";
          case INT -> "celAsInt";
          case UINT -> "celAsUint";
          case DOUBLE -> "celAsDouble";
          case STRING -> "celAsString";
          case BYTES -> "celAsBytes";
          case TIMESTAMP -> "celAsTimestamp";
          case DURATION -> "celAsDuration";
          case LIST -> "celAsList";
          case MAP -> "celAsMap";
          default -> "";
        };
    return as.isEmpty()
        ? code
        : new TypeScriptCode(as + "(" + boxed(code, from).text() + ")", TypeScriptCode.ATOM, true);
  }

  /** A value as one whose type is known at run time only: unsigned numbers say what they are. */
  static TypeScriptCode boxed(TypeScriptCode code, CelType type) {
    if (type.is(Kind.UINT)) {
      return code.wrapped(value -> "celDynUint(" + value + ")");
    }
    if (type.is(Kind.LIST) && type.first().is(Kind.UINT)) {
      return code.wrapped(list -> "celDynUints(" + list + ")");
    }
    if (type.is(Kind.WRAPPER) && type.first().is(Kind.UINT)) {
      return code.wrapped(value -> "celDynUintOrNull(" + value + ")");
    }
    if (type.is(Kind.MAP)) {
      boolean keys = type.first().is(Kind.UINT);
      boolean values = type.parameters().get(1).is(Kind.UINT);
      return keys || values
          ? code.wrapped(map -> "celDynMap(" + map + ", " + keys + ", " + values + ")")
          : code;
    }
    return code;
  }
}
