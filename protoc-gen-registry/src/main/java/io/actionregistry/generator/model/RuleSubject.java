package io.actionregistry.generator.model;

/** What of a parameter a rule or range speaks of. */
public enum RuleSubject {
  /** The parameter's value; of a list or map, the whole of it. */
  VALUE("value"),
  /** Each item of a list. */
  ITEM("item"),
  /** Each key of a map. */
  KEY("key"),
  /** Each value of a map. */
  MAP_VALUE("map-value");

  private final String label;

  RuleSubject(String label) {
    this.label = label;
  }

  /** The name used in the manifest. */
  public String label() {
    return label;
  }
}
