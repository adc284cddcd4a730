package io.actionregistry.generator.emit.jsonschema;

import io.actionregistry.generator.emit.jsonschema.EcmaPattern.Untranslatable;

/** Reads a pattern of RE2, character by character. */
final class Re2Reader {
  private static final int END = -1;

  /** RE2 repeats nothing more often. */
  private static final int MOST_REPETITIONS = 1000;

  private final int[] signs;
  private int at;

  Re2Reader(String pattern) {
    signs = pattern.codePoints().toArray();
  }

  boolean isAtEnd() {
    return at == signs.length;
  }

  /** The next character, which stays; −1 at the end. */
  int peek() {
    return isAtEnd() ? END : signs[at];
  }

  /** The character so far behind the next one; −1 behind the end. */
  int peek(int ahead) {
    return at + ahead < signs.length ? signs[at + ahead] : END;
  }

  int next() throws Untranslatable {
    if (isAtEnd()) {
      throw new Untranslatable();
    }
    return signs[at++];
  }

  /** Skips a character if it is next. */
  boolean skip(char c) {
    boolean there = peek() == c;
    at += there ? 1 : 0;
    return there;
  }

  /** Skips a text, without characters beyond the BMP, if it is next. */
  boolean skip(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (at + i >= signs.length || signs[at + i] != text.charAt(i)) {
        return false;
      }
    }
    at += text.length();
    return true;
  }

  /** The text before a character, which is skipped. */
  String until(char end) throws Untranslatable {
    StringBuilder text = new StringBuilder();
    for (int c = next(); c != end; c = next()) {
      text.appendCodePoint(c);
    }
    return text.toString();
  }

  /** What stands between {@code \Q} and {@code \E}, or the end. */
  String quoted() throws Untranslatable {
    StringBuilder text = new StringBuilder();
    while (!isAtEnd() && !skip("\\E")) {
      text.appendCodePoint(next());
    }
    return text.toString();
  }

  /** {@code *}, {@code {2,5}} and so on; empty if nothing is repeated here. */
  String repetition() throws Untranslatable {
    for (char c : new char[] {'*', '+', '?'}) {
      if (skip(c)) {
        return String.valueOf(c);
      }
    }
    int start = at;
    if (skip('{')) {
      String least = number();
      String comma = skip(',') ? "," : "";
      String most = comma.isEmpty() ? "" : number();
      if (!least.isEmpty() && skip('}')) {
        refuseMany(least);
        refuseMany(most);
        return "{" + least + comma + most + "}";
      }
      at = start; // a brace like any other character
    }
    return "";
  }

  private String number() {
    StringBuilder digits = new StringBuilder();
    while (peek() >= '0' && peek() <= '9') {
      digits.appendCodePoint(signs[at++]);
    }
    return digits.toString();
  }

  private static void refuseMany(String count) throws Untranslatable {
    if (count.length() > 4 || (!count.isEmpty() && Integer.parseInt(count) > MOST_REPETITIONS)) {
      throw new Untranslatable();
    }
  }

  /** The one character that an escape stands for; the backslash is behind. */
  int escapedCharacter() throws Untranslatable {
    int c = next();
    return switch (c) {
      case 'a' -> 0x07;
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'v' -> 0x0b;
      case 'x' -> hex();
      default -> punctuation(c);
    };
  }

  /** Nothing else is escaped for what it is: octal numbers and back references are refused. */
  private static int punctuation(int c) throws Untranslatable {
    if (c <= 0x20 || c >= 0x7f || Character.isLetterOrDigit(c)) {
      throw new Untranslatable();
    }
    return c;
  }

  private int hex() throws Untranslatable {
    String digits =
        skip('{') ? until('}') : Character.toString(next()) + Character.toString(next());
    if (!digits.matches("[0-9A-Fa-f]{1,6}")) {
      throw new Untranslatable();
    }
    int c = Integer.parseInt(digits, 16);
    if (c > Character.MAX_CODE_POINT || (c >= 0xd800 && c <= 0xdfff)) {
      throw new Untranslatable();
    }
    return c;
  }
}
