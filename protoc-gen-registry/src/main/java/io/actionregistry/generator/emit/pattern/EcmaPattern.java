package io.actionregistry.generator.emit.pattern;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.Optional;

/**
 * A pattern of RE2 in the syntax of ECMA-262 with the flag {@code u}, such that both find a match
 * in the same texts. Which match they find may differ. Time is another matter: RE2's is linear in
 * the text, that of an engine that goes back may not be.
 *
 * <p>RE2's syntax is that of its documentation, "Syntax", as re2j reads it. Not translated are
 * {@code \C}, which matches a byte, and patterns nested more deeply than here.
 */
public final class EcmaPattern {
  private static final int MOST_DEPTH = 200;
  private static final String NOT_BEFORE_LINE = "(?<![^\\n])";
  private static final String NOT_AFTER_LINE = "(?![^\\n])";

  private final String source;
  private final StringBuilder out = new StringBuilder();
  private int at;
  private boolean foldsCase;
  private boolean dotIsAll;
  private boolean multiLine;

  private EcmaPattern(String source) {
    this.source = source;
  }

  /**
   * Why RE2 refuses a pattern.
   *
   * @return empty for one that it takes
   */
  public static Optional<String> problem(String re2) {
    try {
      Pattern.compile(re2);
      return Optional.empty();
    } catch (PatternSyntaxException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  /**
   * The pattern in the other syntax, in ASCII and without a bare slash, so that it may stand in a
   * literal; empty where nothing means the same or RE2 refuses it.
   */
  public static Optional<String> of(String re2) {
    if (problem(re2).isPresent()) {
      return Optional.empty();
    }
    EcmaPattern translation = new EcmaPattern(re2);
    boolean whole = translation.alternatives(0) && translation.at == re2.length();
    return whole ? Optional.of(translation.out.toString()) : Optional.empty();
  }

  /** Up to a closing parenthesis or the end; whether it is translated. */
  private boolean alternatives(int depth) {
    boolean known = depth <= MOST_DEPTH;
    while (known && at < source.length() && !source.startsWith(")", at)) {
      if (skip("|")) {
        out.append('|');
      } else {
        int start = out.length();
        known = one(depth);
        repeat(start);
      }
    }
    return known;
  }

  private void repeat(int start) {
    int from = at;
    boolean repeated = skip("*") || skip("+") || skip("?") || skip(counted());
    if (!repeated) {
      return;
    }
    String count = source.substring(from, at);
    skip("?"); // which match is found does not matter
    int item = Math.max(start, lastSign);
    boolean assertion = out.substring(item).matches("[$^]|\\\\[bB]|\\(\\?<?!.*");
    if (assertion || item == out.length()) {
      out.insert(item, "(?:").append(')');
    }
    out.append(count);
  }

  /** Where the last character of a quotation begins in the output: only that is repeated. */
  private int lastSign;

  private String counted() {
    int end = source.indexOf('}', at);
    String braces = end < 0 ? "" : source.substring(at, end + 1);
    return braces.matches("\\{[0-9]+(,[0-9]*)?}") ? braces : "\0none";
  }

  private boolean one(int depth) {
    lastSign = 0;
    int sign = source.codePointAt(at);
    switch (sign) {
      case '(' -> {
        return group(depth);
      }
      case '\\' -> {
        return escape();
      }
      case '[' -> out.append(SignSets.of(take(classEnd()), foldsCase));
      case '.' -> {
        at++;
        out.append(dotIsAll ? "[^]" : "[^\\n]");
      }
      case '^', '$' -> {
        at++;
        String line = sign == '^' ? NOT_BEFORE_LINE : NOT_AFTER_LINE;
        out.append(multiLine ? line : String.valueOf((char) sign));
      }
      default -> {
        at += Character.charCount(sign);
        literal(sign);
      }
    }
    return true;
  }

  private boolean group(int depth) {
    boolean folds = foldsCase;
    boolean all = dotIsAll;
    boolean lines = multiLine;
    at++;
    if (skip("?P<") || skip("?<")) {
      at = source.indexOf('>', at) + 1;
    } else if (skip("?") && flags()) {
      return true; // they stand until the end of the group around
    }
    out.append("(?:");
    boolean known = alternatives(depth + 1);
    at++;
    out.append(')');
    foldsCase = folds;
    dotIsAll = all;
    multiLine = lines;
    lastSign = 0;
    return known;
  }

  /** The flags behind {@code (?}; whether they stand alone, without a group. */
  private boolean flags() {
    boolean on = true;
    for (char flag = source.charAt(at++); flag != ')' && flag != ':'; flag = source.charAt(at++)) {
      switch (flag) {
        case 'i' -> foldsCase = on;
        case 's' -> dotIsAll = on;
        case 'm' -> multiLine = on;
        case '-' -> on = false;
        default -> {} // U: which match is found does not matter
      }
    }
    return source.charAt(at - 1) == ')';
  }

  private boolean escape() {
    char kind = source.charAt(at + 1);
    switch (kind) {
      case 'A', 'z' -> {
        at += 2;
        out.append(kind == 'A' ? '^' : '$');
      }
      case 'b', 'B' -> out.append(take(at + 2));
      case 'Q' -> {
        at += 2;
        quoted();
      }
      default -> {
        if (kind != 'C') {
          out.append(SignSets.of(take(escapeEnd(at)), foldsCase));
        }
      }
    }
    return kind != 'C';
  }

  private void quoted() {
    int end = source.indexOf("\\E", at);
    String text = take(end < 0 ? source.length() : end);
    skip("\\E");
    text.codePoints()
        .forEach(
            sign -> {
              lastSign = out.length();
              literal(sign);
            });
  }

  private void literal(int sign) {
    boolean cased = Character.toLowerCase(sign) != Character.toUpperCase(sign) || sign >= 0x80;
    String itself = SignSets.sign(sign, false);
    out.append(foldsCase && cased ? SignSets.of(Character.toString(sign), true) : itself);
  }

  /** Where the class that begins here ends. */
  private int classEnd() {
    int end = at + (source.startsWith("[^", at) ? 2 : 1);
    boolean first = true;
    while (first || source.charAt(end) != ']') {
      first = false;
      if (source.startsWith("[:", end) && source.indexOf(":]", end + 2) > 0) {
        end = source.indexOf(":]", end + 2) + 2;
      } else {
        end = source.charAt(end) == '\\' ? escapeEnd(end) : end + 1;
      }
    }
    return end + 1;
  }

  private int escapeEnd(int start) {
    char kind = source.charAt(start + 1);
    boolean braces = source.startsWith("{", start + 2) && "pPx".indexOf(kind) >= 0;
    if (braces) {
      return source.indexOf('}', start) + 1;
    }
    if (kind == 'x') {
      return start + 4;
    }
    int end = start + 2;
    if (kind >= '0' && kind <= '7') {
      while (end < Math.min(start + 4, source.length())
          && "01234567".indexOf(source.charAt(end)) >= 0) {
        end++;
      }
      return end;
    }
    boolean unicode = kind == 'p' || kind == 'P';
    return unicode ? end + Character.charCount(source.codePointAt(end)) : end;
  }

  private String take(int end) {
    String text = source.substring(at, end);
    at = end;
    return text;
  }

  private boolean skip(String text) {
    boolean there = source.startsWith(text, at);
    at += there ? text.length() : 0;
    return there;
  }
}
