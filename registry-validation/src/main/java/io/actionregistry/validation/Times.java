package io.actionregistry.validation;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/**
 * Decodes timestamps and durations, within the limits that {@code timestamp.proto} and {@code
 * duration.proto} state.
 */
final class Times {
  private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999999999Z");

  /** 315,576,000,000 seconds. */
  private static final Duration LONGEST = Duration.ofDays(3_652_500);

  private static final int SECONDS_END = 19;
  private static final int MOST_DIGITS_OF_SECONDS = 18;
  private static final int DIGITS_OF_NANOS = 9;

  private Times() {}

  static @Nullable Object timestamp(Decoding run, Object given) {
    Instant instant = instant(run, given);
    if (instant == null) {
      Note note = run.isJson() && given instanceof String ? Note.MALFORMED : Note.NONE;
      return run.error(ShapeError.WRONG_TYPE, given, note);
    }
    return instant.isBefore(EARLIEST) || instant.isAfter(LATEST)
        ? run.error(ShapeError.NOT_REPRESENTABLE, given, Note.OUT_OF_RANGE)
        : instant;
  }

  private static @Nullable Instant instant(Decoding run, Object given) {
    if (run.isJson()) {
      return given instanceof String text ? parseTimestamp(text) : null;
    }
    if (given instanceof Instant instant) {
      return instant;
    }
    return given instanceof Date date ? date.toInstant() : null;
  }

  static @Nullable Object duration(Decoding run, Object given) {
    Duration duration;
    if (run.isJson()) {
      duration = given instanceof String text ? parseDuration(text) : null;
    } else {
      duration = given instanceof Duration d ? d : null;
    }
    if (duration == null) {
      Note note = run.isJson() && given instanceof String ? Note.MALFORMED : Note.NONE;
      return run.error(ShapeError.WRONG_TYPE, given, note);
    }
    return duration.compareTo(LONGEST) > 0 || duration.compareTo(LONGEST.negated()) < 0
        ? run.error(ShapeError.NOT_REPRESENTABLE, given, Note.OUT_OF_RANGE)
        : duration;
  }

  /** RFC 3339 in capitals, {@code 1972-01-01T10:00:20.021Z}, or with an offset; else null. */
  static @Nullable Instant parseTimestamp(String text) {
    if (!matches(text, "dddd-dd-ddTdd:dd:dd")) {
      return null;
    }
    int end = fractionEnd(text, SECONDS_END);
    if (end < 0) {
      return null;
    }
    try {
      Integer offset = offset(text.substring(end));
      LocalDateTime local = LocalDateTime.parse(text.substring(0, SECONDS_END));
      return offset == null
          ? null
          : local
              .toInstant(ZoneOffset.UTC)
              .minusSeconds(offset)
              .plusNanos(nanos(text, SECONDS_END, end));
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }

  /** Whether a text begins as a pattern says, in which a d stands for a digit. */
  private static boolean matches(String text, String pattern) {
    if (text.length() < pattern.length()) {
      return false;
    }
    for (int i = 0; i < pattern.length(); i++) {
      char wanted = pattern.charAt(i);
      char c = text.charAt(i);
      if (wanted == 'd' ? !isDigit(c) : c != wanted) {
        return false;
      }
    }
    return true;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Where a fraction of one to nine digits ends that may be there; -1 if it is none. */
  private static int fractionEnd(String text, int start) {
    if (start >= text.length() || text.charAt(start) != '.') {
      return start;
    }
    int end = start + 1;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    int digits = end - start - 1;
    return digits < 1 || digits > DIGITS_OF_NANOS ? -1 : end;
  }

  private static long nanos(String text, int start, int end) {
    long nanos = 0;
    for (int i = 1; i <= DIGITS_OF_NANOS; i++) {
      nanos = nanos * 10 + (start + i < end ? text.charAt(start + i) - '0' : 0);
    }
    return nanos;
  }

  /** Seconds east of Greenwich, or null. A ZoneOffset ends at 18 hours, RFC 3339 at 23:59. */
  private static @Nullable Integer offset(String text) {
    if (text.equals("Z")) {
      return 0;
    }
    boolean signed = text.startsWith("+") || text.startsWith("-");
    if (!signed || text.length() != 6 || !matches(text.substring(1), "dd:dd")) {
      return null;
    }
    int minutes = Integer.parseInt(text.substring(1, 3)) * 60 + Integer.parseInt(text.substring(4));
    boolean exists = minutes < 24 * 60 && text.charAt(4) < '6';
    return exists ? (Integer) (minutes * (text.charAt(0) == '-' ? -60 : 60)) : null;
  }

  /** Seconds with up to nine decimals, {@code "-1.5s"}; null if it is something else. */
  static @Nullable Duration parseDuration(String text) {
    boolean negative = text.startsWith("-");
    int start = negative ? 1 : 0;
    int point = start;
    while (point < text.length() && isDigit(text.charAt(point))) {
      point++;
    }
    int end = fractionEnd(text, point);
    boolean right = point > start && end == text.length() - 1 && text.charAt(end) == 's';
    if (!right) {
      return null;
    }
    if (point - start > MOST_DIGITS_OF_SECONDS) {
      return Duration.ofSeconds(Long.MAX_VALUE);
    }
    Duration duration =
        Duration.ofSeconds(Long.parseLong(text.substring(start, point)), nanos(text, point, end));
    return negative ? duration.negated() : duration;
  }
}
