package io.actionregistry.generator.emit.jvm;

import java.util.function.Function;

/**
 * A Java expression.
 *
 * @param text the source
 * @param precedence how tightly it holds together; one of the constants here
 * @param fallible whether it can throw a {@code CelException}
 */
record JavaCode(String text, int precedence, boolean fallible) {
  static final int ATOM = 10;
  static final int UNARY = 9;
  static final int MULTIPLICATIVE = 8;
  static final int ADDITIVE = 7;
  static final int RELATIONAL = 6;
  static final int EQUALITY = 5;
  static final int AND = 4;
  static final int OR = 3;
  static final int CONDITIONAL = 2;
  static final int LAMBDA = 1;

  /** A literal, name or call that cannot fail. */
  static JavaCode atom(String text) {
    return new JavaCode(text, ATOM, false);
  }

  /** The text, in parentheses where it holds together less tightly than needed. */
  String in(int needed) {
    return precedence >= needed ? text : "(" + text + ")";
  }

  /** The same text changed into a call or literal. */
  JavaCode wrapped(Function<String, String> change) {
    return new JavaCode(change.apply(text), ATOM, fallible);
  }

  /** The negation of a condition. */
  JavaCode not() {
    if (precedence == EQUALITY) {
      int equal = text.indexOf(" == ");
      int unequal = text.indexOf(" != ");
      if (equal >= 0 && unequal < 0 && text.indexOf(" == ", equal + 1) < 0) {
        return new JavaCode(text.replace(" == ", " != "), EQUALITY, fallible);
      }
      if (unequal >= 0 && equal < 0 && text.indexOf(" != ", unequal + 1) < 0) {
        return new JavaCode(text.replace(" != ", " == "), EQUALITY, fallible);
      }
    }
    return text.startsWith("!") && precedence == UNARY
        ? new JavaCode(text.substring(1), ATOM, fallible)
        : new JavaCode("!" + in(UNARY), UNARY, fallible);
  }
}
