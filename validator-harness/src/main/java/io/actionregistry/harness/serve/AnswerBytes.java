package io.actionregistry.harness.serve;

import io.actionregistry.harness.command.BuildException;
import io.actionregistry.harness.wire.Answer;
import io.actionregistry.harness.wire.AnswerData;
import io.actionregistry.harness.wire.AnswerData.Refusal;
import io.actionregistry.harness.wire.WireException;
import org.jspecify.annotations.Nullable;

/** Answers as they are sent, shortened where they do not fit into a frame. */
final class AnswerBytes {
  private AnswerBytes() {}

  /** What came may fit into a frame while it does not fit into one together with the answer. */
  static byte[] of(Answer answer) {
    try {
      return answer.encode();
    } catch (WireException e) {
      AnswerData shorter = shortened(answer.data());
      if (shorter == null) {
        String error = "the answer is " + e.getMessage();
        shorter = new Refusal(null, error, BuildException.Kind.TOO_LARGE.id(), null, null);
      }
      return of(new Answer(answer.id(), answer.timestamp(), shorter));
    }
  }

  /**
   * A verdict without what came, or half a page of cases; null if there is nothing to leave out.
   */
  private static @Nullable AnswerData shortened(AnswerData data) {
    if (data instanceof AnswerData.Result result && result.originalParams() != null) {
      return new AnswerData.Result(
          null, result.judgement(), result.defaultMode(), result.protobufJson(), null);
    }
    if (data instanceof AnswerData.Result result && result.protobufJson() != null) {
      return new AnswerData.Result(null, result.judgement(), result.defaultMode(), null, null);
    }
    if (data instanceof Refusal refusal
        && (refusal.action() != null || refusal.originalParams() != null)) {
      return new Refusal(null, refusal.error(), refusal.kind(), refusal.param(), null);
    }
    if (data instanceof AnswerData.Page page && page.cases().size() > 1) {
      return new AnswerData.Page(page.cases().subList(0, page.cases().size() / 2), page.total());
    }
    return null;
  }
}
