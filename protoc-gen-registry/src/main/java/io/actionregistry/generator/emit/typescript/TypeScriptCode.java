package io.actionregistry.generator.emit.typescript;

import java.util.function.Function;

/**
 * A TypeScript expression.
 *
 * @param text the source
 * @param precedence how tightly it holds together; one of the constants here
 * @param fallible whether it can throw a {@code CelError}
 */
record TypeScriptCode(String text, int precedence, boolean fallible) {
  static final int ATOM = 10;
  static final int UNARY = 9;
  static final int MULTIPLICATIVE = 8;
  static final int ADDITIVE = 7;
  static final int RELATIONAL = 6;
  static final int EQUALITY = 5;
  static final int AND = 4;
  static final int OR = 3;
  static final int CONDITIONAL = 2;

  /** A literal, name or call that cannot fail. */
  static TypeScriptCode atom(String text) {
    return new TypeScriptCode(text, ATOM, false);
  }

  /** A literal that may have a sign. */
  static TypeScriptCode number(String text) {
    return new TypeScriptCode(text, text.startsWith("-") ? UNARY : ATOM, false);
  }

  /** The text, in parentheses where it holds together less tightly than needed. */
  String in(int needed) {
    return precedence >= needed ? text : "(" + text + ")";
  }

  /** The same text changed into a call. */
  TypeScriptCode wrapped(Function<String, String> change) {
    return new TypeScriptCode(change.apply(text), ATOM, fallible);
  }

  /** The negation of a condition. */
  TypeScriptCode not() {
    return new TypeScriptCode("!" + in(UNARY), UNARY, fallible);
  }

  /** The expression, known to the compiler by another type that it is assignable to. */
  TypeScriptCode as(String type) {
    return new TypeScriptCode(in(RELATIONAL) + " as " + type, RELATIONAL, fallible);
  }
}
