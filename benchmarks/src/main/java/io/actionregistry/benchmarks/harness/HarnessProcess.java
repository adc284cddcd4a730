package io.actionregistry.benchmarks.harness;

import io.actionregistry.harness.client.Settings;
import io.actionregistry.harness.client.Subprocess;
import io.actionregistry.harness.compare.Reply;
import io.actionregistry.harness.wire.Answer;
import io.actionregistry.harness.wire.Request;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;

/** The harness's own client and process: each answer is a verdict in both modes. */
final class HarnessProcess implements Exchange {
  private final Subprocess subprocess;

  private HarnessProcess(Subprocess subprocess) {
    this.subprocess = subprocess;
  }

  static HarnessProcess start(List<String> command) {
    // Every request is to be answered, the same one too.
    return new HarnessProcess(Subprocess.start(Settings.of(command).withCache(0)));
  }

  Subprocess subprocess() {
    return subprocess;
  }

  @Override
  public void exchange(List<Request> requests) {
    Queue<CompletableFuture<Answer>> underWay = new ArrayDeque<>();
    for (Request request : requests) {
      underWay.add(subprocess.submit(request));
      if (underWay.size() == WINDOW) {
        take(underWay.remove());
      }
    }
    underWay.forEach(HarnessProcess::take);
  }

  private static void take(CompletableFuture<Answer> answer) {
    Reply reply = Reply.of(answer.join().data());
    if (!reply.failure().isEmpty()) {
      throw new IllegalStateException(reply.failure());
    }
  }

  @Override
  public void close() {
    subprocess.close();
  }
}
