package io.actionregistry.generator.emit.jvm;

import java.util.List;

/** Breaks source into lines of at most 100 signs, where there is a place to break it. */
final class JavaLines {
  private static final int WIDTH = 100;

  private JavaLines() {}

  /**
   * A statement on as many lines as it needs.
   *
   * @param statement one line of source, without indentation
   * @param indent of its first line; the others get four more
   */
  static String wrap(String statement, String indent) {
    StringBuilder lines = new StringBuilder();
    String rest = statement;
    String before = indent;
    while (before.length() + rest.length() > WIDTH) {
      int end = breakBefore(rest, WIDTH - before.length());
      if (end <= 0) {
        break;
      }
      lines.append(before).append(rest, 0, end).append('\n');
      rest = rest.substring(end).stripLeading();
      before = indent + "    ";
    }
    return lines.append(before).append(rest).toString();
  }

  /** A call with its arguments, as many on a line as fit. */
  static String call(String method, List<String> arguments, String indent) {
    String line = method + "(" + String.join(", ", arguments) + ")";
    if (indent.length() + line.length() < WIDTH) {
      return line;
    }
    StringBuilder lines = new StringBuilder(method + "(\n" + indent + "    ");
    int column = indent.length() + 4;
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i) + (i + 1 < arguments.size() ? "," : ")");
      if (i > 0 && column + argument.length() + 1 > WIDTH) {
        lines.append("\n").append(indent).append("    ");
        column = indent.length() + 4;
      } else if (i > 0) {
        lines.append(' ');
        column++;
      }
      lines.append(argument);
      column += argument.length();
    }
    return lines.toString();
  }

  /** Where a line ends: outside literals, as far out of parentheses as can be; 0 for nowhere. */
  private static int breakBefore(String source, int limit) {
    int best = 0;
    int bestDepth = Integer.MAX_VALUE;
    int depth = 0;
    boolean quoted = false;
    for (int i = 0; i < Math.min(source.length(), limit + 1); i++) {
      char c = source.charAt(i);
      if (quoted) {
        i += c == '\\' ? 1 : 0;
        quoted = c != '"';
        continue;
      }
      if (c == '"') {
        quoted = true;
      } else if (c == '(') {
        depth++;
      } else if (c == ')') {
        depth--;
      } else if (c == ' ' && isBreak(source, i) && i > 8 && depth <= bestDepth) {
        best = i;
        bestDepth = depth;
      }
    }
    return best;
  }

  private static boolean isBreak(String source, int space) {
    return source.charAt(space - 1) == ','
        || source.startsWith("&& ", space + 1)
        || source.startsWith("|| ", space + 1)
        || source.startsWith("? ", space + 1)
        || source.startsWith(": ", space + 1)
        || source.startsWith("+ ", space + 1);
  }
}
