package io.actionregistry.generator.diff;

import java.util.ArrayList;
import java.util.List;

/**
 * Whom a change breaks.
 *
 * @param callers whether a command that was accepted may now be refused, or mean something else
 * @param handlers whether a handler may now get what it never got
 */
public record Impact(boolean callers, boolean handlers) {
  static final Impact NEITHER = new Impact(false, false);
  static final Impact CALLERS = new Impact(true, false);
  static final Impact HANDLERS = new Impact(false, true);
  static final Impact BOTH = new Impact(true, true);

  Impact and(Impact other) {
    return new Impact(callers || other.callers, handlers || other.handlers);
  }

  /** {@code callers}, {@code handlers}, both or none. */
  public List<String> labels() {
    List<String> labels = new ArrayList<>();
    if (callers) {
      labels.add("callers");
    }
    if (handlers) {
      labels.add("handlers");
    }
    return labels;
  }

  String text() {
    return callers || handlers ? String.join(", ", labels()) : "neither";
  }
}
