/**
 * A Socket.IO server between the dashboard's page and the event bus.
 *
 * <p>Every event that a client sends goes through the {@link io.actionregistry.bridge.Gate}, which
 * validates it, always. What it lets through is carried out by a {@link
 * io.actionregistry.bridge.CommandHandler}, becomes a {@link io.actionregistry.bridge.BusEvent} on
 * the {@link io.actionregistry.bridge.Bus}, and is answered with {@code command_response}; anything
 * else is answered with {@code command_error}. {@link io.actionregistry.bridge.Bridge} joins them.
 */
@NullMarked
package io.actionregistry.bridge;

import org.jspecify.annotations.NullMarked;
