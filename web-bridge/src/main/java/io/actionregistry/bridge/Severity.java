package io.actionregistry.bridge;

import java.util.Locale;

/** How bad an error is, as {@code cantina.v1.ErrorSeverity} has it. */
public enum Severity {
  /** Hardly anybody has to know. */
  LOW,
  /** The command was not carried out, and others may be. */
  MEDIUM,
  /** Others will hardly be. */
  HIGH,
  /** Somebody has to look after it. */
  CRITICAL;

  /** As clients read it: {@code "medium"}. */
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}
