package io.actionregistry.generator.model;

/** Where a default comes from that is no constant. */
public enum DefaultSource {
  NOW("now"),
  RANDOM_UUID("random-uuid");

  private final String label;

  DefaultSource(String label) {
    this.label = label;
  }

  /** As manifests write it. */
  public String label() {
    return label;
  }
}
