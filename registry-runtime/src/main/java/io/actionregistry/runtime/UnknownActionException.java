package io.actionregistry.runtime;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Thrown where an action is needed and the registry has none of that name. */
public final class UnknownActionException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final @Nullable String action;
  private final List<String> suggestions;

  UnknownActionException(@Nullable Object action, List<String> suggestions) {
    super(message(action, suggestions));
    this.action = Key.nameOf(action);
    this.suggestions = suggestions;
  }

  private static String message(@Nullable Object action, List<String> suggestions) {
    String message = "unknown action " + Text.nameOrClass(action);
    return suggestions.isEmpty()
        ? message
        : message + ". Did you mean " + Text.alternatives(suggestions) + "?";
  }

  /** The name that was asked for; null if what was asked for is no name. */
  public @Nullable String getAction() {
    return action;
  }

  /** The nearest names that the registry has, nearest first, at most three. */
  public List<String> getSuggestions() {
    return suggestions;
  }
}
