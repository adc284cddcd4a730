package io.actionregistry.runtime;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;

/** Gives the defaults that are not the same every time. Immutable. */
public final class DefaultValues {
  private static final DefaultValues SYSTEM = of(Clock.systemUTC(), UUID::randomUUID);

  private final Clock clock;
  private final Supplier<UUID> uuids;

  private DefaultValues(Clock clock, Supplier<UUID> uuids) {
    this.clock = clock;
    this.uuids = uuids;
  }

  /** From the machine's clock and random numbers. */
  public static DefaultValues system() {
    return SYSTEM;
  }

  /** From a clock and UUIDs of the caller's, for a test or a replay. */
  public static DefaultValues of(Clock clock, Supplier<UUID> uuids) {
    return new DefaultValues(clock, uuids);
  }

  Object get(DefaultSource source) {
    return switch (source) {
      case NOW -> clock.instant();
      case RANDOM_UUID -> uuids.get().toString();
    };
  }
}
