package io.actionregistry.harness.compare;

import io.actionregistry.harness.matrix.FieldRule;
import io.actionregistry.runtime.ActionDefinition;
import io.actionregistry.runtime.PathElement;
import io.actionregistry.runtime.Violation;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Places in a command: the registry's begin at an action's message, protobuf's at the root. */
final class Paths {
  private Paths() {}

  /** The way from the root to an action: {@code rotary.rotate_to_ndc}, {@code PlaceOrder}. */
  static String of(@Nullable ActionDefinition action) {
    return action == null ? "" : text(action.getPath());
  }

  /** The fields from the message that a command is to the action's; a method has none. */
  static List<PathElement> fields(@Nullable ActionDefinition action) {
    return action == null
        ? List.of()
        : action.getPath().stream().filter(step -> step.number() > 0).toList();
  }

  /** Where the action's message is in the one that a command is, as protobuf names it. */
  static String place(@Nullable ActionDefinition action) {
    return text(fields(action));
  }

  private static String text(List<PathElement> path) {
    return path.stream().map(PathElement::field).collect(Collectors.joining("."));
  }

  /** A place within an action's message, as protobuf names it. */
  static String within(@Nullable ActionDefinition action, String field) {
    String path = place(action);
    return path.isEmpty() || field.isEmpty() ? path + field : path + "." + field;
  }

  static FieldRule rule(@Nullable ActionDefinition action, Violation violation) {
    return new FieldRule(
        within(action, violation.getField().toString()),
        violation.getRuleId(),
        violation.isForKey());
  }
}
