package io.actionregistry.validation.cel;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The clauses of {@link Formatting} for numbers. */
final class FormattedNumbers {
  /** At most as many digits after the point as protovalidate-java prints of a double. */
  private static final int DIGITS = 9;

  /** Those of precision 0, which is no precision there. */
  private static final int DIGITS_WITHOUT_PRECISION = 8;

  private FormattedNumbers() {}

  /** %d: a uint passes through a double on its way, and loses digits beyond 2⁵³. */
  static String decimal(@Nullable Object value) {
    if (value instanceof Long number) {
      return Long.toString(number);
    }
    if (value instanceof Uint uint) {
      return rounded(Conversions.uintToDouble(uint.bits()), 0, DIGITS);
    }
    if (Equality.isDouble(value)) {
      return rounded(Dyn.asDouble(value), 0, DIGITS);
    }
    throw wrong("decimal clause can only be used on integers");
  }

  /** %x: the bits of a number, so that a negative int has sixteen digits; bytes; a text's bytes. */
  static String hex(@Nullable Object value) {
    if (value instanceof byte[] bytes) {
      return HexFormat.of().formatHex(bytes);
    }
    if (value instanceof String text) {
      // One number, and so without leading zeros.
      return new BigInteger(1, text.getBytes(UTF_8)).toString(16);
    }
    if (value instanceof Long || value instanceof Uint) {
      return Long.toHexString(bits(value));
    }
    throw wrong("only integers, byte buffers, and strings can be formatted as hex");
  }

  /** %o: the bits of an int or uint. */
  static String octal(@Nullable Object value) {
    if (value instanceof Long || value instanceof Uint) {
      return Long.toOctalString(bits(value));
    }
    throw wrong("octal clause can only be used on integers");
  }

  /** %b: the bits of an int or uint, 1 or 0 for a bool. */
  static String binary(@Nullable Object value) {
    if (value instanceof Boolean bool) {
      return bool ? "1" : "0";
    }
    if (value instanceof Long || value instanceof Uint) {
      return Long.toBinaryString(bits(value));
    }
    throw wrong("only integers and bools can be formatted as binary");
  }

  private static long bits(Object integer) {
    return integer instanceof Uint uint ? uint.bits() : Dyn.asLong(integer);
  }

  /** %e: a double with one digit before the point. */
  static String exponential(@Nullable Object value, int precision) {
    if (!Equality.isDouble(value)) {
      throw wrong("scientific clause can only be used on doubles");
    }
    double number = Dyn.asDouble(value);
    return Double.isInfinite(number)
        ? infinity(number)
        : String.format(Locale.ROOT, "%." + precision + "e", number);
  }

  /** %f: a double with that many digits after the point, up to eight for precision 0. */
  static String fixed(@Nullable Object value, int precision) {
    if (!Equality.isDouble(value)) {
      throw wrong("fixed-point clause can only be used on doubles");
    }
    int most = precision == 0 ? DIGITS_WITHOUT_PRECISION : precision;
    return rounded(Dyn.asDouble(value), precision, most);
  }

  private static String rounded(double number, int fewestDigits, int mostDigits) {
    if (Double.isInfinite(number)) {
      return infinity(number);
    }
    if (Double.isNaN(number)) {
      return "NaN";
    }
    DecimalFormat format = new DecimalFormat("0", DecimalFormatSymbols.getInstance(Locale.ROOT));
    format.setMaximumFractionDigits(mostDigits);
    format.setMinimumFractionDigits(fewestDigits);
    return format.format(number);
  }

  private static String infinity(double number) {
    return Double.toString(number);
  }

  private static CelException wrong(String reason) {
    return new CelException("error during formatting: " + reason);
  }
}
