package io.actionregistry.bridge;

import io.actionregistry.runtime.Event;

/** Takes what commands become to those who carry it out. Called by one thread at a time. */
public interface Bus {
  /**
   * Hands an event over; returns when that is done, not when anybody has acted on it.
   *
   * @throws Exception if it cannot be; the command is answered with {@code EXECUTION_ERROR}
   */
  void publish(Event event) throws Exception;
}
