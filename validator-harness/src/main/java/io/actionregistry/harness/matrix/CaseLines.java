package io.actionregistry.harness.matrix;

import java.util.Map;

/** Cases as JSON Lines: one line of {@link TaggedJson} each. */
public final class CaseLines {
  private CaseLines() {}

  /** A case as a line, without the line's end. */
  public static String write(Case one) {
    return TaggedJson.write(PlainCases.toPlain(one));
  }

  /**
   * The case of a line.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Case read(String line) {
    if (TaggedJson.read(line) instanceof Map<?, ?> plain) {
      return PlainCases.caseFrom(plain);
    }
    throw new IllegalArgumentException("no case: " + line);
  }
}
