package io.actionregistry.runtime;

/** Where a default comes from that is not the same every time. */
public enum DefaultSource {
  /** The time at which defaults are added, as a {@link java.time.Instant}. */
  NOW("now"),
  /** A new UUID of random bits, as a text. */
  RANDOM_UUID("random-uuid");

  private final String name;

  DefaultSource(String name) {
    this.name = name;
  }

  /** As manifests write it, {@code "random-uuid"}. */
  public String getName() {
    return name;
  }
}
