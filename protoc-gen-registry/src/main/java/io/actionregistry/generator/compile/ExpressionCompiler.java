package io.actionregistry.generator.compile;

import com.google.protobuf.Descriptors.Descriptor;
import dev.cel.checker.CelStandardDeclarations;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.types.CelKind;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructTypeReference;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import io.actionregistry.generator.model.CelExpression;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Compiles expressions in the environment that protovalidate gives them: CEL's standard functions
 * and macros with comparisons across numeric types, the strings extension, protovalidate's own
 * functions, {@code this} and {@code now}.
 *
 * <p>Not thread-safe.
 */
public final class ExpressionCompiler {
  private static final CelOptions OPTIONS =
      CelOptions.current().enableHeterogeneousNumericComparisons(true).build();

  private final Map<Object, CelCompiler> checkers = new HashMap<>();
  private final Map<Object, CelAbstractSyntaxTree> trees = new HashMap<>();

  /**
   * Compiles a rule's expression.
   *
   * @param text the expression
   * @return of type bool or string
   * @throws CelProblem if it is no expression, not of such a type, or nothing that can be compiled
   */
  public CelExpression compileRule(String text, CelScope scope) throws CelProblem {
    CelAbstractSyntaxTree checked = check(text, scope);
    CelKind kind = checked.getResultType().kind();
    if (kind != CelKind.BOOL && kind != CelKind.STRING) {
      throw CelProblem.invalid(
          "the expression is of type " + checked.getResultType().name() + ", not bool or string");
    }
    return new ExpressionConverter(checked, scope).convert();
  }

  /** Compiles an expression of any type. */
  CelExpression compile(String text, CelScope scope) throws CelProblem {
    return new ExpressionConverter(check(text, scope), scope).convert();
  }

  /** The same text in the same environment is checked once. */
  private CelAbstractSyntaxTree check(String text, CelScope scope) throws CelProblem {
    Object key = List.of(environment(scope), text);
    CelAbstractSyntaxTree known = trees.get(key);
    if (known == null) {
      known = checkNew(text, scope);
      trees.put(key, known);
    }
    return known;
  }

  private CelAbstractSyntaxTree checkNew(String text, CelScope scope) throws CelProblem {
    CelValidationResult result = checker(scope).compile(text);
    if (!result.getAllIssues().isEmpty()) {
      var issue = result.getAllIssues().get(0);
      throw CelProblem.invalid(
          "line "
              + issue.getSourceLocation().getLine()
              + ", column "
              + (issue.getSourceLocation().getColumn() + 1)
              + ": "
              + issue.getMessage());
    }
    try {
      return result.getAst();
    } catch (CelValidationException e) {
      throw CelProblem.invalid(String.valueOf(e.getMessage()));
    }
  }

  private CelCompiler checker(CelScope scope) {
    return checkers.computeIfAbsent(environment(scope), key -> newChecker(scope));
  }

  /** What two scopes have to share to share a checker. */
  private static Object environment(CelScope scope) {
    RuleValues values = scope.ruleValues();
    return Arrays.asList(scope.thisType(), scope.messages(), values == null ? null : values.rule());
  }

  private static CelCompiler newChecker(CelScope scope) {
    CelCompilerBuilder builder =
        CelCompilerFactory.standardCelCompilerBuilder()
            .setOptions(OPTIONS)
            .setStandardEnvironmentEnabled(false)
            .setStandardDeclarations(CelStandardDeclarations.newBuilder().build())
            .setStandardMacros(
                CelStandardMacro.ALL,
                CelStandardMacro.EXISTS,
                CelStandardMacro.EXISTS_ONE,
                CelStandardMacro.FILTER,
                CelStandardMacro.HAS,
                CelStandardMacro.MAP,
                CelStandardMacro.MAP_FILTER)
            .addFunctionDeclarations(Functions.DECLARED)
            .addVar("now", SimpleType.TIMESTAMP)
            .addVar("this", scope.thisType())
            .addMessageTypes(scope.messages().toArray(Descriptor[]::new));
    RuleValues values = scope.ruleValues();
    if (values != null) {
      builder
          .addVar(
              "rules",
              StructTypeReference.create(values.rules().getDescriptorForType().getFullName()))
          .addVar("rule", CelTypes.of(values.rule()));
    }
    return builder.build();
  }
}
