package io.actionregistry.validation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the messages that no verdict is possible on: those with a rule that cannot be compiled, and
 * those that can hold such a message. Protovalidate, too, compiles the rules of all messages below
 * the one that it checks.
 */
final class Uncompilable {
  private final RuleTable rules;
  private final Set<MessageShape> seen = new HashSet<>();

  private Uncompilable(RuleTable rules) {
    this.rules = rules;
  }

  /** Errors by message. */
  static Map<MessageShape, String> within(Shapes shapes, RuleTable rules) {
    Map<MessageShape, String> errors = new HashMap<>();
    for (MessageShape shape : shapes.all()) {
      String error = new Uncompilable(rules).first(shape);
      if (error != null) {
        errors.put(shape, error);
      }
    }
    return errors;
  }

  private @Nullable String first(MessageShape shape) {
    if (!seen.add(shape)) {
      return null;
    }
    String error = rules.error(shape.name());
    for (int i = 0; error == null && i < shape.size(); i++) {
      Field field = shape.field(i);
      error = field.isMessage() ? first(field.nested()) : null;
    }
    return error;
  }
}
