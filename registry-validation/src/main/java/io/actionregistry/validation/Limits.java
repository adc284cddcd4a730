package io.actionregistry.validation;

/**
 * How much of what is given is looked at, so that every check ends, whatever it is given.
 *
 * @param depth how deep messages, lists and maps may be nested; protobuf's own parsers stop at 100
 * @param values how many entries and items are looked at, all levels together
 * @param text how long texts and bytes may be, all together, in UTF-16 units and bytes
 * @param violations how many violations are kept; a last one says how many were not
 */
public record Limits(int depth, int values, int text, int violations) {
  /** 100 levels, a million values, 10 MiB of text and bytes, 1000 violations. */
  public static final Limits DEFAULT = new Limits(100, 1_000_000, 10 * 1024 * 1024, 1000);

  /** An IllegalArgumentException unless all are positive. */
  public Limits {
    if (depth < 1 || values < 1 || text < 1 || violations < 1) {
      throw new IllegalArgumentException("limits have to be positive");
    }
  }
}
