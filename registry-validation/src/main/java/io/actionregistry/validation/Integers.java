package io.actionregistry.validation;

import io.actionregistry.runtime.ParamType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** Decodes integers of all widths; unsigned 64-bit ones become the bits of a Long. */
final class Integers {
  private static final long LARGEST_UINT32 = 0xFFFF_FFFFL;

  /** No integer type has more digits; this leaves room for a fraction of zeros. */
  private static final int LONGEST_TEXT = 100;

  /** Twice of what an unsigned 64-bit integer can be: beyond it, digits no longer matter. */
  private static final double BEYOND_ALL = 0x1p65;

  private static final BigInteger TOO_BIG = BigInteger.ONE.shiftLeft(70);

  private Integers() {}

  /**
   * An integer of that type.
   *
   * @param key whether it is a map's key, which JSON writes as a text
   */
  static @Nullable Object decode(Decoding run, ParamType type, Object given, boolean key) {
    if (given instanceof Long number) {
      return fits(type, number) ? number : outOfRange(run, given);
    }
    if (given instanceof Integer number) {
      long value = number;
      return fits(type, value) ? (Object) value : outOfRange(run, given);
    }
    Number number = number(run, type, given, key);
    if (number == null) {
      Note note = key ? Note.KEY : isFraction(given) ? Note.FRACTION : Note.NONE;
      return run.error(ShapeError.WRONG_TYPE, given, note);
    }
    if (number instanceof BigInteger big) {
      boolean unsigned = is64Bit(type) && isUnsigned(type) && big.signum() >= 0;
      boolean fits = unsigned && big.bitLength() <= Long.SIZE;
      return fits ? (Object) big.longValue() : outOfRange(run, given);
    }
    long value = number.longValue();
    return fits(type, value) ? (Object) value : outOfRange(run, given);
  }

  private static @Nullable Object outOfRange(Decoding run, Object given) {
    return run.error(ShapeError.NOT_REPRESENTABLE, given, Note.OUT_OF_RANGE);
  }

  static boolean isUnsigned(ParamType type) {
    return switch (type) {
      case UINT32, FIXED32, UINT64, FIXED64 -> true;
      default -> false;
    };
  }

  static boolean is64Bit(ParamType type) {
    return switch (type) {
      case INT64, SINT64, SFIXED64, UINT64, FIXED64 -> true;
      default -> false;
    };
  }

  private static boolean fits(ParamType type, long value) {
    if (isUnsigned(type)) {
      return value >= 0 && (is64Bit(type) || value <= LARGEST_UINT32);
    }
    return is64Bit(type) || value == (int) value;
  }

  private static boolean isFraction(Object given) {
    return given instanceof Double || given instanceof Float || given instanceof BigDecimal;
  }

  /** A Long, or a BigInteger beyond one; null if it is no integer. */
  private static @Nullable Number number(Decoding run, ParamType type, Object given, boolean key) {
    if (run.isJson()) {
      if (given instanceof String text) {
        return key || is64Bit(type) ? ofText(text) : null;
      }
      if (given instanceof Double || given instanceof Float) {
        return ofDouble(((Number) given).doubleValue());
      }
      if (given instanceof BigDecimal decimal) {
        return ofDecimal(decimal);
      }
    }
    if (given instanceof BigInteger big) {
      return ofBig(big);
    }
    if (given instanceof Short
        || given instanceof Byte
        || given instanceof AtomicInteger
        || given instanceof AtomicLong) {
      return ((Number) given).longValue();
    }
    return given instanceof Number number
            && number.getClass().getName().equals("clojure.lang.BigInt")
        ? ofClojure(number)
        : null;
  }

  private static Number ofBig(BigInteger big) {
    return big.bitLength() < Long.SIZE ? (Number) big.longValue() : big;
  }

  private static Number ofClojure(Number number) {
    return Math.abs(number.doubleValue()) < BEYOND_ALL
        ? ofBig(new BigInteger(number.toString()))
        : TOO_BIG;
  }

  private static @Nullable Number ofDouble(double number) {
    if (number != Math.rint(number) || Double.isInfinite(number)) {
      return null;
    }
    return Math.abs(number) < BEYOND_ALL ? ofBig(new BigDecimal(number).toBigInteger()) : TOO_BIG;
  }

  private static @Nullable Number ofDecimal(BigDecimal number) {
    if (number.signum() == 0) {
      return 0L;
    }
    if (number.unscaledValue().bitLength() > 1 << 16) {
      return TOO_BIG;
    }
    long wholeDigits = (long) number.precision() - number.scale();
    if (wholeDigits <= 0) {
      return null;
    }
    if (wholeDigits > 20) {
      return TOO_BIG;
    }
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() > 0 ? null : ofBig(stripped.toBigInteger());
  }

  /** A number as JSON writes it, if it is whole. */
  private static @Nullable Number ofText(String text) {
    if (text.length() > LONGEST_TEXT || !JsonNumber.matches(text)) {
      return null;
    }
    try {
      return ofDecimal(new BigDecimal(text));
    } catch (NumberFormatException exponent) {
      return null;
    }
  }
}
