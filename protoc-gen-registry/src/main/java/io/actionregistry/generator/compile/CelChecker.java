package io.actionregistry.generator.compile;

import com.google.protobuf.Descriptors.Descriptor;
import dev.cel.checker.CelStandardDeclarations;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructTypeReference;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;

/**
 * CEL's own parser and checker in the environment that protovalidate gives to expressions: CEL's
 * standard functions and macros with comparisons across numeric types, the strings extension,
 * protovalidate's own functions, {@code this} and {@code now}.
 */
final class CelChecker {
  private static final CelOptions OPTIONS =
      CelOptions.current().enableHeterogeneousNumericComparisons(true).build();

  private final CelCompiler compiler;

  CelChecker(CelScope scope) {
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
    this.compiler = builder.build();
  }

  /**
   * Checks an expression.
   *
   * @throws CelProblem if it is none, or has parts that nothing can be compiled from
   */
  Checked check(String text) throws CelProblem {
    CelValidationResult result = compiler.compile(text);
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
      return new SyntaxReader(result.getAst()).read();
    } catch (CelValidationException e) {
      throw CelProblem.invalid(String.valueOf(e.getMessage()));
    }
  }
}
