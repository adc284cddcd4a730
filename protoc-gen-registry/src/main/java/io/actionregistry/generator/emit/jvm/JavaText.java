package io.actionregistry.generator.emit.jvm;

import io.actionregistry.generator.emit.HiddenSigns;
import io.actionregistry.generator.model.Bytes;
import io.actionregistry.generator.model.Numbers;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Literals and comments of Java source. Whatever a schema says, its text stays inside the literal
 * or comment it is put in.
 */
final class JavaText {
  /** A constant may take 65,535 bytes in a class file (JVMS §4.4.7). */
  private static final int LONGEST_CONSTANT = 60_000;

  private static final int LINE = 72;
  private static final int JAVADOC_LINE = 90;

  private JavaText() {}

  /** A string on one line. */
  static String string(String text) {
    return isOneConstant(text)
        ? quote(text)
        : "String.join(\"\", " + String.join(", ", constants(text)) + ")";
  }

  /** As few pieces as there can be: each takes space in the method. */
  private static List<String> constants(String text) {
    List<String> pieces = new ArrayList<>();
    for (int start = 0; start < text.length(); ) {
      int end = Math.min(start + LONGEST_CONSTANT / 3, text.length());
      end -= end < text.length() && Character.isHighSurrogate(text.charAt(end - 1)) ? 1 : 0;
      pieces.add(quote(text.substring(start, end)));
      start = end;
    }
    return pieces;
  }

  /** A string over as many lines as are pleasant to read, as one constant. */
  static String paragraph(String text, String indent) {
    return isOneConstant(text) ? String.join("\n" + indent + "+ ", quoted(text)) : string(text);
  }

  /** Pieces that end at a line end or after a space where there is one. */
  private static List<String> quoted(String text) {
    List<String> pieces = new ArrayList<>();
    int start = 0;
    while (start < text.length() || pieces.isEmpty()) {
      int end = pieceEnd(text, start);
      pieces.add(quote(text.substring(start, end)));
      start = end;
    }
    return pieces;
  }

  private static int pieceEnd(String text, int start) {
    int newline = text.indexOf('\n', start);
    int limit = newline < 0 ? text.length() : newline + 1;
    if (limit - start <= LINE) {
      return limit;
    }
    int space = text.lastIndexOf(' ', start + LINE - 1);
    int end = space > start ? space + 1 : start + LINE;
    return Character.isHighSurrogate(text.charAt(end - 1)) && end < text.length() ? end + 1 : end;
  }

  /** In the modified UTF-8 of class files (JVMS §4.4.7), where NUL takes two bytes. */
  private static boolean isOneConstant(String text) {
    long length = text.chars().map(c -> c == 0 ? 2 : c < 0x80 ? 1 : c < 0x800 ? 2 : 3).sum();
    return length <= LONGEST_CONSTANT;
  }

  private static String quote(String text) {
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

  /** Text inside a Javadoc or line comment. */
  static String comment(String text) {
    StringBuilder safe = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '@' -> safe.append("&#64;");
                case '\\' -> safe.append("&#92;");
                case '/' -> safe.append(endsInStar(safe) ? "&#47;" : "/");
                case '{' -> safe.append("&#123;");
                case '}' -> safe.append("&#125;");
                default ->
                    safe.append(
                        HiddenSigns.contains(c)
                            ? String.format(Locale.ROOT, "&#x%04x;", c)
                            : Character.toString(c));
              }
            });
    return safe.toString();
  }

  /** Text after two slashes: one line, and nothing that javac would read as an escape. */
  static String lineComment(String text) {
    StringBuilder safe = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (c == '\\') {
                safe.append("\\\\"); // an escape begins with a single one (JLS §3.3)
              } else {
                safe.append(HiddenSigns.contains(c) ? "\ufffd" : Character.toString(c));
              }
            });
    return safe.toString();
  }

  private static boolean endsInStar(StringBuilder text) {
    return text.length() > 0 && text.charAt(text.length() - 1) == '*';
  }

  /** The lines of a Javadoc body, paragraphs marked. */
  static List<String> javadoc(String text) {
    List<String> lines = new ArrayList<>();
    for (String line : text.split("\n", -1)) {
      boolean newParagraph = !lines.isEmpty() && lines.get(lines.size() - 1).isEmpty();
      lines.addAll(wrapped((newParagraph ? "<p>" : "") + comment(line.strip())));
    }
    return lines;
  }

  /** A whole Javadoc comment that begins with a name and goes on with a text. */
  static List<String> javadocOf(String name, String text) {
    String start = "{@code " + comment(name) + "}";
    List<String> body = wrapped(text.isEmpty() ? start : start + ": " + comment(text));
    if (body.size() == 1) {
      return List.of("/** " + body.get(0) + " */");
    }
    List<String> block = new ArrayList<>();
    block.add("/**");
    body.forEach(line -> block.add(" * " + line));
    block.add(" */");
    return block;
  }

  private static List<String> wrapped(String line) {
    List<String> lines = new ArrayList<>();
    int start = 0;
    while (line.length() - start > JAVADOC_LINE) {
      int space = line.lastIndexOf(' ', start + JAVADOC_LINE);
      if (space <= start) {
        break;
      }
      lines.add(line.substring(start, space));
      start = space + 1;
    }
    lines.add(line.substring(start));
    return lines;
  }

  /** A rule's or option's value. */
  static String value(Object value) {
    if (value instanceof String text) {
      return string(text);
    }
    if (value instanceof Boolean flag) {
      return flag.toString();
    }
    if (value instanceof Bytes bytes) {
      return "Base64.getDecoder().decode(" + string(bytes.base64()) + ")";
    }
    if (value instanceof List<?> list) {
      return list.stream().map(JavaText::value).collect(Collectors.joining(", ", "List.of(", ")"));
    }
    return number((Number) value);
  }

  /** A number with the class that it has in the model. */
  static String number(Number number) {
    if (number instanceof BigInteger big) {
      return "new BigInteger(" + string(big.toString()) + ")";
    }
    if (number instanceof Long whole) {
      return whole == Long.MIN_VALUE ? "Long.MIN_VALUE" : whole + "L";
    }
    String type = number instanceof Float ? "Float" : "Double";
    double value = number.doubleValue();
    if (Double.isNaN(value)) {
      return type + ".NaN";
    }
    if (Double.isInfinite(value)) {
      return type + (value > 0 ? ".POSITIVE_INFINITY" : ".NEGATIVE_INFINITY");
    }
    return Numbers.text(number) + (number instanceof Float ? "f" : "");
  }
}
