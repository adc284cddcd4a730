package io.actionregistry.harness.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How registry names are written. */
public enum NameStyle {
  /** {@code rotary-rotate-to-ndc}. */
  KEBAB("-"),
  /** {@code rotary_rotate_to_ndc}. */
  SNAKE("_");

  private final String separator;

  NameStyle(String separator) {
    this.separator = separator;
  }

  /** A schema's name in this style; empty if there is neither letter nor digit in it. */
  public String of(String protoName) {
    return join(words(protoName));
  }

  /** Names one after the other. */
  public String join(List<String> names) {
    return String.join(separator, names);
  }

  /** A message's name as enums have it before their values, with an underscore behind. */
  static String enumPrefix(String typeName) {
    return String.join("_", words(typeName)).toUpperCase(Locale.ROOT) + "_";
  }

  /**
   * Words in lower case. Between underscores, a word begins at a capital behind a small letter or
   * digit, and at the last of several capitals if a small letter follows; where there is no small
   * letter at all, capitals are no sign of anything.
   */
  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    for (String part : name.split("_", -1)) {
      boolean mixed = part.chars().anyMatch(NameStyle::isSmall);
      int start = 0;
      for (int i = 1; i < part.length(); i++) {
        if (mixed && isHump(part, i)) {
          words.add(part.substring(start, i).toLowerCase(Locale.ROOT));
          start = i;
        }
      }
      if (start < part.length()) {
        words.add(part.substring(start).toLowerCase(Locale.ROOT));
      }
    }
    return words;
  }

  private static boolean isHump(String part, int at) {
    if (!isCapital(part.charAt(at))) {
      return false;
    }
    boolean beforeSmall = at + 1 < part.length() && isSmall(part.charAt(at + 1));
    return !isCapital(part.charAt(at - 1)) || beforeSmall;
  }

  private static boolean isCapital(int c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean isSmall(int c) {
    return c >= 'a' && c <= 'z';
  }
}
