package io.actionregistry.validation.cel;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;

/**
 * Functions of CEL's timestamp and duration, in the ranges that protobuf gives both: the years 1 to
 * 9999, and 315,576,000,000 seconds to either side. Results outside are a {@link CelException}.
 *
 * <p>The getters of a timestamp are in UTC or in a time zone, which is a name of the time zone
 * database or an offset such as {@code -9:30}; a zone that is neither is a {@link CelException}.
 */
public final class Times {
  private static final long FIRST_SECOND = Instant.parse("0001-01-01T00:00:00Z").getEpochSecond();
  private static final long LAST_SECOND = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();
  private static final long LONGEST_SECONDS = 315_576_000_000L;

  private Times() {}

  /** A time later by a duration. */
  public static Instant add(Instant time, Duration duration) {
    try {
      return inRange(time.plus(duration));
    } catch (DateTimeException | ArithmeticException e) {
      throw timestampOutOfRange();
    }
  }

  /** The sum of two durations. */
  public static Duration add(Duration a, Duration b) {
    try {
      return inRange(a.plus(b));
    } catch (ArithmeticException e) {
      throw durationOutOfRange();
    }
  }

  /** A time earlier by a duration. */
  public static Instant subtract(Instant time, Duration duration) {
    try {
      return inRange(time.minus(duration));
    } catch (DateTimeException | ArithmeticException e) {
      throw timestampOutOfRange();
    }
  }

  /** The time from the second to the first, which has to fit in 64 bits of nanoseconds. */
  public static Duration subtract(Instant a, Instant b) {
    Duration between = Duration.between(b, a);
    nanoseconds(between);
    return between;
  }

  static long nanoseconds(Duration duration) {
    try {
      return duration.toNanos();
    } catch (ArithmeticException e) {
      throw durationOutOfRange();
    }
  }

  /** The difference of two durations. */
  public static Duration subtract(Duration a, Duration b) {
    try {
      return inRange(a.minus(b));
    } catch (ArithmeticException e) {
      throw durationOutOfRange();
    }
  }

  static Instant inRange(Instant time) {
    long second = time.getEpochSecond();
    if (second < FIRST_SECOND || second > LAST_SECOND) {
      throw timestampOutOfRange();
    }
    return time;
  }

  private static Duration inRange(Duration duration) {
    long seconds = duration.getSeconds();
    if (seconds < -LONGEST_SECONDS || seconds > LONGEST_SECONDS) {
      throw durationOutOfRange();
    }
    if (seconds < 0 && duration.getNano() > 0) {
      // cel-java takes Java's seconds and nanoseconds for protobuf's, whose signs must agree.
      throw durationOutOfRange();
    }
    return duration;
  }

  private static CelException timestampOutOfRange() {
    return new CelException("timestamp out of range");
  }

  private static CelException durationOutOfRange() {
    return new CelException("duration out of range");
  }

  /** The year, in UTC. */
  public static long getFullYear(Instant time) {
    return utc(time).getYear();
  }

  /** The year, in a time zone. */
  public static long getFullYear(Instant time, String zone) {
    return in(zone, time).getYear();
  }

  /** The month, 0 for January, in UTC. */
  public static long getMonth(Instant time) {
    return utc(time).getMonthValue() - 1L;
  }

  /** The month, 0 for January, in a time zone. */
  public static long getMonth(Instant time, String zone) {
    return in(zone, time).getMonthValue() - 1L;
  }

  /** The day of the year, 0 for the first, in UTC. */
  public static long getDayOfYear(Instant time) {
    return utc(time).getDayOfYear() - 1L;
  }

  /** The day of the year, 0 for the first, in a time zone. */
  public static long getDayOfYear(Instant time, String zone) {
    return in(zone, time).getDayOfYear() - 1L;
  }

  /** The day of the month, 0 for the first, in UTC. */
  public static long getDayOfMonth(Instant time) {
    return utc(time).getDayOfMonth() - 1L;
  }

  /** The day of the month, 0 for the first, in a time zone. */
  public static long getDayOfMonth(Instant time, String zone) {
    return in(zone, time).getDayOfMonth() - 1L;
  }

  /** The day of the month, 1 for the first, in UTC. */
  public static long getDate(Instant time) {
    return utc(time).getDayOfMonth();
  }

  /** The day of the month, 1 for the first, in a time zone. */
  public static long getDate(Instant time, String zone) {
    return in(zone, time).getDayOfMonth();
  }

  /** The day of the week, 0 for Sunday, in UTC. */
  public static long getDayOfWeek(Instant time) {
    return utc(time).getDayOfWeek().getValue() % 7;
  }

  /** The day of the week, 0 for Sunday, in a time zone. */
  public static long getDayOfWeek(Instant time, String zone) {
    return in(zone, time).getDayOfWeek().getValue() % 7;
  }

  /** The hour of the day, in UTC. */
  public static long getHours(Instant time) {
    return utc(time).getHour();
  }

  /** The hour of the day, in a time zone. */
  public static long getHours(Instant time, String zone) {
    return in(zone, time).getHour();
  }

  /** The minute of the hour, in UTC. */
  public static long getMinutes(Instant time) {
    return utc(time).getMinute();
  }

  /** The minute of the hour, in a time zone. */
  public static long getMinutes(Instant time, String zone) {
    return in(zone, time).getMinute();
  }

  /** The second of the minute, in UTC. */
  public static long getSeconds(Instant time) {
    return utc(time).getSecond();
  }

  /** The second of the minute, in a time zone. */
  public static long getSeconds(Instant time, String zone) {
    return in(zone, time).getSecond();
  }

  /** The millisecond of the second, in UTC. */
  public static long getMilliseconds(Instant time) {
    return utc(time).get(ChronoField.MILLI_OF_SECOND);
  }

  /** The millisecond of the second, in a time zone. */
  public static long getMilliseconds(Instant time, String zone) {
    return in(zone, time).get(ChronoField.MILLI_OF_SECOND);
  }

  /** A whole duration in hours; of a negative one, the seconds are rounded down first. */
  public static long getHours(Duration duration) {
    return duration.toHours();
  }

  /** A whole duration in minutes; of a negative one, the seconds are rounded down first. */
  public static long getMinutes(Duration duration) {
    return duration.toMinutes();
  }

  /** A whole duration in seconds, rounded towards zero. */
  public static long getSeconds(Duration duration) {
    long seconds = duration.getSeconds();
    return seconds < 0 && duration.getNano() > 0 ? seconds + 1 : seconds;
  }

  /** The milliseconds beyond a duration's whole seconds, with its sign. */
  public static long getMilliseconds(Duration duration) {
    try {
      return duration.toMillis() % 1000;
    } catch (ArithmeticException e) {
      throw durationOutOfRange();
    }
  }

  private static LocalDateTime utc(Instant time) {
    return in(ZoneOffset.UTC, time);
  }

  private static LocalDateTime in(String zone, Instant time) {
    return in(Zones.of(zone), time);
  }

  private static LocalDateTime in(ZoneId zone, Instant time) {
    try {
      return LocalDateTime.ofInstant(time, zone);
    } catch (DateTimeException e) {
      throw timestampOutOfRange();
    }
  }
}
