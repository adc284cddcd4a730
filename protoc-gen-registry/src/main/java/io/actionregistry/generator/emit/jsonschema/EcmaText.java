package io.actionregistry.generator.emit.jsonschema;

import java.util.Locale;

/**
 * Characters in patterns of ECMA-262, written so that they mean the same with and without the flag
 * {@code u}, and to other engines, too.
 */
final class EcmaText {
  private static final String SYNTAX = "^$\\.*+?()[]{}|/";
  private static final String SYNTAX_OF_CLASSES = "^\\]-[";

  private EcmaText() {}

  /** A text that stands for itself. */
  static String literal(String text) {
    StringBuilder pattern = new StringBuilder();
    text.codePoints().forEach(c -> pattern.append(literal(c)));
    return pattern.toString();
  }

  /** A character that stands for itself. */
  static String literal(int c) {
    return escaped(c, SYNTAX);
  }

  /** A character within brackets. */
  static String inClass(int c) {
    return c == '&' || c == '~' || c == '#' ? hex(c) : escaped(c, SYNTAX_OF_CLASSES);
  }

  private static String escaped(int c, String syntax) {
    if (c < 0x20 || c == 0x7f) {
      return hex(c);
    }
    String sign = Character.toString(c);
    return syntax.indexOf(c) >= 0 ? "\\" + sign : sign;
  }

  private static String hex(int c) {
    return String.format(Locale.ROOT, "\\x%02x", c);
  }
}
