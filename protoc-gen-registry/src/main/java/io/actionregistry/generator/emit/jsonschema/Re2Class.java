package io.actionregistry.generator.emit.jsonschema;

import io.actionregistry.generator.emit.jsonschema.EcmaPattern.Untranslatable;
import java.util.Map;

/** A class of characters in brackets, from RE2's syntax to that of ECMA-262. */
final class Re2Class {
  private static final String DIGITS = "0-9";
  private static final String WORD = "0-9A-Za-z_";

  /** RE2's, without the vertical tab. */
  private static final String SPACES = "\\t\\n\\f\\r ";

  private static final Map<String, String> POSIX =
      Map.ofEntries(
          Map.entry("alnum", "0-9A-Za-z"),
          Map.entry("alpha", "A-Za-z"),
          Map.entry("ascii", "\\x00-\\x7f"),
          Map.entry("blank", "\\t "),
          Map.entry("cntrl", "\\x00-\\x1f\\x7f"),
          Map.entry("digit", DIGITS),
          Map.entry("graph", "!-~"),
          Map.entry("lower", "a-z"),
          Map.entry("print", " -~"),
          Map.entry("punct", "!-/:-@\\[-`{-~"),
          Map.entry("space", "\\t\\n\\v\\f\\r "),
          Map.entry("upper", "A-Z"),
          Map.entry("word", WORD),
          Map.entry("xdigit", "0-9A-Fa-f"));

  private final Re2Reader in;
  private final boolean foldsCase;
  private final StringBuilder out = new StringBuilder("[");

  /** A class whose opening bracket is behind the reader. */
  Re2Class(Re2Reader in, boolean foldsCase) {
    this.in = in;
    this.foldsCase = foldsCase;
  }

  /** {@code \d} and its like, outside of brackets. */
  static String perl(char name, boolean foldsCase) throws Untranslatable {
    boolean negated = Character.isUpperCase(name);
    return (negated ? "[^" : "[") + perlMembers(Character.toLowerCase(name), foldsCase) + "]";
  }

  private static String perlMembers(char name, boolean foldsCase) throws Untranslatable {
    if (name == 'w' && foldsCase) {
      throw new Untranslatable(); // versions of RE2 differ
    }
    return name == 'd' ? DIGITS : name == 's' ? SPACES : WORD;
  }

  /**
   * What a letter of ASCII matches regardless of case, as members of a class; empty for what has no
   * case. The long s and the sign of Kelvin fold to letters of ASCII.
   */
  static String folded(int c) throws Untranslatable {
    if (c >= 0x80) {
      throw new Untranslatable();
    }
    if (!Character.isLetter(c)) {
      return "";
    }
    int lower = Character.toLowerCase(c);
    String further = lower == 's' ? "\u017f" : lower == 'k' ? "\u212a" : "";
    return Character.toString(Character.toUpperCase(c)) + Character.toString(lower) + further;
  }

  String text() throws Untranslatable {
    if (in.skip('^')) {
      out.append('^');
    }
    boolean first = true;
    while (first || in.peek() != ']') {
      member();
      first = false;
    }
    in.next();
    return out.append(']').toString();
  }

  private void member() throws Untranslatable {
    if (in.skip("[:")) {
      String members = POSIX.get(in.until(':'));
      if (members == null || foldsCase || !in.skip(']')) {
        throw new Untranslatable();
      }
      out.append(members);
      return;
    }
    int from = in.next();
    if (from == '\\') {
      if (in.peek() == 'd' || in.peek() == 'w' || in.peek() == 's') {
        out.append(perlMembers((char) in.next(), foldsCase));
        refuseRange();
        return;
      }
      from = in.escapedCharacter();
    }
    if (!isRange()) {
      addOne(from);
      return;
    }
    in.next();
    int to = in.next();
    if (to == '\\') {
      to = in.escapedCharacter();
    }
    addRange(from, to);
  }

  /** Whether a hyphen follows that is not the last in the class. */
  private boolean isRange() {
    return in.peek() == '-' && in.peek(1) != ']';
  }

  private void refuseRange() throws Untranslatable {
    if (isRange()) {
      throw new Untranslatable();
    }
  }

  private void addOne(int c) throws Untranslatable {
    String folded = foldsCase ? folded(c) : "";
    out.append(folded.isEmpty() ? EcmaText.inClass(c) : folded);
  }

  private void addRange(int from, int to) throws Untranslatable {
    if (from > to) {
      throw new Untranslatable();
    }
    if (foldsCase) {
      for (int c = from; c <= to; c++) {
        addOne(c);
      }
      return;
    }
    out.append(EcmaText.inClass(from)).append('-').append(EcmaText.inClass(to));
  }
}
