package io.actionregistry.harness.command;

import java.util.Locale;

/** Compares names without regard to capitals, hyphens and underscores. */
final class Spelling {
  private static final int LONGEST = 200;

  private Spelling() {}

  /** The same for all spellings of a name; a text that is too long for a name has none. */
  static String of(String name) {
    if (name.length() > LONGEST) {
      return "-";
    }
    StringBuilder letters = new StringBuilder(name.length());
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (c != '-' && c != '_') {
        letters.append(c);
      }
    }
    String bare = letters.toString().toLowerCase(Locale.ROOT);
    return bare.isEmpty() ? "-" : bare;
  }
}
