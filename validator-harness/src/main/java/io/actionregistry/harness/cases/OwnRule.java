package io.actionregistry.harness.cases;

import java.util.regex.Pattern;

/**
 * A rule of the schema's own, written in CEL.
 *
 * @param id by which violations name it; the expression itself where it has none
 * @param text what its expression mentions, with the setting of a predefined rule
 */
record OwnRule(String id, CelText text) {
  private static final Pattern UNREADABLE = Pattern.compile("[^A-Za-z0-9_.-]+");
  private static final int LONGEST = 40;

  static OwnRule of(String id, String expression) {
    return new OwnRule(id.isEmpty() ? expression : id, CelText.of(expression));
  }

  /** Its id as a part of cases' ids. */
  String shortId() {
    String plain = UNREADABLE.matcher(id).replaceAll("-");
    return plain.substring(0, Math.min(LONGEST, plain.length()));
  }
}
