package io.actionregistry.runtime;

import java.util.Locale;

/** What an action is in the tree of commands. */
public enum ActionKind {
  /** A single command. */
  LEAF,
  /** Several choices that can be set in one command; each of them is an action as well. */
  GROUP;

  private final String name = name().toLowerCase(Locale.ROOT);

  /** The name in manifests: {@code "group"}. */
  public String getName() {
    return name;
  }
}
