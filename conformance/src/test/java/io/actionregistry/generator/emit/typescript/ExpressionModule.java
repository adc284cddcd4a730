package io.actionregistry.generator.emit.typescript;

import io.actionregistry.generator.model.CelExpression;
import io.actionregistry.generator.model.Naming;
import io.actionregistry.generator.model.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A module that evaluates expressions and prints a line of JSON for each: its result as text. */
public final class ExpressionModule {
  private final TypeScriptExpressions expressions =
      new TypeScriptExpressions(
          new Names(
              new Schema("", Naming.KEBAB, List.of(), List.of(), List.of(), List.of(), List.of())));
  private final List<String> evaluations = new ArrayList<>();

  /**
   * Adds an expression.
   *
   * @param self what {@code this} is, in TypeScript
   * @return why it has no TypeScript; empty if it has
   */
  public String add(CelExpression expression, String self) {
    try {
      String text = expressions.translateDynamic(expression);
      evaluations.add("print((self) => " + text + ", " + self + ");\n");
      return "";
    } catch (Untranslatable e) {
      return String.valueOf(e.getMessage());
    }
  }

  /** How many expressions there are. */
  public int size() {
    return evaluations.size();
  }

  /** The module. */
  public String source() throws IOException {
    String printing = printing() + String.join("", evaluations);
    return String.join("\n\n", expressions.declarations(printing)) + "\n\n" + printing;
  }

  private static String printing() throws IOException {
    try (InputStream in = ExpressionModule.class.getResourceAsStream("printing.ts")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** A string literal. */
  public static String string(String text) {
    return CelLiterals.string(text);
  }
}
