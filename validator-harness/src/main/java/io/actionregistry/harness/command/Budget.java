package io.actionregistry.harness.command;

/** How much of one command may still be looked at, so that building ends whatever is given. */
final class Budget {
  /** Levels of messages, lists and structs. */
  static final int MOST_LEVELS = 100;

  /** Entries and items, all levels together. */
  static final int MOST_VALUES = 1_000_000;

  /** UTF-16 units and bytes, all texts together: 10 MiB. */
  static final int MOST_TEXT = 10 << 20;

  private int values = MOST_VALUES;
  private long text = MOST_TEXT;

  void value() throws BuildException {
    values--;
    if (values < 0) {
      throw tooLarge("more than " + MOST_VALUES + " values");
    }
  }

  void text(int length) throws BuildException {
    text -= length;
    if (text < 0) {
      throw tooLarge("more than " + MOST_TEXT + " bytes of text");
    }
  }

  static void level(int level) throws BuildException {
    if (level > MOST_LEVELS) {
      throw tooLarge("nested more than " + MOST_LEVELS + " levels deep");
    }
  }

  private static BuildException tooLarge(String reason) {
    return new BuildException(BuildException.Kind.TOO_LARGE, reason);
  }
}
