package io.actionregistry.runtime;

import org.jspecify.annotations.Nullable;

/** Carries out commands of one action. Called from any thread that dispatches. */
@FunctionalInterface
public interface ActionHandler {
  /**
   * Carries out a command.
   *
   * @return the result to answer with, as data that Transit can write; null is one
   * @throws Exception for any reason; the dispatcher answers with {@code :handler-failed}
   */
  @Nullable Object handle(Command command) throws Exception;
}
