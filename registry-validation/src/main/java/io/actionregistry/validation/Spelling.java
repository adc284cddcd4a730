package io.actionregistry.validation;

import java.util.Locale;

/** Tells whether two names differ in nothing but capitals, underscores and hyphens. */
final class Spelling {
  private static final int LONGEST_NAME = 200;

  private Spelling() {}

  /** What is left of a name without them; nothing of what is too long to be a name. */
  static String of(String name) {
    return name.length() > LONGEST_NAME
        ? ""
        : name.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
  }
}
