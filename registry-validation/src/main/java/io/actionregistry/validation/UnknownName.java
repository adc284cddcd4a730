package io.actionregistry.validation;

import io.actionregistry.runtime.Key;
import io.actionregistry.runtime.Registry;
import io.actionregistry.runtime.Suggestions;
import io.actionregistry.runtime.ValueText;
import io.actionregistry.runtime.Violation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The violation of asking for an action or message that a registry does not have. */
final class UnknownName {
  private UnknownName() {}

  static Violation action(Registry registry, @Nullable Object action) {
    String name = Key.nameOf(action);
    return violation("action", name, action, name == null ? List.of() : registry.suggest(name));
  }

  static Violation message(Registry registry, @Nullable Object message) {
    String name = Key.nameOf(message);
    List<String> nearest =
        name == null ? List.of() : Suggestions.nearest(registry.getMessages().keySet(), name);
    return violation("message", name, message, nearest);
  }

  private static Violation violation(
      String what, @Nullable String name, @Nullable Object given, List<String> nearest) {
    String shown = name == null ? ValueText.of(given) : "'" + ValueText.abbreviate(name) + "'";
    String text = "There is no " + what + " " + shown + ".";
    return Violation.builder(Violation.SHAPE, ShapeError.UNKNOWN_ACTION.id())
        .message("there is no such " + what)
        .value(name == null ? null : ValueText.abbreviate(name))
        .explanation(
            nearest.isEmpty()
                ? text
                : text + " Did you mean " + ValueText.alternatives(nearest) + "?")
        .build();
  }
}
