package io.actionregistry.validation.cli;

import io.actionregistry.runtime.Verdict;
import io.actionregistry.runtime.Violation;
import java.util.List;

/** A verdict as text for people: a block for each violation. */
final class VerdictText {
  private VerdictText() {}

  static String of(Verdict verdict) {
    List<Violation> violations = verdict.getViolations();
    StringBuilder text = new StringBuilder(verdict.getStatus());
    if (violations.isEmpty()) {
      String message = verdict.getMessage();
      return text.append(message.isEmpty() ? "" : ": " + message).append('\n').toString();
    }
    text.append(": ").append(violations.size());
    text.append(violations.size() == 1 ? " violation\n" : " violations\n");
    for (Violation violation : violations) {
      text.append('\n').append(block(violation));
    }
    return text.toString();
  }

  private static String block(Violation violation) {
    String place = violation.getParam().isEmpty() ? "(as a whole)" : violation.getParam();
    return place
        + (violation.isForKey() ? " (key)" : "")
        + "\n"
        + line("  " + violation.getKind() + ": ", violation.getRuleId())
        + line("  message: ", violation.getMessage())
        + line("  ", violation.getExplanation());
  }

  private static String line(String before, String text) {
    return text.isEmpty() ? "" : before + text.replace("\n", "\n  ") + "\n";
  }
}
