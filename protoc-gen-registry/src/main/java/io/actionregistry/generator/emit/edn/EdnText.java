package io.actionregistry.generator.emit.edn;

import io.actionregistry.generator.emit.HiddenSigns;
import io.actionregistry.generator.model.Numbers;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Values as text that every reader of EDN reads as the same values, on one line.
 *
 * <p>Values are Boolean, String, {@link Number}, {@link Keyword}, {@link Symbol}, lists, which
 * become vectors, and maps, in their own order.
 */
public final class EdnText {
  private EdnText() {}

  /** A value on one line. */
  public static String of(Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(EdnText::of).collect(Collectors.joining(" ", "[", "]"));
    }
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(entry -> of(entry.getKey()) + " " + of(entry.getValue()))
          .collect(Collectors.joining(", ", "{", "}"));
    }
    if (value instanceof Number number) {
      return number(number);
    }
    return value instanceof String text ? quoted(text) : value.toString();
  }

  private static String number(Number number) {
    if (number instanceof Double || number instanceof Float) {
      double value = number.doubleValue();
      if (Double.isNaN(value)) {
        return "##NaN";
      }
      return Double.isInfinite(value) ? value > 0 ? "##Inf" : "##-Inf" : Numbers.text(number);
    }
    boolean big = number instanceof BigInteger whole && whole.bitLength() >= Long.SIZE;
    return number + (big ? "N" : "");
  }

  /** A text in quotes, whatever it holds. */
  public static String quoted(String text) {
    return '"' + escaped(text).replace("\n", "\\n") + '"';
  }

  /** What stands between the quotes, ends of lines as they are. */
  public static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints().forEach(sign -> escaped.append(escaped(sign)));
    return escaped.toString();
  }

  private static String escaped(int sign) {
    return switch (sign) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\n' -> "\n";
      case '\t' -> "\\t";
      case '\r' -> "\\r";
      default -> HiddenSigns.contains(sign) ? unicode(sign) : Character.toString(sign);
    };
  }

  private static String unicode(int sign) {
    return Character.toString(sign)
        .chars()
        .mapToObj(unit -> String.format(Locale.ROOT, "\\u%04x", unit))
        .collect(Collectors.joining());
  }
}
