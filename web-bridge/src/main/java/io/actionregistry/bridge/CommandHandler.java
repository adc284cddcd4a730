package io.actionregistry.bridge;

/** Carries out one action of a command. Called by one thread at a time. */
@FunctionalInterface
public interface CommandHandler {
  /**
   * What is to happen, and what is the case once it has.
   *
   * @param command valid
   * @param before what is the case now
   * @throws Exception if it cannot be carried out; the client is told {@code EXECUTION_ERROR}
   */
  Outcome handle(Command command, Status before) throws Exception;
}
