package io.actionregistry.bridge;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * How a bridge works.
 *
 * @param host the name or address that it listens on
 * @param port the port, 0 for any that is free
 * @param clock tells when commands arrive and are answered
 * @param ids makes ids, UUIDs, for commands that have none
 * @param initial what is the case before the first command
 * @param patience how long a stop waits for commands that are being carried out
 */
public record BridgeOptions(
    String host, int port, Clock clock, Supplier<String> ids, Status initial, Duration patience) {
  private static final Duration TEN_SECONDS = Duration.ofSeconds(10);

  /** The system's clock, random ids, and ten seconds for the last commands. */
  public static BridgeOptions listeningOn(String host, int port) {
    return new BridgeOptions(
        host,
        port,
        Clock.systemUTC(),
        () -> UUID.randomUUID().toString(),
        Status.INITIAL,
        TEN_SECONDS);
  }
}
