package io.actionregistry.harness.compare;

import io.actionregistry.harness.matrix.FieldRule;
import io.actionregistry.runtime.ActionDefinition;
import io.actionregistry.runtime.PathElement;
import io.actionregistry.runtime.Violation;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Places in a command: the registry's begin at an action's message, protobuf's at the root. */
final class Paths {
  private Paths() {}

  /** The way from the root to an action's message, {@code rotary.rotate_to_ndc}. */
  static String of(@Nullable ActionDefinition action) {
    return action == null
        ? ""
        : action.getPath().stream().map(PathElement::field).collect(Collectors.joining("."));
  }

  /** A place within an action's message, as protobuf names it. */
  static String within(@Nullable ActionDefinition action, String field) {
    String path = of(action);
    return path.isEmpty() || field.isEmpty() ? path + field : path + "." + field;
  }

  static FieldRule rule(@Nullable ActionDefinition action, Violation violation) {
    return new FieldRule(
        within(action, violation.getField().toString()),
        violation.getRuleId(),
        violation.isForKey());
  }
}
