package io.actionregistry.generator.read;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The text of a comment, for people to read elsewhere: paragraphs are one line each, however the
 * schema breaks them; lists, indented lines and blank lines stay as they are.
 */
final class CommentText {
  private static final Pattern KEEPS_ITS_LINE = Pattern.compile("(\\s|[-*+#|>]|\\d+[.)]\\s).*");

  private CommentText() {}

  /** Takes off the one space that follows each comment mark, and blank lines around the text. */
  static String clean(String comment) {
    List<String> lines =
        comment
            .lines()
            .map(line -> line.startsWith(" ") ? line.substring(1) : line)
            .map(String::stripTrailing)
            .toList();
    StringBuilder text = new StringBuilder();
    String previous = "";
    for (String line : lines) {
      boolean joins =
          !line.isEmpty()
              && !previous.isEmpty()
              && !KEEPS_ITS_LINE.matcher(line).matches()
              && !KEEPS_ITS_LINE.matcher(previous).matches();
      text.append(joins ? " " : "\n").append(line);
      previous = line;
    }
    return text.toString().strip();
  }
}
