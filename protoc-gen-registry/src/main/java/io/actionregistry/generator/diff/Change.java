package io.actionregistry.generator.diff;

import java.util.Comparator;
import java.util.List;

/**
 * One change.
 *
 * @param kind what kind of change
 * @param impact whom it breaks
 * @param subject parameter, enum value or oneof; empty where it is the section itself
 * @param rule what of the subject a rule speaks of, or the rule's path; empty for other changes
 * @param before what was; empty where there was nothing
 * @param after what is; empty where there is nothing
 * @param details further facts, each a line
 * @param place where it is declared: {@code file:line:column}; empty where that is not known
 */
public record Change(
    Kind kind,
    Impact impact,
    String subject,
    String rule,
    String before,
    String after,
    List<String> details,
    String place) {
  static final Comparator<Change> ORDER =
      Comparator.comparing(Change::subject)
          .thenComparing(Change::kind)
          .thenComparing(Change::rule)
          .thenComparing(Change::before)
          .thenComparing(Change::after);

  /** Keeps its own copy. */
  public Change {
    details = List.copyOf(details);
  }
}
