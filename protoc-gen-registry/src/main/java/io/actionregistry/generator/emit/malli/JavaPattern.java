package io.actionregistry.generator.emit.malli;

import io.actionregistry.generator.emit.pattern.EcmaPattern;
import java.util.Locale;
import java.util.Optional;

/**
 * A pattern of RE2 in the syntax of {@code java.util.regex}, such that both find a match in the
 * same texts. Time is another matter: RE2's is linear in the text, Java's need not be.
 *
 * <p>What ECMA-262 says with the flag {@code u} needs few changes: Java's {@code ^} and {@code $}
 * know ends of lines, its {@code \b} letters beyond ASCII.
 */
final class JavaPattern {
  private static final String WORD = "[0-9A-Za-z_]";
  private static final String EDGE =
      "(?:(?<=" + WORD + ")(?!" + WORD + ")|(?<!" + WORD + ")(?=" + WORD + "))";
  private static final String NO_EDGE =
      "(?:(?<=" + WORD + ")(?=" + WORD + ")|(?<!" + WORD + ")(?!" + WORD + "))";
  private static final String SYNTAX = "^$\\.*+?()[]{}|&-#";

  /** From the start, character by character: a search may begin within a surrogate pair. */
  private static final String ANYWHERE = "(?s)\\A.*?";

  private final String ecma;
  private final StringBuilder out = new StringBuilder();
  private int at;

  private JavaPattern(String ecma) {
    this.ecma = ecma;
  }

  /** The pattern in the other syntax; empty where nothing means the same or RE2 refuses it. */
  static Optional<String> of(String re2) {
    return EcmaPattern.of(re2).map(ecma -> new JavaPattern(ecma).translated());
  }

  private String translated() {
    while (at < ecma.length()) {
      char sign = ecma.charAt(at);
      if (sign == '[') {
        set();
      } else if (sign == '\\') {
        escape();
      } else {
        out.append(sign == '^' ? "\\A" : sign == '$' ? "\\z" : String.valueOf(sign));
        at++;
      }
    }
    String pattern = out.toString();
    boolean alternatives = pattern.contains("|");
    if (pattern.startsWith("\\A") && !alternatives) {
      return pattern;
    }
    return ANYWHERE + (alternatives ? "(?:" + pattern + ")" : pattern);
  }

  private void set() {
    if (skip("[^]")) {
      out.append("(?s:.)");
    } else if (skip("[]")) {
      out.append("(?!)");
    } else {
      while (ecma.charAt(at) != ']') {
        if (ecma.charAt(at) == '\\') {
          escape();
        } else {
          out.append(ecma.charAt(at++));
        }
      }
      out.append(ecma.charAt(at++));
    }
  }

  private void escape() {
    if (skip("\\u")) {
      out.append("\\x");
    } else if (skip("\\b")) {
      out.append(EDGE);
    } else if (skip("\\B")) {
      out.append(NO_EDGE);
    } else {
      out.append(ecma, at, at + 2);
      at += 2;
    }
  }

  private boolean skip(String text) {
    boolean there = ecma.startsWith(text, at);
    at += there ? text.length() : 0;
    return there;
  }

  /** A text that stands for itself. */
  static String literal(String text) {
    StringBuilder pattern = new StringBuilder();
    text.codePoints()
        .forEach(
            sign -> {
              if (sign < 0x20 || sign >= 0x7f) {
                pattern.append(String.format(Locale.ROOT, "\\x{%x}", sign));
              } else {
                pattern.append(SYNTAX.indexOf(sign) >= 0 ? "\\" : "").append((char) sign);
              }
            });
    return pattern.toString();
  }
}
