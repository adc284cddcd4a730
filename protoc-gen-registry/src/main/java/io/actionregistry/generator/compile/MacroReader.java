package io.actionregistry.generator.compile;

import dev.cel.common.ast.CelExpr;
import io.actionregistry.generator.model.CelExpression;
import io.actionregistry.generator.model.CelExpression.Quantifier;
import io.actionregistry.generator.model.CelExpression.Variable;
import io.actionregistry.generator.model.CelType;
import java.util.List;

/**
 * Recognises the macros of CEL's language definition by what the parser expands them to; they are
 * the only comprehensions there are.
 */
final class MacroReader {
  private final ExpressionConverter converter;
  private final CelExpr expression;
  private final CelExpr.CelComprehension macro;

  MacroReader(ExpressionConverter converter, CelExpr expression) {
    this.converter = converter;
    this.expression = expression;
    this.macro = expression.comprehension();
  }

  CelExpression read() throws CelProblem {
    CelExpression range = converter.range(macro.iterRange());
    Variable variable = new Variable(macro.iterVar(), range.type().iterated());
    CelExpr step = macro.loopStep();
    if (step.getKind() != CelExpr.ExprKind.Kind.CALL) {
      throw unknown();
    }
    List<CelExpr> parts = step.call().args();
    return switch (step.call().function()) {
      case "_&&_" -> quantified(Quantifier.ALL, range, variable, parts.get(1));
      case "_||_" -> quantified(Quantifier.EXISTS, range, variable, parts.get(1));
      case "_+_" -> mapped(range, variable, parts.get(1));
      case "_?_:_" -> conditional(range, variable, parts);
      default -> throw unknown();
    };
  }

  private CelExpression quantified(
      Quantifier quantifier, CelExpression range, Variable variable, CelExpr condition)
      throws CelProblem {
    return new CelExpression.Quantified(
        quantifier, range, variable, converter.convert(condition, variable));
  }

  /** {@code accumulator + [element]}. */
  private CelExpression mapped(CelExpression range, Variable variable, CelExpr added)
      throws CelProblem {
    CelExpression result = converter.convert(element(added), variable);
    return new CelExpression.Transformed(
        range, variable, null, result, CelType.listOf(Folding.held(result.type())));
  }

  /** {@code condition ? accumulator + … : accumulator}. */
  private CelExpression conditional(CelExpression range, Variable variable, List<CelExpr> parts)
      throws CelProblem {
    if (parts.get(1).getKind() != CelExpr.ExprKind.Kind.CALL
        || !parts.get(1).call().function().equals("_+_")) {
      throw unknown();
    }
    CelExpr added = parts.get(1).call().args().get(1);
    if (added.getKind() == CelExpr.ExprKind.Kind.CONSTANT) {
      return quantified(Quantifier.EXISTS_ONE, range, variable, parts.get(0));
    }
    CelExpression condition = converter.convert(parts.get(0), variable);
    CelExpression result = converter.convert(element(added), variable);
    return new CelExpression.Transformed(
        range, variable, condition, result, CelType.listOf(Folding.held(result.type())));
  }

  private CelExpr element(CelExpr added) throws CelProblem {
    if (added.getKind() != CelExpr.ExprKind.Kind.LIST || added.list().elements().size() != 1) {
      throw unknown();
    }
    return added.list().elements().get(0);
  }

  private CelProblem unknown() {
    return converter.unsupported("this macro", expression);
  }
}
