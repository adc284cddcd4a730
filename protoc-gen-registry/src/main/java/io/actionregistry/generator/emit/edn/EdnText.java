package io.actionregistry.generator.emit.edn;

import io.actionregistry.generator.emit.HiddenSigns;
import io.actionregistry.generator.model.Numbers;
import java.math.BigInteger;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
    StringBuilder out = new StringBuilder();
    append(value, Integer.MAX_VALUE, out);
    return out.toString();
  }

  /** A value on one line, if that has no more characters than this. */
  static Optional<String> within(int width, Object value) {
    StringBuilder out = new StringBuilder();
    append(value, width, out);
    return out.length() <= width ? Optional.of(out.toString()) : Optional.empty();
  }

  /** Appends a value, or enough of it to be too long. */
  private static void append(Object value, int width, StringBuilder out) {
    if (value instanceof List<?> list) {
      String before = "[";
      for (Iterator<?> i = list.iterator(); i.hasNext() && out.length() <= width; before = " ") {
        out.append(before);
        append(i.next(), width, out);
      }
      out.append(list.isEmpty() ? "[]" : "]");
    } else if (value instanceof Map<?, ?> map) {
      String before = "{";
      Iterator<? extends Map.Entry<?, ?>> i = map.entrySet().iterator();
      for (; i.hasNext() && out.length() <= width; before = ", ") {
        Map.Entry<?, ?> entry = i.next();
        append(entry.getKey(), width, out.append(before));
        append(entry.getValue(), width, out.append(' '));
      }
      out.append(map.isEmpty() ? "{}" : "}");
    } else if (value instanceof Number number) {
      out.append(number(number));
    } else {
      out.append(value instanceof String text ? quoted(text) : value.toString());
    }
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
    text.codePoints().forEach(sign -> addEscaped(sign, escaped));
    return escaped.toString();
  }

  private static void addEscaped(int sign, StringBuilder escaped) {
    switch (sign) {
      case '"' -> escaped.append("\\\"");
      case '\\' -> escaped.append("\\\\");
      case '\n' -> escaped.append('\n');
      case '\t' -> escaped.append("\\t");
      case '\r' -> escaped.append("\\r");
      default -> {
        if (HiddenSigns.contains(sign)) {
          escaped.append(unicode(sign));
        } else {
          escaped.appendCodePoint(sign);
        }
      }
    }
  }

  private static String unicode(int sign) {
    return Character.toString(sign)
        .chars()
        .mapToObj(unit -> String.format(Locale.ROOT, "\\u%04x", unit))
        .collect(Collectors.joining());
  }
}
