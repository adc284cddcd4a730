package io.actionregistry.generator.read;

import io.actionregistry.generator.diagnostic.Diagnostics;
import java.util.regex.Pattern;

/** Which names our options may give. */
final class Names {
  /** Letters, digits, and single separators between them: safe in every target and in a path. */
  private static final Pattern GIVEN = Pattern.compile("[A-Za-z0-9]+([-_][A-Za-z0-9]+)*");

  private Names() {}

  /** Reports a name that some target could not write as it is. */
  static void check(String name, Diagnostics.Subject errors) {
    if (!GIVEN.matcher(name).matches()) {
      errors.error(
          "bad-option",
          "'" + name + "' cannot be a name",
          "use letters and digits, with single '-' or '_' between them");
    }
  }

  /** Reports a schema's name without any letter or digit. */
  static void refuseEmpty(
      String name, String protoName, String option, Diagnostics.Subject errors) {
    if (name.isEmpty()) {
      errors.error(
          "empty-name",
          "nothing is left of the name '" + protoName + "'",
          "give it one with (actionregistry.v1." + option + ").name");
    }
  }
}
