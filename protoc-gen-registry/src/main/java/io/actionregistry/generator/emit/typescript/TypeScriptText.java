package io.actionregistry.generator.emit.typescript;

import io.actionregistry.generator.emit.HiddenSigns;
import io.actionregistry.generator.model.Bytes;
import io.actionregistry.generator.model.Numbers;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Literals and comments of TypeScript. Whatever a schema says, its text stays inside the literal or
 * comment it is put in.
 */
final class TypeScriptText {
  private static final Pattern PLAIN_NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]*");
  private static final BigInteger LARGEST_SAFE =
      BigInteger.ONE.shiftLeft(53).subtract(BigInteger.ONE);
  private static final int WIDTH = 90;

  private TypeScriptText() {}

  /** A string on one line. */
  static String string(String text) {
    StringBuilder literal = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '"' -> literal.append("\\\"");
                case '\\' -> literal.append("\\\\");
                case '\n' -> literal.append("\\n");
                case '\r' -> literal.append("\\r");
                case '\t' -> literal.append("\\t");
                default ->
                    literal.append(HiddenSigns.contains(c) ? escaped(c) : Character.toString(c));
              }
            });
    return literal.append('"').toString();
  }

  private static String escaped(int codePoint) {
    return Character.toString(codePoint)
        .chars()
        .mapToObj(c -> String.format(Locale.ROOT, "\\u%04x", c))
        .collect(Collectors.joining());
  }

  /** A property's name, in quotes where it needs them. */
  static String property(String name) {
    return PLAIN_NAME.matcher(name).matches() ? name : string(name);
  }

  /** Text within a comment: it ends none, gives no order to a tool, and hides nothing. */
  static String comment(String text) {
    StringBuilder safe = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              boolean ends = c == '/' && safe.length() > 0 && safe.charAt(safe.length() - 1) == '*';
              if (ends) {
                safe.append("&#47;");
              } else if (c == '@') {
                safe.append("&#64;");
              } else {
                safe.append(HiddenSigns.contains(c) ? "\ufffd" : Character.toString(c));
              }
            });
    return safe.toString();
  }

  /** The text as one line of a comment. */
  static String lineComment(String text) {
    return comment(text.strip().replaceAll("\\s+", " "));
  }

  /** A documentation comment; nothing for an empty text. */
  static List<String> documentation(String text) {
    return documentation(text, List.of());
  }

  /**
   * A documentation comment; nothing where there is nothing to say.
   *
   * @param examples code, each on one line or several
   */
  static List<String> documentation(String text, List<String> examples) {
    List<String> body = new ArrayList<>();
    if (!text.isBlank()) {
      for (String line : text.strip().split("\n", -1)) {
        body.addAll(wrapped(comment(line.strip())));
      }
    }
    for (String example : examples) {
      body.add("@example");
      example.lines().forEach(line -> body.add(comment(line)));
    }
    if (body.size() < 2) {
      return body.stream().map(line -> "/** " + line + " */").toList();
    }
    List<String> lines = new ArrayList<>();
    lines.add("/**");
    body.forEach(line -> lines.add((" * " + line).stripTrailing()));
    lines.add(" */");
    return lines;
  }

  private static List<String> wrapped(String line) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    while (line.length() - start > WIDTH) {
      int space = line.lastIndexOf(' ', start + WIDTH);
      if (space <= start) {
        break;
      }
      lines.add(line.substring(start, space));
      start = space + 1;
    }
    lines.add(line.substring(start));
    return lines;
  }

  /** A rule's or option's value as data. */
  static String value(Object value) {
    if (value instanceof String text) {
      return string(text);
    }
    if (value instanceof Bytes bytes) {
      return string(bytes.base64());
    }
    if (value instanceof List<?> list) {
      return list.stream().map(TypeScriptText::value).collect(Collectors.joining(", ", "[", "]"));
    }
    return value instanceof Number number ? number(number) : value.toString();
  }

  /** A number as it is declared; a bigint where a number would lose digits. */
  static String number(Number number) {
    if (number instanceof Float || number instanceof Double) {
      return floating(number);
    }
    BigInteger whole = new BigInteger(number.toString());
    return whole.abs().compareTo(LARGEST_SAFE) <= 0 ? whole.toString() : whole + "n";
  }

  /** Always a bigint. */
  static String big(Number number) {
    return number + "n";
  }

  /** The very number that a float or double is, as a comparison needs it. */
  static String exact(Number number) {
    return floating(number.doubleValue());
  }

  private static String floating(Number number) {
    String text = Numbers.text(number);
    return text.endsWith(".0") && !text.equals("-0.0")
        ? text.substring(0, text.length() - 2)
        : text;
  }
}
