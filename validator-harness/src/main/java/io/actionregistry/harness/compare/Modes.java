package io.actionregistry.harness.compare;

import io.actionregistry.harness.matrix.FieldRule;
import io.actionregistry.harness.matrix.Outcome;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where protovalidate 1.3.0's default mode is known not to say what the rules' own CEL says, which
 * is right; docs/known-differences.md has more of it. Anything else is a disagreement.
 */
final class Modes {
  /** By default a pattern has to match the whole text. */
  private static final Set<String> KNOWN = Set.of("string.pattern", "bytes.pattern");

  private Modes() {}

  static boolean agree(Reply reply) {
    if (reply.defaultMode().equals(reply.outcome())) {
      return true;
    }
    Set<FieldRule> different = rules(reply.defaultMode());
    Set<FieldRule> right = rules(reply.outcome());
    Set<FieldRule> both = new TreeSet<>(different);
    both.retainAll(right);
    different.addAll(right);
    different.removeAll(both);
    return !different.isEmpty() && different.stream().map(FieldRule::rule).allMatch(Modes::isKnown);
  }

  private static boolean isKnown(String rule) {
    return KNOWN.contains(rule);
  }

  private static Set<FieldRule> rules(Outcome outcome) {
    return new TreeSet<>(
        outcome instanceof Outcome.Violations violations ? violations.rules() : Set.of());
  }
}
