package io.actionregistry.harness.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.actionregistry.harness.client.SubprocessException.Kind;
import io.actionregistry.harness.wire.Answer;
import io.actionregistry.harness.wire.Request;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
@Timeout(120)
class SubprocessTest {
  @Test
  void many_threads_each_get_the_answers_to_their_own_requests() throws Exception {
    try (Subprocess subprocess =
        Subprocess.start(Fakes.settings("none").withPending(32, 1 << 20))) {
      AtomicInteger wrong = new AtomicInteger();
      List<Thread> threads = new ArrayList<>();
      for (int t = 0; t < 8; t++) {
        int number = t;
        Thread thread =
            new Thread(
                () -> {
                  for (long i = 0; i < 200; i++) {
                    Object asked = List.of((long) number, i);
                    Answer answer = subprocess.ask(Request.echo(asked));
                    wrong.addAndGet(asked.equals(Fakes.payload(answer)) ? 0 : 1);
                  }
                });
        threads.add(thread);
        thread.start();
      }
      for (Thread thread : threads) {
        thread.join();
      }
      assertEquals(0, wrong.get());
      assertEquals(new Statistics(1, 1600, 0, 0, 0), subprocess.statistics());
    }
  }

  @Test
  void the_same_command_is_asked_once() {
    try (Subprocess subprocess = Subprocess.start(Fakes.settings("none"))) {
      Answer first = subprocess.ask(Request.command("rotary-halt", Map.of("x", 1.5f)));
      Answer second = subprocess.ask(Request.command("rotary-halt", Map.of("x", 1.5f)));
      Answer third = subprocess.ask(Request.command("rotary-halt", Map.of("x", 1.5)));
      assertSame(first.data(), second.data());
      assertNotEquals(first.id(), second.id());
      assertNotEquals(first.data(), third.data());
      assertEquals(new Statistics(1, 2, 1, 0, 0), subprocess.statistics());
    }
  }

  @Test
  void without_a_cache_everything_is_asked() {
    try (Subprocess subprocess = Subprocess.start(Fakes.settings("none").withCache(0))) {
      subprocess.ask(Request.command("rotary-halt", Map.of()));
      subprocess.ask(Request.command("rotary-halt", Map.of()));
      assertEquals(new Statistics(1, 2, 0, 0, 0), subprocess.statistics());
    }
  }

  @Test
  void an_answer_may_lead_to_the_next_request_though_there_is_no_room() {
    Settings settings = Fakes.settings("none").withPending(1, 1 << 20);
    try (Subprocess subprocess = Subprocess.start(settings)) {
      CompletableFuture<Answer> chain = subprocess.submit(Request.echo(0L));
      for (int i = 0; i < 100; i++) {
        chain =
            chain.thenCompose(
                answer -> subprocess.submit(Request.echo((Long) Fakes.payload(answer) + 1)));
      }
      assertEquals(100L, Fakes.payload(chain.join()));
    }
  }

  @Test
  void waiting_for_an_answer_where_answers_are_taken_is_refused() {
    try (Subprocess subprocess = Subprocess.start(Fakes.settings("slow"))) {
      CompletableFuture<Answer> waiting =
          subprocess.submit(Request.echo(1L)).thenApply(answer -> subprocess.ask(Request.echo(2L)));
      ExecutionException e = assertThrows(ExecutionException.class, waiting::get);
      assertEquals(IllegalStateException.class, e.getCause().getClass());
    }
  }

  @Test
  void closing_waits_for_what_is_unanswered() {
    List<CompletableFuture<Answer>> answers = new ArrayList<>();
    try (Subprocess subprocess = Subprocess.start(Fakes.settings("slow"))) {
      for (int i = 0; i < 100; i++) {
        answers.add(subprocess.submit(Request.echo(i)));
      }
    }
    for (CompletableFuture<Answer> answer : answers) {
      assertTrue(answer.isDone() && !answer.isCompletedExceptionally());
    }
  }

  @Test
  void closing_fails_what_stays_unanswered_and_takes_nothing_more() {
    Settings settings = Fakes.settings("silent").withGrace(Duration.ofMillis(500));
    Subprocess subprocess = Subprocess.start(settings);
    ProcessHandle process = ProcessHandle.of(subprocess.ready().pid()).orElseThrow();
    CompletableFuture<Answer> unanswered = subprocess.submit(Request.ping());
    subprocess.close();
    subprocess.close();
    assertFalse(process.isAlive());
    assertEquals(Kind.CLOSED, kind(unanswered));
    assertEquals(Kind.CLOSED, kind(subprocess.submit(Request.ping())));
    assertEquals(
        Kind.CLOSED,
        assertThrows(SubprocessException.class, () -> subprocess.ask(Request.ping())).kind());
  }

  @Test
  void no_thread_is_left_after_closing() {
    Subprocess subprocess = Subprocess.start(Fakes.settings("none"));
    long pid = subprocess.ready().pid();
    assertEquals(3, threads(pid));
    subprocess.close();
    assertEquals(0, threads(pid));
  }

  @Test
  void settings_that_cannot_work_are_refused() {
    assertThrows(IllegalArgumentException.class, () -> Settings.of(List.of()));
    Settings settings = Settings.of(List.of("serve"));
    assertThrows(IllegalArgumentException.class, () -> settings.withTimeout(Duration.ZERO));
    assertThrows(IllegalArgumentException.class, () -> settings.withPending(0, 1));
  }

  private static Kind kind(CompletableFuture<Answer> answer) {
    ExecutionException e = assertThrows(ExecutionException.class, answer::get);
    return ((SubprocessException) e.getCause()).kind();
  }

  private static long threads(long pid) {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().matches("harness-.*-" + pid))
        .count();
  }
}
