package io.actionregistry.generator.model;

import io.actionregistry.generator.diagnostic.SourceLocation;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One rule as it is evaluated, exactly as protovalidate would.
 *
 * @param id rule id of its violations
 * @param path from the rules message to the setting; empty for rules on a message
 * @param message what a violation says; empty where the expression itself says it
 * @param settings the schema's own settings behind it, by path, as in {@link RuleOrigin#declared}
 * @param source the text that was compiled
 * @param expression over {@code this}: a bool that is false, or a string that is not empty, where
 *     the rule is broken
 * @param form the same in a form of its own; null where there is none
 * @param place where it is declared
 */
public record Check(
    String id,
    List<RulePathStep> path,
    String message,
    Map<String, Object> settings,
    String source,
    CelExpression expression,
    @Nullable Rule form,
    SourceLocation place) {
  /** Keeps its own copy. */
  public Check {
    path = List.copyOf(path);
  }

  /** {@code repeated.items.float.gte}. */
  public static String text(List<RulePathStep> path) {
    return path.stream().map(RulePathStep::toString).collect(Collectors.joining("."));
  }
}
