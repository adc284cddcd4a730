package io.actionregistry.harness.compare;

import io.actionregistry.harness.matrix.Case;
import io.actionregistry.runtime.Verdict;
import java.util.List;

/**
 * What came of a case.
 *
 * @param one the case
 * @param verdict of the registry
 * @param reply of the process with protobuf
 * @param reasons in what they disagree with each other or with what was expected; empty if in
 *     nothing
 */
public record CaseResult(Case one, Verdict verdict, Reply reply, List<String> reasons) {
  /** Keeps its own copy. */
  public CaseResult {
    reasons = List.copyOf(reasons);
  }

  /** Whether both said what was expected. */
  public boolean agrees() {
    return reasons.isEmpty();
  }
}
