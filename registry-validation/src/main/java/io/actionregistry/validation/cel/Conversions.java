package io.actionregistry.validation.cel;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;

/**
 * CEL's conversions between types, with the ranges and the syntax of cel-java. What has no
 * counterpart in the other type is a {@link CelException}.
 */
public final class Conversions {
  private static final double TWO_TO_63 = 0x1p63;
  private static final double TWO_TO_64 = 0x1p64;
  private static final int NANO_DIGITS = 9;

  private Conversions() {}

  /** {@code int(uint)}. */
  public static long uintToInt(long bits) {
    if (bits < 0) {
      throw new CelException("unsigned out of int range");
    }
    return bits;
  }

  /** {@code int(double)}, rounded towards zero; -2⁶³ is out of range, too. */
  public static long doubleToInt(double value) {
    if (value > -TWO_TO_63 && value < TWO_TO_63) {
      return (long) value;
    }
    throw new CelException("double is out of range for int");
  }

  /** {@code int(string)}: decimal digits with an optional sign. */
  public static long stringToInt(String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw new CelException("not an int: " + text);
    }
  }

  /** {@code int(timestamp)}: the seconds since 1970, rounded down. */
  public static long timestampToInt(Instant time) {
    return time.getEpochSecond();
  }

  /** {@code uint(int)}. */
  public static long intToUint(long value) {
    if (value < 0) {
      throw new CelException("int out of uint range");
    }
    return value;
  }

  /** {@code uint(double)}, rounded towards zero; a negative fraction is an error. */
  public static long doubleToUint(double value) {
    if (value >= 0 && value < TWO_TO_64) {
      return value < TWO_TO_63 ? (long) value : (long) (value - TWO_TO_64);
    }
    throw new CelException("double out of uint range");
  }

  /** {@code uint(string)}: decimal digits without a sign. */
  public static long stringToUint(String text) {
    try {
      if (!text.startsWith("+")) {
        return Long.parseUnsignedLong(text);
      }
    } catch (NumberFormatException e) {
      // Falls through to the one message.
    }
    throw new CelException("not a uint: " + text);
  }

  /** {@code double(uint)}: the nearest double. */
  public static double uintToDouble(long bits) {
    if (bits >= 0) {
      return (double) bits;
    }
    // The lowest bit must not get lost: it decides between two doubles equally near.
    return (double) ((bits >>> 1) | (bits & 1)) * 2;
  }

  /** {@code double(string)}: what {@link Double#parseDouble} accepts. */
  public static double stringToDouble(String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw new CelException("not a double: " + text);
    }
  }

  /** {@code string(int)}. */
  public static String intToString(long value) {
    return Long.toString(value);
  }

  /** {@code string(uint)}. */
  public static String uintToString(long bits) {
    return Long.toUnsignedString(bits);
  }

  /** {@code string(double)}: as Java prints it. */
  public static String doubleToString(double value) {
    return Double.toString(value);
  }

  /** {@code string(bool)}. */
  public static String boolToString(boolean value) {
    return Boolean.toString(value);
  }

  /** {@code string(bytes)}, which must be UTF-8. */
  public static String bytesToString(byte[] bytes) {
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new CelException("invalid UTF-8 in bytes, cannot convert to string");
    }
  }

  /** {@code string(timestamp)}: RFC 3339 in UTC. */
  public static String timestampToString(Instant time) {
    return time.toString();
  }

  /**
   * {@code string(duration)}: seconds with 0, 3, 6 or 9 decimal digits, such as {@code 1.500s}. It
   * has to fit in 64 bits of nanoseconds.
   */
  public static String durationToString(Duration duration) {
    BigDecimal seconds = BigDecimal.valueOf(Times.nanoseconds(duration), NANO_DIGITS);
    int digits = Math.max(0, seconds.stripTrailingZeros().scale());
    return seconds.setScale((digits + 2) / 3 * 3).toPlainString() + "s";
  }

  /** {@code bool(string)}: five spellings of either value. */
  public static boolean stringToBool(String text) {
    return switch (text) {
      case "true", "TRUE", "True", "t", "1" -> true;
      case "false", "FALSE", "False", "f", "0" -> false;
      default ->
          throw new CelException("Type conversion error from 'string' to 'bool': [" + text + "]");
    };
  }

  /** {@code timestamp(string)}: RFC 3339, in the years 1 to 9999. */
  public static Instant stringToTimestamp(String text) {
    Instant time;
    try {
      time = OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeParseException e) {
      throw new CelException("not a timestamp: " + text);
    }
    return Times.inRange(time);
  }

  /** {@code timestamp(int)}: seconds since 1970, in the years 1 to 9999. */
  public static Instant intToTimestamp(long seconds) {
    // Clamped first: an Instant cannot hold every long.
    long clamped = Math.max(Instant.MIN.getEpochSecond(), seconds);
    return Times.inRange(Instant.ofEpochSecond(Math.min(Instant.MAX.getEpochSecond(), clamped)));
  }

  /** {@code duration(string)}: numbers with units, such as {@code -1h30.5m}. */
  public static Duration stringToDuration(String text) {
    return DurationText.parse(text);
  }
}
