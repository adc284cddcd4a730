package io.actionregistry.generator.example;

import io.actionregistry.generator.model.CelExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What an expression consists of. */
final class Parts {
  private Parts() {}

  /** The expressions directly inside. */
  static List<CelExpression> of(CelExpression expression) {
    List<CelExpression> parts = new ArrayList<>();
    if (expression instanceof CelExpression.Field field) {
      parts.add(field.operand());
    } else if (expression instanceof CelExpression.HasField field) {
      parts.add(field.operand());
    } else if (expression instanceof CelExpression.Entry entry) {
      parts.add(entry.operand());
    } else if (expression instanceof CelExpression.HasEntry entry) {
      parts.add(entry.operand());
    } else if (expression instanceof CelExpression.Call call) {
      parts.addAll(call.arguments());
    } else if (expression instanceof CelExpression.Conditional conditional) {
      parts.addAll(List.of(conditional.condition(), conditional.then(), conditional.otherwise()));
    } else if (expression instanceof CelExpression.And and) {
      parts.addAll(List.of(and.left(), and.right()));
    } else if (expression instanceof CelExpression.Or or) {
      parts.addAll(List.of(or.left(), or.right()));
    } else if (expression instanceof CelExpression.ListOf list) {
      parts.addAll(list.elements());
    } else if (expression instanceof CelExpression.MapOf map) {
      map.pairs().forEach(pair -> parts.addAll(List.of(pair.key(), pair.value())));
    } else if (expression instanceof CelExpression.Quantified macro) {
      parts.addAll(List.of(macro.range(), macro.condition()));
    } else if (expression instanceof CelExpression.Transformed macro) {
      parts.add(macro.range());
      if (macro.condition() != null) {
        parts.add(macro.condition());
      }
      if (macro.result() != null) {
        parts.add(macro.result());
      }
    }
    return parts;
  }

  /** Adds the names of the fields of a message that an expression looks at. */
  static void addFields(CelExpression expression, String message, Set<String> fields) {
    if (expression instanceof CelExpression.Field field && field.message().equals(message)) {
      fields.add(field.field());
    } else if (expression instanceof CelExpression.HasField field
        && field.message().equals(message)) {
      fields.add(field.field());
    }
    of(expression).forEach(part -> addFields(part, message, fields));
  }
}
