package io.actionregistry.harness.client;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the subprocess is started, and how much is asked of it at once.
 *
 * @param command the program and its arguments
 * @param manifestHash of the registry on this side, compared in the first exchange; or null
 * @param startTimeout how long a start may take, until the subprocess says that it is ready
 * @param timeout how long a request may be at work
 * @param grace how long each step of an orderly end may take
 * @param maxPending how many requests may be unanswered before the next has to wait
 * @param maxPendingBytes how many bytes these may have
 * @param cacheBytes how many bytes of requests and answers are kept for the same question asked
 *     again; 0 for none
 * @param maxCrashes how many ends of the subprocess a request may be at hand for, the last one
 *     alone
 * @param maxFruitless how many ends without an answer in between there may be
 */
public record Settings(
    List<String> command,
    @Nullable String manifestHash,
    Duration startTimeout,
    Duration timeout,
    Duration grace,
    int maxPending,
    long maxPendingBytes,
    long cacheBytes,
    int maxCrashes,
    int maxFruitless) {
  /** Checks that a request can be sent, and that a request that crashes is found out in time. */
  public Settings {
    command = List.copyOf(command);
    that(!command.isEmpty(), "no command");
    that(startTimeout.toMillis() > 0 && timeout.toMillis() > 0 && grace.toMillis() > 0, "no time");
    that(maxPending > 0 && maxPendingBytes > 0 && cacheBytes >= 0, "no room");
    that(maxCrashes > 0 && maxFruitless > maxCrashes, "maxFruitless is to exceed maxCrashes");
  }

  /** Of this command, with 30 s for a request; 1024 requests or 32 MiB of them at once. */
  public static Settings of(List<String> command) {
    return new Settings(
        command,
        null,
        Duration.ofSeconds(30),
        Duration.ofSeconds(30),
        Duration.ofSeconds(5),
        1024,
        32L << 20,
        32L << 20,
        3,
        5);
  }

  /** With this program and arguments. */
  public Settings withCommand(List<String> other) {
    return new Settings(
        other,
        manifestHash,
        startTimeout,
        timeout,
        grace,
        maxPending,
        maxPendingBytes,
        cacheBytes,
        maxCrashes,
        maxFruitless);
  }

  /** With this manifest hash. */
  public Settings withManifestHash(@Nullable String hash) {
    return new Settings(
        command,
        hash,
        startTimeout,
        timeout,
        grace,
        maxPending,
        maxPendingBytes,
        cacheBytes,
        maxCrashes,
        maxFruitless);
  }

  /** With this time for a request. */
  public Settings withTimeout(Duration time) {
    return new Settings(
        command,
        manifestHash,
        startTimeout,
        time,
        grace,
        maxPending,
        maxPendingBytes,
        cacheBytes,
        maxCrashes,
        maxFruitless);
  }

  /** With this time for a start. */
  public Settings withStartTimeout(Duration time) {
    return new Settings(
        command,
        manifestHash,
        time,
        timeout,
        grace,
        maxPending,
        maxPendingBytes,
        cacheBytes,
        maxCrashes,
        maxFruitless);
  }

  /** With this time for each step of an orderly end. */
  public Settings withGrace(Duration time) {
    return new Settings(
        command,
        manifestHash,
        startTimeout,
        timeout,
        time,
        maxPending,
        maxPendingBytes,
        cacheBytes,
        maxCrashes,
        maxFruitless);
  }

  /** With this many requests, and bytes of them, unanswered at once. */
  public Settings withPending(int requests, long bytes) {
    return new Settings(
        command,
        manifestHash,
        startTimeout,
        timeout,
        grace,
        requests,
        bytes,
        cacheBytes,
        maxCrashes,
        maxFruitless);
  }

  /** With this much kept of answers; 0 for nothing. */
  public Settings withCache(long bytes) {
    return new Settings(
        command,
        manifestHash,
        startTimeout,
        timeout,
        grace,
        maxPending,
        maxPendingBytes,
        bytes,
        maxCrashes,
        maxFruitless);
  }

  private static void that(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
