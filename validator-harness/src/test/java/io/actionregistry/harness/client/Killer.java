package io.actionregistry.harness.client;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.actionregistry.harness.wire.Answer;
import io.actionregistry.harness.wire.AnswerData;
import io.actionregistry.harness.wire.Request;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.function.Predicate;

/**
 * Asks, and kills the subprocess after numbers of answers that a seed gives: as an answer is taken,
 * while others are under way.
 */
final class Killer {
  private final Subprocess subprocess;
  private final AtomicIntegerArray outcomes;
  private final Deque<Integer> moments = new ArrayDeque<>();
  private final Set<Long> killed = new HashSet<>();
  private final List<CompletableFuture<?>> all = new ArrayList<>();
  private int answered;
  private int failed;

  Killer(Subprocess subprocess, long seed, int requests, int kills) {
    this.subprocess = subprocess;
    this.outcomes = new AtomicIntegerArray(requests);
    new Random(seed)
        .ints(0, requests * 2 / 3)
        .distinct()
        .limit(kills)
        .sorted()
        .forEach(moments::add);
  }

  void ask(Request request, Predicate<AnswerData> right) {
    int number = all.size();
    all.add(
        subprocess
            .submit(request)
            .handle(
                (answer, failure) -> taken(number, answer != null && right.test(answer.data()))));
  }

  private synchronized Answer taken(int number, boolean right) {
    outcomes.incrementAndGet(number);
    answered += right ? 1 : 0;
    failed += right ? 0 : 1;
    // What a killed subprocess had written still arrives: the next kill is for the next one.
    long pid = subprocess.ready().pid();
    if (!moments.isEmpty() && moments.peek() <= answered && killed.add(pid)) {
      moments.remove();
      ProcessHandle process = ProcessHandle.of(pid).orElseThrow();
      assertEquals(ProcessHandle.current(), process.parent().orElseThrow());
      process.destroyForcibly();
    }
    return null;
  }

  void await() {
    CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).join();
  }

  synchronized int kills() {
    return killed.size();
  }

  synchronized int failed() {
    return failed;
  }

  /** How many requests had that many outcomes. */
  int count(int times) {
    int count = 0;
    for (int i = 0; i < outcomes.length(); i++) {
      count += outcomes.get(i) == times ? 1 : 0;
    }
    return count;
  }

  @Override
  public synchronized String toString() {
    int requests = outcomes.length();
    return "%d requests, %d kills: %d right, %d wrong, %d lost, %d doubled"
        .formatted(requests, kills(), answered, failed, count(0), requests - count(0) - count(1));
  }
}
