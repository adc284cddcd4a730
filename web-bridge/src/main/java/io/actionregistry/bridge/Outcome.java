package io.actionregistry.bridge;

import io.actionregistry.runtime.Event;

/**
 * What a command comes to.
 *
 * @param event goes to the bus
 * @param after what is the case once the bus has it; the answer says it
 */
public record Outcome(Event event, Status after) {}
