package io.actionregistry.validation;

import java.util.Set;

/** Begins a sentence with a capital, unless it begins with a value. */
final class Sentence {
  private static final Set<String> VALUES = Set.of("null", "true", "false");

  private Sentence() {}

  static String of(String text) {
    int space = text.indexOf(' ');
    return VALUES.contains(space < 0 ? text : text.substring(0, space))
        ? text
        : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
