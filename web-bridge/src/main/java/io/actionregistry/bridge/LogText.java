package io.actionregistry.bridge;

/** What clients say, for the log. */
final class LogText {
  private LogText() {}

  /** The same in one line of ASCII, so that nobody writes lines of their own into the log. */
  static String of(String text) {
    return text.replaceAll("[^ -~]", "?");
  }
}
