package io.actionregistry.harness.compare;

import io.actionregistry.harness.matrix.BuildError;
import io.actionregistry.harness.matrix.FieldRule;
import io.actionregistry.harness.matrix.Outcome;
import io.actionregistry.harness.wire.AnswerData;
import io.actionregistry.harness.wire.Judgement;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the process with protobuf said of a case.
 *
 * @param outcome of protovalidate with the rules' own CEL, which is what counts
 * @param defaultMode of protovalidate as it is set up without a word
 * @param failure how a rule failed, which is no outcome; empty if none did
 * @param json the message as protobuf prints it, with the schema's names and defaults; null where
 *     it is not valid, or was not asked for
 */
public record Reply(Outcome outcome, Outcome defaultMode, String failure, @Nullable String json) {
  /**
   * The reply that an answer to a command is.
   *
   * @throws IllegalArgumentException if it answers something else
   */
  public static Reply of(AnswerData answer) {
    if (answer instanceof AnswerData.Refusal refusal) {
      Outcome notBuilt = new Outcome.NotBuilt(Set.of(kind(refusal)));
      return new Reply(notBuilt, notBuilt, "", null);
    }
    if (answer instanceof AnswerData.Result result) {
      Judgement judgement = result.judgement();
      Judgement standard = result.defaultMode() == null ? judgement : result.defaultMode();
      return new Reply(
          outcome(judgement), outcome(standard), failure(judgement), result.protobufJson());
    }
    throw new IllegalArgumentException("a command was answered with " + answer);
  }

  private static BuildError kind(AnswerData.Refusal refusal) {
    try {
      return BuildError.of(refusal.kind());
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("a command was refused: " + refusal.error());
    }
  }

  private static String failure(Judgement judgement) {
    return judgement.failure() == null
        ? ""
        : judgement.failure() + ": " + judgement.failureMessage();
  }

  /** A failure is no outcome, and stands for itself. */
  private static Outcome outcome(Judgement judgement) {
    Set<FieldRule> rules =
        judgement.violations().stream()
            .map(found -> new FieldRule(found.field(), found.constraint(), found.forKey()))
            .collect(Collectors.toSet());
    return rules.isEmpty() ? new Outcome.Valid() : new Outcome.Violations(rules);
  }
}
