package io.actionregistry.generator.compile;

import io.actionregistry.generator.model.CelExpression;

/** The compiler, for expressions that are no rules: of any type, {@code this} being anything. */
public final class AnyExpressions {
  private final ExpressionCompiler compiler = new ExpressionCompiler();

  /** Compiles an expression. */
  public CelExpression compile(String text) throws CelProblem {
    return compiler.compile(text, CelScope.ofAnything());
  }
}
