package io.actionregistry.runtime;

import java.util.Locale;

/** How many values a parameter holds. */
public enum Cardinality {
  /** One value. */
  SINGULAR,
  /** A list of values. */
  REPEATED,
  /** A map of values by key. */
  MAP;

  private final String name = name().toLowerCase(Locale.ROOT);

  /** The name in manifests: {@code "repeated"}. */
  public String getName() {
    return name;
  }
}
