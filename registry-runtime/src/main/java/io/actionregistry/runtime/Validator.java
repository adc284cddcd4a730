package io.actionregistry.runtime;

import org.jspecify.annotations.Nullable;

/**
 * Checks parameters of actions with the meaning of {@code buf.validate}. Thread-safe.
 *
 * <p>Whatever is given, a verdict comes back: bad input is no exception. Actions and parameters are
 * named as everywhere, see {@link Key}. An unknown action is a violation, {@code "unknown-action"}.
 */
public interface Validator {
  /** Everything that is wrong with an action's parameters; null counts as an empty map. */
  Verdict check(@Nullable Object action, @Nullable Object params);

  /** The same, up to the first violation. */
  Verdict checkFirst(@Nullable Object action, @Nullable Object params);

  /** Whether parameters were checked and nothing is wrong with them. */
  boolean isValid(@Nullable Object action, @Nullable Object params);

  /**
   * Everything that is wrong with a message.
   *
   * @param protoFullName one of the registry's messages, else {@code "unknown-action"} is violated
   * @param value a map of its parameters; null counts as an empty one
   */
  Verdict checkMessage(@Nullable Object protoFullName, @Nullable Object value);
}
