package io.actionregistry.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Settings of rules, defaults and examples as texts: as JSON, but for numbers, which are short. */
final class RuleText {
  private RuleText() {}

  /** A value; empty for none. */
  static String of(@Nullable Object value) {
    return value == null ? "" : plain(PlainData.of(value));
  }

  private static String plain(@Nullable Object value) {
    if (value instanceof String text) {
      return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
    if (value instanceof List<?> items) {
      return items.stream().map(RuleText::plain).collect(Collectors.joining(",", "[", "]"));
    }
    if (value instanceof Map<?, ?> map) {
      List<String> members = new ArrayList<>();
      map.forEach((key, one) -> members.add(plain(key) + ":" + plain(one)));
      return "{" + String.join(",", members) + "}";
    }
    return value instanceof Number number ? Numbers.text(number) : String.valueOf(value);
  }

  /** {@code gte = 0, in = [1,2]}. */
  static String of(Map<String, Object> rules) {
    return rules.entrySet().stream()
        .map(rule -> rule.getKey() + " = " + of(rule.getValue()))
        .collect(Collectors.joining(", "));
  }
}
