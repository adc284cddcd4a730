package io.actionregistry.validation;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Decodes doubles and floats. */
final class FloatingPoint {
  /** More digits than any double needs, so many that reading them takes long. */
  private static final int MOST_BITS = 1 << 16;

  private FloatingPoint() {}

  /** A double: any number, and in JSON the three names of what has no digits. */
  static @Nullable Object decode(Decoding run, Object given, boolean finite) {
    if (given instanceof Double number) {
      return Double.isFinite(number) || !finite ? number : notFinite(run, number);
    }
    Number number = given instanceof Number n ? n : named(run, given);
    if (number == null) {
      return run.wrongType(given);
    }
    if (number instanceof BigDecimal decimal && decimal.unscaledValue().bitLength() > MOST_BITS) {
      return run.error(ShapeError.TOO_LARGE, given, Note.TOO_MUCH_TEXT);
    }
    double value = number.doubleValue();
    if (!Double.isFinite(value)) {
      boolean declared = number instanceof Double || number instanceof Float;
      if (!declared) {
        return run.error(ShapeError.NOT_REPRESENTABLE, given, Note.OUT_OF_RANGE);
      }
      return finite ? notFinite(run, number) : (Object) value;
    }
    return value;
  }

  /** A float: the one nearest to the double, which must not be an infinity unless that is. */
  static @Nullable Object narrow(Decoding run, Object given, boolean finite) {
    Object decoded = decode(run, given, finite);
    if (!(decoded instanceof Double wide)) {
      return null;
    }
    float narrow = (float) wide.doubleValue();
    return Float.isInfinite(narrow) && !wide.isInfinite()
        ? run.error(ShapeError.NOT_REPRESENTABLE, given, Note.OUT_OF_RANGE)
        : (Object) narrow;
  }

  private static @Nullable Number named(Decoding run, Object given) {
    if (!run.isJson() || !(given instanceof String name)) {
      return null;
    }
    return switch (name) {
      case "NaN" -> Double.NaN;
      case "Infinity" -> Double.POSITIVE_INFINITY;
      case "-Infinity" -> Double.NEGATIVE_INFINITY;
      default -> null;
    };
  }

  private static @Nullable Object notFinite(Decoding run, Number given) {
    return run.error(ShapeError.NOT_REPRESENTABLE, given, Note.NOT_FINITE);
  }
}
