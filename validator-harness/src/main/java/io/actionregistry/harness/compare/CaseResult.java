package io.actionregistry.harness.compare;

import io.actionregistry.harness.matrix.BuildError;
import io.actionregistry.harness.matrix.Case;
import io.actionregistry.harness.matrix.FieldRule;
import io.actionregistry.harness.matrix.Outcome;
import io.actionregistry.runtime.Verdict;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What came of a case.
 *
 * @param one the case
 * @param verdict of the registry
 * @param reply of the process with protobuf
 * @param rules what the registry's definitions say of the parameter that the case is about, {@code
 *     float.gte: 0.0, float.lt: 360.0}; empty where nothing is said, or both agree
 * @param reasons in what they disagree with each other or with what was expected; empty if in
 *     nothing
 */
public record CaseResult(
    Case one, Verdict verdict, Reply reply, String rules, List<String> reasons) {
  /** Keeps its own copy. */
  public CaseResult {
    reasons = List.copyOf(reasons);
  }

  /** Whether both said what was expected. */
  public boolean agrees() {
    return reasons.isEmpty();
  }

  /** An outcome for people. */
  public static String text(Outcome outcome) {
    if (outcome instanceof Outcome.Violations violations) {
      return violations.rules().stream().map(FieldRule::toString).collect(Collectors.joining(", "));
    }
    if (outcome instanceof Outcome.AtLeast least) {
      return least.rules().isEmpty()
          ? "a verdict"
          : least.rules().stream().map(FieldRule::toString).collect(Collectors.joining(", "))
              + " at least";
    }
    return outcome instanceof Outcome.NotBuilt notBuilt
        ? "not built: "
            + notBuilt.kinds().stream().map(BuildError::id).collect(Collectors.joining(" or "))
        : "valid";
  }
}
