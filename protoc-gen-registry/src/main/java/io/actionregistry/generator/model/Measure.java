package io.actionregistry.generator.model;

/** What a range counts. */
public enum Measure {
  /** The number itself. */
  VALUE("value"),
  /** Unicode code points of a string. */
  CODE_POINTS("code-points"),
  /** Bytes of a string's UTF-8 form. */
  UTF8_BYTES("utf8-bytes"),
  /** Bytes of a byte string. */
  BYTES("bytes"),
  /** Items of a list. */
  ITEMS("items"),
  /** Pairs of a map. */
  PAIRS("pairs");

  private final String label;

  Measure(String label) {
    this.label = label;
  }

  /** The name used in the manifest. */
  public String label() {
    return label;
  }
}
