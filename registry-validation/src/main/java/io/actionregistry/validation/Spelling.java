package io.actionregistry.validation;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells whether two names differ in nothing but capitals, underscores and hyphens. */
final class Spelling {
  private static final int LONGEST_NAME = 200;

  private Spelling() {}

  /** The field that a name means in another spelling, its own or its proto name's; or null. */
  static @Nullable Field find(MessageShape shape, String name) {
    String wanted = of(name);
    if (wanted.isEmpty()) {
      return null;
    }
    for (Field field : shape.fields()) {
      if (of(field.name).equals(wanted) || of(field.step.name()).equals(wanted)) {
        return field;
      }
    }
    return null;
  }

  /** What is left of a name without them; nothing of what is too long to be a name. */
  static String of(String name) {
    return name.length() > LONGEST_NAME
        ? ""
        : name.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
  }
}
