package io.actionregistry.harness.client;

import io.actionregistry.harness.wire.Answer;
import io.actionregistry.harness.wire.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** What became of many requests. */
final class Outcomes {
  int answered;
  int failed;
  SubprocessException first;
  SubprocessException last;

  static Outcomes of(Subprocess subprocess, int count) {
    return of(subprocess, count, "");
  }

  /** Asks for that many different echoes, all at once, and waits for each outcome. */
  static Outcomes of(Subprocess subprocess, int count, String padding) {
    List<CompletableFuture<Answer>> answers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      answers.add(subprocess.submit(Request.echo(List.of((long) i, padding))));
    }
    Outcomes outcomes = new Outcomes();
    for (int i = 0; i < count; i++) {
      outcomes.take(answers.get(i), List.of((long) i, padding));
    }
    return outcomes;
  }

  private void take(CompletableFuture<Answer> answer, Object expected) {
    try {
      if (!expected.equals(Fakes.payload(answer.get()))) {
        throw new AssertionError("the answer to another request");
      }
      answered++;
    } catch (ExecutionException e) {
      failed++;
      last = (SubprocessException) e.getCause();
      first = first == null ? last : first;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  int total() {
    return answered + failed;
  }

  @Override
  public String toString() {
    return answered + " answered, " + failed + " failed";
  }
}
