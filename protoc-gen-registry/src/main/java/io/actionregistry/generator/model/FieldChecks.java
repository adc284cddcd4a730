package io.actionregistry.generator.model;

/**
 * What is evaluated on a field.
 *
 * @param required whether it has to be set, in protobuf's sense
 * @param onlyIfSet whether nothing is evaluated where it is not set
 * @param value evaluated on what it holds
 */
public record FieldChecks(boolean required, boolean onlyIfSet, ValueChecks value) {
  /** Nothing to evaluate. */
  public static final FieldChecks NONE = new FieldChecks(false, true, ValueChecks.NONE);
}
