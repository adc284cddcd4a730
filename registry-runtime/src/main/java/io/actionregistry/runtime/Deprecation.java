package io.actionregistry.runtime;

import org.jspecify.annotations.Nullable;

/**
 * Says that an action should no longer be used.
 *
 * @param replacement canonical name of the action to use instead, or null if there is none
 */
public record Deprecation(@Nullable String replacement) {
  /** Checks the form of the replacement's name; that it exists is checked by the registry. */
  public Deprecation {
    if (replacement != null) {
      Checks.name("replacement", replacement);
    }
  }
}
