package io.actionregistry.benchmarks;

import potatoclient.transit.ActionRegistry;

/** A process that loads the registry and ends; without arguments one that does nothing. */
public final class StartUp {
  private StartUp() {}

  /** Loads the registry where there is any argument. */
  public static void main(String[] args) {
    if (args.length > 0 && ActionRegistry.getAllActionNames().isEmpty()) {
      throw new IllegalStateException("a registry without actions");
    }
  }
}
