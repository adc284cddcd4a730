package io.actionregistry.generator.emit.typescript;

/** Says that an expression of CEL has no TypeScript that means the same. */
final class Untranslatable extends Exception {
  private static final long serialVersionUID = 1;

  /**
   * What has no translation.
   *
   * @param reason for people: {@code the pattern \pL+}
   */
  Untranslatable(String reason) {
    super(reason);
  }

  /** The same, for code that has no way to declare it; {@link TypeScriptExpressions} takes it. */
  static final class Unchecked extends RuntimeException {
    private static final long serialVersionUID = 1;

    Unchecked(String reason) {
      super(reason);
    }
  }
}
