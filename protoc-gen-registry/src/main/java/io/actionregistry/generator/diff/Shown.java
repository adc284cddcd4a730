package io.actionregistry.generator.diff;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text of a schema where it can neither leave its line nor command a terminal. */
final class Shown {
  private static final int LONGEST = 500;

  /** Controls, line ends, marks of direction, what has no width, halves of characters. */
  private static final Pattern HIDDEN =
      Pattern.compile(
          "[\\x00-\\x1f\\x7f-\\x9f\\xad\\u061c\\u180e\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f"
              + "\\ud800-\\udfff\\ufeff\\ufff9-\\uffff\\x{e0000}-\\x{e0fff}]");

  private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>#|~&$@]|:(?=/)");

  private Shown() {}

  /** For a line of text: hidden signs as their numbers, and no more than a few hundred signs. */
  static String line(String text) {
    int end = Math.min(text.length(), LONGEST);
    if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    String shown =
        HIDDEN
            .matcher(text.substring(0, end))
            .replaceAll(
                sign ->
                    sign.group().equals("\n")
                        ? "\\\\n"
                        : String.format(Locale.ROOT, "\\\\u{%x}", sign.group().codePointAt(0)));
    return end < text.length() ? shown + "… (" + (text.length() - end) + " more)" : shown;
  }

  /** For a cell of a table in Markdown: nothing in it is markup, nor HTML. */
  static String markdown(String text) {
    return MARKUP
        .matcher(line(text))
        .replaceAll(
            sign ->
                switch (sign.group()) {
                  case "<" -> "&lt;";
                  case ">" -> "&gt;";
                  case "&" -> "&amp;";
                  case "@" -> "&#64;";
                  case "#" -> "&#35;";
                  case ":" -> "&#58;";
                  default -> "\\\\" + Matcher.quoteReplacement(sign.group());
                });
  }
}
