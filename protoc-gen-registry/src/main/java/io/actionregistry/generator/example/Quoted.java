package io.actionregistry.generator.example;

import java.util.Locale;

/**
 * Texts in quotes, as Clojure, Java, TypeScript and JSON all read them. What may not be seen, or
 * may turn the direction of writing, is an escape.
 */
final class Quoted {
  private Quoted() {}

  static String of(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints().forEach(sign -> append(quoted, sign));
    return quoted.append('"').toString();
  }

  private static void append(StringBuilder quoted, int sign) {
    switch (sign) {
      case '"' -> quoted.append("\\\"");
      case '\\' -> quoted.append("\\\\");
      case '\n' -> quoted.append("\\n");
      case '\r' -> quoted.append("\\r");
      case '\t' -> quoted.append("\\t");
      default -> {
        if (isPlain(sign)) {
          quoted.appendCodePoint(sign);
        } else {
          for (char unit : Character.toChars(sign)) {
            quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
          }
        }
      }
    }
  }

  /**
   * The scripts that most texts are in; a list of our own, as the JDK's grows with each version.
   */
  private static boolean isPlain(int sign) {
    return (sign >= ' ' && sign <= '~')
        || (sign >= 0xa1 && sign <= 0x2ff && sign != 0xad)
        || (sign >= 0x370 && sign <= 0x52f)
        || (sign >= 0x3041 && sign <= 0x9fff)
        || (sign >= 0xac00 && sign <= 0xd7a3);
  }
}
