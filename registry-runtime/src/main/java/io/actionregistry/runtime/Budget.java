package io.actionregistry.runtime;

/**
 * Limits on how much of a caller's data is looked at, so that cyclic, endless and exponentially
 * shared structures end.
 */
final class Budget {
  /** How deep messages may be nested; protobuf's own parsers stop at 100, too. */
  static final int MAX_DEPTH = 100;

  /** How many entries and items are looked at in one call, all levels together. */
  static final int MAX_ENTRIES = 1_000_000;

  private int left = MAX_ENTRIES;

  /** Whether one more entry may be looked at. */
  boolean spend() {
    return left-- > 0;
  }
}
