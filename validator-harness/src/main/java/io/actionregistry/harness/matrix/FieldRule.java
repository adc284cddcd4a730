package io.actionregistry.harness.matrix;

/**
 * A violation of a rule, as far as it is compared.
 *
 * @param field where it is, in proto names from the root message on, as protovalidate prints it:
 *     {@code rotary.rotate_to_ndc.x}; the registry's own paths begin at the action's message
 * @param rule the rule's id: {@code float.gte_lte}
 * @param forKey whether the key of a map's pair is meant
 */
public record FieldRule(String field, String rule, boolean forKey)
    implements Comparable<FieldRule> {
  /** A violation of a value. */
  public FieldRule(String field, String rule) {
    this(field, rule, false);
  }

  /** By field, then by rule. */
  @Override
  public int compareTo(FieldRule other) {
    int byField = field.compareTo(other.field);
    int byRule = byField == 0 ? rule.compareTo(other.rule) : byField;
    return byRule == 0 ? Boolean.compare(forKey, other.forKey) : byRule;
  }

  @Override
  public String toString() {
    return field + (forKey ? " (key)" : "") + " [" + rule + "]";
  }
}
