package io.actionregistry.validation.cel;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The clause %s of {@link Formatting}. */
final class FormattedValues {
  private static final double NANOS_PER_SECOND = 1_000_000_000.0;
  private static final char REPLACEMENT = '\ufffd';

  private FormattedValues() {}

  static String text(@Nullable Object value) {
    if (value instanceof String text) {
      return text;
    }
    if (value instanceof byte[] bytes) {
      return decoded(bytes);
    }
    if (value instanceof List<?> list) {
      return list(list);
    }
    if (value instanceof Map<?, ?> map) {
      return map(map);
    }
    if (value == null
        || value instanceof Long
        || value instanceof Uint
        || value instanceof Boolean
        || value instanceof Instant) {
      return String.valueOf(value);
    }
    if (Equality.isDouble(value)) {
      return FormattedNumbers.decimal(value);
    }
    if (value instanceof Duration duration) {
      return duration(duration);
    }
    if (value instanceof CelType type) {
      return type.name();
    }
    throw new CelException(
        "error during formatting: string clause can only be used on strings, bools, bytes, ints,"
            + " doubles, maps, lists, types, durations, and timestamps");
  }

  /** Bytes as UTF-8; what is malformed in a row becomes one replacement character. */
  private static String decoded(byte[] bytes) {
    String text = new String(bytes, UTF_8);
    StringBuilder collapsed = new StringBuilder(text.length());
    char last = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != REPLACEMENT || last != REPLACEMENT) {
        collapsed.append(c);
      }
      last = c;
    }
    return collapsed.toString();
  }

  /** The seconds as a double, which a long duration with nanoseconds does not survive whole. */
  private static String duration(Duration duration) {
    double seconds = duration.getSeconds() + duration.getNano() / NANOS_PER_SECOND;
    return FormattedNumbers.decimal(seconds) + "s";
  }

  private static String list(List<?> list) {
    StringJoiner elements = new StringJoiner(", ", "[", "]");
    for (Object element : list) {
      elements.add(text(element));
    }
    return elements.toString();
  }

  /** Entries in the order of their keys' texts; of equal texts, the last one stays. */
  private static String map(Map<?, ?> map) {
    Map<String, String> sorted = new TreeMap<>();
    map.forEach((key, value) -> sorted.put(text(key), text(value)));
    StringJoiner entries = new StringJoiner(", ", "{", "}");
    sorted.forEach((key, value) -> entries.add(key + ": " + value));
    return entries.toString();
  }
}
