package io.actionregistry.generator.compile;

import io.actionregistry.generator.model.CelExpression;
import io.actionregistry.generator.model.CelType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Compiles expressions as protovalidate understands them.
 *
 * <p>Not thread-safe.
 */
public final class ExpressionCompiler {
  private final StandardExpressions standard = new StandardExpressions();
  private final Map<Object, CelChecker> checkers = new HashMap<>();
  private final Map<Object, Checked> known = new HashMap<>();

  /**
   * Compiles a rule's expression.
   *
   * @param text the expression
   * @return of type bool or string
   * @throws CelProblem if it is no expression, not of such a type, or nothing that can be compiled
   */
  public CelExpression compileRule(String text, CelScope scope) throws CelProblem {
    Checked checked = check(text, scope);
    if (!checked.gives(CelType.Kind.BOOL) && !checked.gives(CelType.Kind.STRING)) {
      throw CelProblem.invalid(
          "the expression is of type " + checked.typeName() + ", not bool or string");
    }
    return new ExpressionConverter(scope).convert(checked.syntax());
  }

  /** Compiles an expression of any type. */
  CelExpression compile(String text, CelScope scope) throws CelProblem {
    return new ExpressionConverter(scope).convert(check(text, scope).syntax());
  }

  /** The same text in the same environment is checked once; validate.proto's own, never again. */
  private Checked check(String text, CelScope scope) throws CelProblem {
    Checked stored = standard.find(text, scope);
    if (stored != null) {
      return stored;
    }
    Object environment = environment(scope);
    Object key = List.of(environment, text);
    Checked checked = known.get(key);
    if (checked == null) {
      checked = checkers.computeIfAbsent(environment, e -> new CelChecker(scope)).check(text);
      known.put(key, checked);
    }
    return checked;
  }

  /** What two scopes have to share to share a checker. */
  private static Object environment(CelScope scope) {
    RuleValues values = scope.ruleValues();
    return Arrays.asList(scope.thisType(), scope.messages(), values == null ? null : values.rule());
  }
}
