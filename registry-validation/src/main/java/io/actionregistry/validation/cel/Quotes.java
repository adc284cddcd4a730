package io.actionregistry.validation.cel;

/** Writes a text so that it can be printed on one line. */
final class Quotes {
  private static final char REPLACEMENT = '\ufffd';

  private Quotes() {}

  /** The text in double quotes; a surrogate without its other half is replaced. */
  static String quote(String text) {
    StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
    text.codePoints().forEach(point -> append(quoted, point));
    return quoted.append('"').toString();
  }

  private static void append(StringBuilder quoted, int point) {
    switch (point) {
      case 0x07 -> quoted.append("\\a");
      case '\b' -> quoted.append("\\b");
      case '\f' -> quoted.append("\\f");
      case '\n' -> quoted.append("\\n");
      case '\r' -> quoted.append("\\r");
      case '\t' -> quoted.append("\\t");
      case 0x0b -> quoted.append("\\v");
      case '\\' -> quoted.append("\\\\");
      case '"' -> quoted.append("\\\"");
      default -> quoted.appendCodePoint(isSurrogate(point) ? REPLACEMENT : point);
    }
  }

  private static boolean isSurrogate(int point) {
    return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
  }
}
