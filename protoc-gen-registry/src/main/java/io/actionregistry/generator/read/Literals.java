package io.actionregistry.generator.read;

import io.actionregistry.generator.model.Bytes;
import io.actionregistry.generator.model.EffectiveBounds;
import io.actionregistry.generator.model.EnumType;
import io.actionregistry.generator.model.Similar;
import io.actionregistry.generator.model.TypeRef;
import io.actionregistry.generator.model.ValueType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the values that our options give as text: defaults and examples. */
final class Literals {
  private Literals() {}

  /** A text that is no value of the type; the message says what would be. */
  static final class NotALiteral extends Exception {
    private static final long serialVersionUID = 1;
    private final String hint;

    NotALiteral(String message) {
      this(message, "");
    }

    NotALiteral(String message, String hint) {
      super(message);
      this.hint = hint;
    }

    String hint() {
      return hint;
    }
  }

  /**
   * The value that a text stands for.
   *
   * @param type a scalar type or an enum
   * @param enumType the enum, for enum values
   * @return a number, {@code Boolean}, {@code String} or {@link Bytes}; for an enum the canonical
   *     registry name
   */
  static Object parse(String text, TypeRef type, @Nullable EnumType enumType) throws NotALiteral {
    ValueType value = type.type();
    if (value.isIntegral()) {
      return integer(text, value);
    }
    return switch (value) {
      case DOUBLE, FLOAT -> floating(text, value);
      case BOOL -> bool(text);
      case STRING -> text;
      case BYTES -> bytes(text);
      case ENUM -> enumValue(text, enumType);
      default -> throw new NotALiteral(value.label() + " parameters cannot have one yet");
    };
  }

  private static Number integer(String text, ValueType type) throws NotALiteral {
    BigInteger value;
    try {
      value = new BigInteger(text);
    } catch (NumberFormatException e) {
      throw new NotALiteral("'" + text + "' is not an integer");
    }
    if (value.compareTo(EffectiveBounds.minimum(type)) < 0
        || value.compareTo(EffectiveBounds.maximum(type)) > 0) {
      throw new NotALiteral("'" + text + "' does not fit " + type.label());
    }
    return value.bitLength() < Long.SIZE ? (Number) value.longValueExact() : value;
  }

  private static Number floating(String text, ValueType type) throws NotALiteral {
    BigDecimal decimal;
    try {
      decimal = new BigDecimal(text);
    } catch (NumberFormatException e) {
      throw new NotALiteral("'" + text + "' is not a decimal number");
    }
    Number value = type == ValueType.FLOAT ? (Number) decimal.floatValue() : decimal.doubleValue();
    if (Double.isInfinite(value.doubleValue())) {
      throw new NotALiteral("'" + text + "' does not fit " + type.label());
    }
    return value;
  }

  private static Boolean bool(String text) throws NotALiteral {
    if (text.equals("true") || text.equals("false")) {
      return Boolean.valueOf(text);
    }
    throw new NotALiteral("'" + text + "' is neither 'true' nor 'false'");
  }

  private static Bytes bytes(String text) throws NotALiteral {
    try {
      return new Bytes(Base64.getEncoder().encodeToString(Base64.getDecoder().decode(text)));
    } catch (IllegalArgumentException e) {
      throw new NotALiteral("'" + text + "' is not base64");
    }
  }

  private static String enumValue(String text, @Nullable EnumType type) throws NotALiteral {
    List<EnumType.Value> values = type == null ? List.of() : type.values();
    for (EnumType.Value value : values) {
      if (value.name().equals(text)) {
        return value.canonical();
      }
    }
    throw new NotALiteral(
        "'" + text + "' is not a value of the enum",
        values.stream()
            .filter(value -> value.protoName().equals(text))
            .findFirst()
            .map(value -> "write '" + value.name() + "'")
            .orElseGet(() -> Similar.hint(text, values.stream().map(EnumType.Value::name))));
  }
}
