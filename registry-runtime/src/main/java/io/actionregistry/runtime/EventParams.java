package io.actionregistry.runtime;

import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A command's parameters as generated code makes an event of them; whatever keys they have. */
public final class EventParams {
  private final Map<?, ?> params;

  private EventParams(Map<?, ?> params) {
    this.params = params;
  }

  /**
   * Parameters to make an event of.
   *
   * @param params valid ones: nothing is validated here
   */
  public static EventParams of(Map<?, ?> params) {
    return new EventParams(params);
  }

  /**
   * The names of an enum's values by number.
   *
   * @param text {@code "1=start 2=stop"}
   */
  public static Map<Long, String> names(String text) {
    Map<Long, String> names = new HashMap<>();
    for (String one : text.split(" ", -1)) {
      int equals = one.indexOf('=');
      names.put(Long.valueOf(one.substring(0, equals)), one.substring(equals + 1));
    }
    return Map.copyOf(names);
  }

  /**
   * A parameter's value as JSON has it, times as in RFC 3339; null if it is not given.
   *
   * @param param its name
   */
  public @Nullable Object value(String param) {
    Object value = Entries.find(params, param);
    if (value instanceof Date date) {
      return date.toInstant().toString();
    }
    return value == null ? null : PlainData.of(value);
  }

  /**
   * The name of an enum parameter's value, which may have been given as a number; null if it is not
   * given.
   *
   * @param names as {@link #names} makes them
   */
  public @Nullable Object name(String param, Map<Long, String> names) {
    Object value = value(param);
    return value instanceof Number number ? names.get(number.longValue()) : value;
  }

  /** The same as a text to choose by; empty if it is not given. */
  public String choice(String param, Map<Long, String> names) {
    return name(param, names) instanceof String name ? name : "";
  }

  /** What to throw where no event is for what a parameter says. */
  public IllegalArgumentException noEvent(String param) {
    return new IllegalArgumentException(
        "there is no event for the " + param + " " + Text.nameOrClass(Entries.find(params, param)));
  }

  /** What to throw where an action has no event. */
  public static IllegalArgumentException noEventFor(@Nullable Object action) {
    return new IllegalArgumentException(
        "there is no event for the action " + Text.nameOrClass(action));
  }
}
