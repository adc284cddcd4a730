package io.actionregistry.harness.command;

import com.google.protobuf.ByteString;
import com.google.protobuf.Descriptors.EnumDescriptor;
import com.google.protobuf.Descriptors.EnumValueDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Forms of everything that is no message. */
final class Scalars {
  private static final int MOST_BITS = 1 << 16;

  private Scalars() {}

  static ValueForm form(FieldDescriptor field, RegistryNames names) {
    return switch (field.getType()) {
      case DOUBLE -> (given, level, budget) -> number(given, "a double");
      case FLOAT -> (given, level, budget) -> narrow(given);
      case BOOL -> (given, level, budget) -> bool(given);
      case STRING -> (given, level, budget) -> text(given, budget);
      case BYTES -> (given, level, budget) -> bytes(given, budget);
      case ENUM ->
          WellKnown.isNull(field)
              ? new Null(field.getEnumType())
              : enumForm(field.getEnumType(), names);
      default -> Integers.form(field.getType());
    };
  }

  /** A map's key; keywords will do for texts. */
  static ValueForm keyForm(FieldDescriptor key, RegistryNames names) {
    if (key.getType() != FieldDescriptor.Type.STRING) {
      return form(key, names);
    }
    return (given, level, budget) -> {
      String name = Keys.nameOf(given);
      if (name == null) {
        throw BuildException.wrongType(given, "a text");
      }
      return text(name, budget);
    };
  }

  static double number(Object given, String type) throws BuildException {
    if (given instanceof Double number) {
      return number;
    }
    if (!(given instanceof Number number)) {
      throw BuildException.wrongType(given, type);
    }
    if (number instanceof BigDecimal decimal && decimal.unscaledValue().bitLength() > MOST_BITS) {
      throw new BuildException(BuildException.Kind.TOO_LARGE, "a number of too many digits");
    }
    double value = number.doubleValue();
    if (Double.isInfinite(value) && !(number instanceof Float)) {
      throw BuildException.notRepresentable(given, type);
    }
    return value;
  }

  private static Object narrow(Object given) throws BuildException {
    double wide = number(given, "a float");
    float narrow = (float) wide;
    if (Float.isInfinite(narrow) && !Double.isInfinite(wide)) {
      throw BuildException.notRepresentable(given, "a float");
    }
    return narrow;
  }

  private static Object bool(Object given) throws BuildException {
    if (given instanceof Boolean) {
      return given;
    }
    throw BuildException.wrongType(given, "a bool");
  }

  /** A text that UTF-8 can carry. */
  static String text(Object given, Budget budget) throws BuildException {
    if (!(given instanceof String text)) {
      throw BuildException.wrongType(given, "a text");
    }
    budget.text(text.length());
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (Character.charCount(text.codePointAt(i)) == 1) {
          throw new BuildException(
              BuildException.Kind.NOT_REPRESENTABLE, "half a surrogate pair in a text");
        }
        i++;
      }
    }
    return text;
  }

  static ByteString bytes(Object given, Budget budget) throws BuildException {
    if (!(given instanceof byte[] bytes)) {
      throw BuildException.wrongType(given, "a byte[]");
    }
    budget.text(bytes.length);
    return ByteString.copyFrom(bytes);
  }

  private static ValueForm enumForm(EnumDescriptor type, RegistryNames names) {
    return (given, level, budget) -> {
      if (given instanceof Number) {
        return enumNumber(type, given);
      }
      String name = Keys.nameOf(given);
      if (name == null) {
        throw BuildException.wrongType(given, "a value of " + type.getFullName());
      }
      Optional<EnumValueDescriptor> value = names.value(type, name);
      if (value.isEmpty()) {
        throw noValue(type, name, names);
      }
      return value.get();
    };
  }

  private static Object enumNumber(EnumDescriptor type, Object given) throws BuildException {
    int number =
        (int) Integers.read(given, Integer.MIN_VALUE, Integer.MAX_VALUE, type.getFullName());
    if (type.isClosed() && type.findValueByNumber(number) == null) {
      throw BuildException.notRepresentable(given, "the closed enum " + type.getFullName());
    }
    return type.findValueByNumberCreatingIfUnknown(number);
  }

  private static BuildException noValue(EnumDescriptor type, String name, RegistryNames names) {
    return names
        .misspelt(type, name)
        .map(
            meant ->
                new BuildException(
                    BuildException.Kind.NON_CANONICAL_NAME,
                    Shown.of(name) + " is written \"" + names.enumValue(meant) + "\""))
        .orElseGet(() -> BuildException.wrongType(name, "a value of " + type.getFullName()));
  }

  /** {@code google.protobuf.NullValue}. */
  private record Null(EnumDescriptor type) implements ValueForm {
    @Override
    public Object read(Object given, int level, Budget budget) throws BuildException {
      throw BuildException.wrongType(given, "null");
    }

    @Override
    public @Nullable Object ofNull() {
      return type.findValueByNumber(0);
    }
  }
}
