package io.actionregistry.generator.example;

import io.actionregistry.validation.cel.CelException;
import io.actionregistry.validation.cel.Dyn;
import io.actionregistry.validation.cel.Times;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** CEL's functions that give a part of a time. */
final class TimeCalls {
  private TimeCalls() {}

  /**
   * A part of a timestamp or duration.
   *
   * @param part as in the overload's id: {@code day_of_week}, {@code hours_with_tz}
   * @param zone the time zone; UTC where it is null
   */
  static Object part(String part, @Nullable Object value, @Nullable Object zone) {
    String name = part.endsWith("_with_tz") ? part.substring(0, part.length() - 8) : part;
    if (!(value instanceof Instant time)) {
      return ofSpan(name, value);
    }
    String in = zone == null ? "UTC" : Dyn.asString(zone);
    return switch (name) {
      case "year" -> Times.getFullYear(time, in);
      case "month" -> Times.getMonth(time, in);
      case "day_of_year" -> Times.getDayOfYear(time, in);
      case "day_of_month" -> Times.getDayOfMonth(time, in);
      case "day_of_month_1_based" -> Times.getDate(time, in);
      case "day_of_week" -> Times.getDayOfWeek(time, in);
      case "hours" -> Times.getHours(time, in);
      case "minutes" -> Times.getMinutes(time, in);
      case "seconds" -> Times.getSeconds(time, in);
      case "milliseconds" -> Times.getMilliseconds(time, in);
      default -> throw new CelException("not known: " + part);
    };
  }

  private static Object ofSpan(String name, @Nullable Object value) {
    return switch (name) {
      case "hours" -> Dyn.getHours(value);
      case "minutes" -> Dyn.getMinutes(value);
      case "seconds" -> Dyn.getSeconds(value);
      case "milliseconds" -> Dyn.getMilliseconds(value);
      default -> throw new CelException("not known: " + name);
    };
  }
}
