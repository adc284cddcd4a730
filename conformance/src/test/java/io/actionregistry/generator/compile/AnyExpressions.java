package io.actionregistry.generator.compile;

import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import io.actionregistry.generator.model.CelExpression;
import java.util.List;

/** The compiler, for expressions that are no rules: of any type, {@code this} being anything. */
public final class AnyExpressions {
  private final ExpressionCompiler compiler = new ExpressionCompiler();

  /** Compiles an expression. */
  public CelExpression compile(String text) throws CelProblem {
    return compiler.compile(text, CelScope.ofAnything());
  }

  /** Compiles an expression for {@code this} being a list. */
  public CelExpression compile(String text, CelType element) throws CelProblem {
    return compiler.compile(text, new CelScope(ListType.create(element), List.of(), null));
  }
}
