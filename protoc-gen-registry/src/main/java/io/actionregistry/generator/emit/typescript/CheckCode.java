package io.actionregistry.generator.emit.typescript;

import io.actionregistry.generator.model.CelExpression;
import io.actionregistry.generator.model.CelExpression.Constant;
import io.actionregistry.generator.model.CelType;
import io.actionregistry.generator.model.Check;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The statements of one check, wherever its violation goes. */
final class CheckCode {
  private final TypeScriptExpressions expressions;

  CheckCode(TypeScriptExpressions expressions) {
    this.expressions = expressions;
  }

  /** How a violation is reported, given its text. */
  interface Report {
    /**
     * A statement without its semicolon.
     *
     * @param text a TypeScript expression
     * @param computed whether it is worked out from the value
     */
    String of(String text, boolean computed);
  }

  /**
   * The statements; nothing if the check cannot be translated.
   *
   * @param broken the condition of the rule's own form, if it has one
   * @param wrap around what uses an expression, for what it has to declare
   */
  Optional<List<String>> of(
      Check check,
      Optional<String> broken,
      Report report,
      Function<List<String>, List<String>> wrap) {
    CelExpression expression = check.expression();
    if (!expression.type().is(CelType.Kind.STRING)) {
      String text = TypeScriptText.string(check.message());
      Optional<String> condition =
          broken.or(() -> expressions.translated(expression).map(code -> "!(" + code + ")"));
      return condition.map(c -> finished(c, report.of(text, false), broken, wrap));
    }
    if (expression instanceof Constant constant) {
      String text = TypeScriptText.string(String.valueOf(constant.value()));
      return Optional.of(
          String.valueOf(constant.value()).isEmpty()
              ? List.of()
              : List.of(report.of(text, false) + ";"));
    }
    if (expression instanceof CelExpression.Conditional choice
        && choice.then() instanceof Constant then
        && choice.otherwise() instanceof Constant otherwise
        && "".equals(otherwise.value())) {
      String text = TypeScriptText.string(String.valueOf(then.value()));
      return broken
          .or(() -> expressions.translated(choice.condition()))
          .map(c -> finished(c, report.of(text, false), broken, wrap));
    }
    return expressions.translated(expression).map(code -> wrap.apply(computed(code, report)));
  }

  private static List<String> finished(
      String condition,
      String report,
      Optional<String> broken,
      Function<List<String>, List<String>> wrap) {
    List<String> lines = List.of("if (" + condition + ") {", "  " + report + ";", "}");
    return broken.isPresent() ? lines : wrap.apply(lines);
  }

  private static List<String> computed(String code, Report report) {
    return List.of(
        "const problem: string = " + code + ";",
        "if (problem !== \"\") {",
        "  " + report.of("problem", true) + ";",
        "}");
  }
}
