package io.actionregistry.generator.model;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The schema's own rule settings as text for people. */
public final class Settings {
  private Settings() {}

  /**
   * {@code float.gte = 0.0 and float.lt = 360.0}.
   *
   * @param settings values by path, as in {@link RuleOrigin#declared}
   */
  public static String text(Map<String, Object> settings) {
    return settings.entrySet().stream()
        .map(setting -> setting.getKey() + " = " + text(setting.getValue()))
        .collect(Collectors.joining(" and "));
  }

  /** One value, or a list of them: {@code 5}, {@code 'a'}, {@code [1, 2]}. */
  public static String text(Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(Settings::text).collect(Collectors.joining(", ", "[", "]"));
    }
    if (value instanceof Number number) {
      return Numbers.text(number);
    }
    if (value instanceof Bytes bytes) {
      return "base64 '" + bytes.base64() + "'";
    }
    return value instanceof Boolean ? value.toString() : "'" + value + "'";
  }
}
