package io.actionregistry.generator.emit;

import io.actionregistry.generator.model.Bytes;
import io.actionregistry.generator.model.Numbers;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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
    if (modifiedUtf8Length(text) > LONGEST_CONSTANT) {
      return "String.join(\"\", " + String.join(", ", quoted(text, LONGEST_CONSTANT / 3)) + ")";
    }
    return quote(text);
  }

  /** A string over as many lines as are pleasant to read, as one constant. */
  static String paragraph(String text, String indent) {
    if (modifiedUtf8Length(text) > LONGEST_CONSTANT) {
      return string(text);
    }
    return String.join("\n" + indent + "+ ", quoted(text, LINE));
  }

  /** Pieces that end at a line end or after a space where there is one. */
  private static List<String> quoted(String text, int length) {
    List<String> pieces = new ArrayList<>();
    int start = 0;
    while (start < text.length() || pieces.isEmpty()) {
      int end = pieceEnd(text, start, length);
      pieces.add(quote(text.substring(start, end)));
      start = end;
    }
    return pieces;
  }

  private static int pieceEnd(String text, int start, int length) {
    int newline = text.indexOf('\n', start);
    int limit = newline < 0 ? text.length() : newline + 1;
    if (limit - start <= length) {
      return limit;
    }
    int space = text.lastIndexOf(' ', start + length - 1);
    int end = space > start ? space + 1 : start + length;
    return Character.isHighSurrogate(text.charAt(end - 1)) && end < text.length() ? end + 1 : end;
  }

  private static int modifiedUtf8Length(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length * 2;
  }

  private static String quote(String text) {
    StringBuilder literal = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> literal.append("\\\"");
        case '\\' -> literal.append("\\\\");
        case '\n' -> literal.append("\\n");
        case '\r' -> literal.append("\\r");
        case '\t' -> literal.append("\\t");
        default -> {
          if (isPlain(c)) {
            literal.append(c);
          } else {
            literal.append("\\u").append(hex(c));
          }
        }
      }
    }
    return literal.append('"').toString();
  }

  /** Neither control, nor invisible, nor half a character: nothing that could mislead a reader. */
  private static boolean isPlain(char c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }

  private static String hex(char c) {
    return String.format(Locale.ROOT, "%04x", (int) c);
  }

  /** Text inside a Javadoc or line comment. */
  static String comment(String text) {
    StringBuilder safe = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> safe.append("&amp;");
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '@' -> safe.append("&#64;");
        case '\\' -> safe.append("&#92;");
        case '/' -> safe.append(i > 0 && text.charAt(i - 1) == '*' ? "&#47;" : "/");
        case '{' -> safe.append("&#123;");
        case '}' -> safe.append("&#125;");
        default -> safe.append(isPlain(c) ? String.valueOf(c) : "&#x" + hex(c) + ";");
      }
    }
    return safe.toString();
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
    String rest = line;
    while (rest.length() > JAVADOC_LINE) {
      int space = rest.lastIndexOf(' ', JAVADOC_LINE);
      if (space <= 0) {
        break;
      }
      lines.add(rest.substring(0, space));
      rest = rest.substring(space + 1);
    }
    lines.add(rest);
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
      return string(bytes.base64());
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
