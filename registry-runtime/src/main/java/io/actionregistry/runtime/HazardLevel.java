package io.actionregistry.runtime;

import java.util.Locale;

/** How dangerous an action is, after the signal words of ANSI Z535.6. */
public enum HazardLevel {
  /** Not known to be dangerous. */
  NONE,
  /** Can interrupt work or lose settings. */
  CAUTION,
  /** Can damage equipment or injure people. */
  WARNING,
  /** Will injure people if done at the wrong moment. */
  DANGER;

  private final String name = name().toLowerCase(Locale.ROOT);

  /** The name in manifests: {@code "danger"}. */
  public String getName() {
    return name;
  }
}
