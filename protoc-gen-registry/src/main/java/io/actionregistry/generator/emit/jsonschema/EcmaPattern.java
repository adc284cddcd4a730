package io.actionregistry.generator.emit.jsonschema;

import java.util.Optional;

/**
 * Patterns of RE2 in the syntax of ECMA-262 with the flag {@code u}, where the meaning is the same.
 *
 * <p>Both search: neither is anchored. What is not translated: {@code (?m)}, {@code \p} (versions
 * of Unicode differ), {@code \C}, case-insensitive letters beyond ASCII, and what RE2 itself
 * refuses. Character classes are written out, as {@code \s} is not the same and other engines read
 * {@code \d} in their own way. RE2's syntax is that of its documentation, "Syntax".
 *
 * <p>The package {@code pattern} translates more, into all that ECMA-262 has. A schema is read by
 * engines of many languages, so this one keeps to what these share.
 */
final class EcmaPattern {
  private static final int MOST_DEPTH = 200;

  /** What is not translated. */
  static final class Untranslatable extends Exception {
    private static final long serialVersionUID = 1;

    Untranslatable() {
      super(null, null, false, false);
    }
  }

  private final Re2Reader in;
  private final StringBuilder out = new StringBuilder();
  private boolean foldsCase;
  private boolean dotIsAll;

  private EcmaPattern(String re2) {
    in = new Re2Reader(re2);
  }

  /** The pattern in the other syntax; empty where that would not mean the same. */
  static Optional<String> of(String re2) {
    EcmaPattern translation = new EcmaPattern(re2);
    try {
      translation.alternatives(0);
      return translation.in.isAtEnd() ? Optional.of(translation.out.toString()) : Optional.empty();
    } catch (Untranslatable e) {
      return Optional.empty();
    }
  }

  /** Up to a closing parenthesis or the end. */
  private void alternatives(int depth) throws Untranslatable {
    if (depth > MOST_DEPTH) {
      throw new Untranslatable();
    }
    while (!in.isAtEnd() && in.peek() != ')') {
      if (in.skip('|')) {
        out.append('|');
      } else {
        repeatable(depth);
      }
    }
  }

  private void repeatable(int depth) throws Untranslatable {
    int start = out.length();
    boolean repeats = one(depth);
    String count = in.repetition();
    if (count.isEmpty()) {
      return;
    }
    if (!repeats || start == out.length()) {
      throw new Untranslatable();
    }
    out.append(count);
    in.skip('?'); // which match is found does not matter
    if (!in.repetition().isEmpty()) {
      throw new Untranslatable();
    }
  }

  /** One item; whether it may be repeated. */
  private boolean one(int depth) throws Untranslatable {
    int c = in.next();
    switch (c) {
      case '(' -> {
        return group(depth);
      }
      case '[' -> out.append(new Re2Class(in, foldsCase).text());
      case '.' -> out.append(dotIsAll ? "[\\s\\S]" : "[^\\n]");
      case '^', '$' -> {
        out.append((char) c);
        return false;
      }
      case '\\' -> {
        return escape();
      }
      case '*', '+', '?' -> throw new Untranslatable();
      default -> literal(c);
    }
    return true;
  }

  private boolean group(int depth) throws Untranslatable {
    boolean folds = foldsCase;
    boolean all = dotIsAll;
    if (in.skip("?P<") || in.skip("?<")) {
      in.until('>');
    } else if (in.skip("?") && flags()) {
      return false; // they stand until the end of the group around
    }
    out.append("(?:");
    alternatives(depth + 1);
    if (!in.skip(')')) {
      throw new Untranslatable();
    }
    out.append(')');
    foldsCase = folds;
    dotIsAll = all;
    return true;
  }

  /** The flags behind {@code (?}; whether they stand alone, without a group. */
  private boolean flags() throws Untranslatable {
    boolean on = true;
    while (true) {
      switch (in.next()) {
        case 'i' -> foldsCase = on;
        case 's' -> dotIsAll = on;
        case 'U' -> {} // which match is found does not matter
        case 'm' -> {
          if (on) {
            throw new Untranslatable();
          }
        }
        case '-' -> on = false;
        case ':' -> {
          return false;
        }
        case ')' -> {
          return true;
        }
        default -> throw new Untranslatable();
      }
    }
  }

  /** What follows a backslash; whether it may be repeated. */
  private boolean escape() throws Untranslatable {
    int c = in.peek();
    String assertion =
        switch (c) {
          case 'A' -> "^";
          case 'z' -> "$";
          case 'b', 'B' -> "\\" + (char) c;
          default -> "";
        };
    if (!assertion.isEmpty()) {
      in.next();
      out.append(assertion);
      return false;
    }
    if (c == 'Q') {
      in.next();
      String quoted = in.quoted();
      for (int sign : quoted.codePoints().toArray()) {
        literal(sign);
      }
      return quoted.codePointCount(0, quoted.length()) == 1;
    }
    if ("dDwWsS".indexOf(c) >= 0) {
      in.next();
      out.append(Re2Class.perl((char) c, foldsCase));
      return true;
    }
    literal(in.escapedCharacter());
    return true;
  }

  private void literal(int c) throws Untranslatable {
    String folded = foldsCase ? Re2Class.folded(c) : "";
    out.append(folded.isEmpty() ? EcmaText.literal(c) : "[" + folded + "]");
  }
}
