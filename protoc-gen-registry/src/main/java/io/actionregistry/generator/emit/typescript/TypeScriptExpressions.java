package io.actionregistry.generator.emit.typescript;

import io.actionregistry.generator.model.CelExpression;
import java.util.Optional;

/**
 * CEL as TypeScript. What {@code this} is in CEL is {@code self} there, {@code now} is {@code
 * v.now()}; values are those of {@code canonical.ts}.
 */
final class TypeScriptExpressions {
  private TypeScriptExpressions() {}

  /**
   * A TypeScript expression that evaluates to what the CEL expression does, or throws; nothing if
   * it uses something that has no translation. A bool is a {@code boolean}, a string a {@code
   * string}.
   */
  static Optional<String> of(CelExpression expression, Names names) {
    return Optional.empty();
  }
}
