package io.actionregistry.generator.diagnostic;

/** How much a {@link Diagnostic} weighs. */
public enum Severity {
  /** Nothing is generated. */
  ERROR,
  /** Generation goes on; the author should know. */
  WARNING;

  /** The word used in messages: {@code error}, {@code warning}. */
  public String label() {
    return this == ERROR ? "error" : "warning";
  }
}
