package io.actionregistry.harness.cases;

/** Limits of lengths and counts. */
final class Sizes {
  private Sizes() {}

  /**
   * Whether a limit admits a size.
   *
   * @param rule what begins with {@code min} or {@code max}, or means exactly
   */
  static boolean admits(String rule, long limit, long size) {
    if (rule.startsWith("min")) {
      return size >= limit;
    }
    return rule.startsWith("max") ? size <= limit : size == limit;
  }
}
