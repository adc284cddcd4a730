package io.actionregistry.generator.emit.catalogue;

import io.actionregistry.generator.emit.HiddenSigns;
import java.util.regex.Pattern;

/**
 * Text within GitHub's Markdown: whatever a schema says stays text (CommonMark, section 2.4:
 * backslash escapes).
 */
final class Markdown {
  private static final String SPECIAL = "\\`*_{}[]<>&|~!@#^$";

  /** What begins something at the start of a line: a list, a heading, a rule. */
  private static final Pattern START = Pattern.compile("^([-+=]|[0-9]+(?=[.)]))");

  private static final Pattern TICKS = Pattern.compile("`+");

  private Markdown() {}

  /** On one line. */
  static String text(String text) {
    StringBuilder safe = new StringBuilder();
    String line = text.strip().replaceAll("\\s+", " ");
    line.codePoints()
        .forEach(
            sign -> {
              boolean link = sign == '/' || (sign == '.' && safe.toString().endsWith("www"));
              if (SPECIAL.indexOf(sign) >= 0 || link) {
                safe.append('\\');
              }
              safe.append(HiddenSigns.contains(sign) ? "\ufffd" : Character.toString(sign));
            });
    String escaped = safe.toString();
    return START.matcher(escaped).find() && !Character.isDigit(escaped.charAt(0))
        ? "\\" + escaped
        : escaped.replaceFirst("^([0-9]+)([.)])", "$1\\\\$2");
  }

  /** Source on one line; within a table, a bar is an escape. */
  static String code(String text) {
    String line = visible(text).replaceAll("\\s+", " ").replace("|", "\\|");
    String ticks = "`".repeat(longest(line) + 1);
    boolean padded = line.startsWith("`") || line.endsWith("`") || line.isBlank();
    return ticks + (padded ? " " + line + " " : line) + ticks;
  }

  /** Source on several lines. */
  static String block(String language, String text) {
    String source = visible(text);
    String fence = "`".repeat(Math.max(3, longest(source) + 1));
    return fence + language + "\n" + source + "\n" + fence;
  }

  private static int longest(String text) {
    return TICKS.matcher(text).results().mapToInt(run -> run.group().length()).max().orElse(0);
  }

  private static String visible(String text) {
    StringBuilder safe = new StringBuilder();
    text.codePoints()
        .forEach(
            sign ->
                safe.append(
                    sign != '\n' && HiddenSigns.contains(sign)
                        ? "\ufffd"
                        : Character.toString(sign)));
    return safe.toString();
  }
}
