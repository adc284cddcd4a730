package io.actionregistry.harness.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.actionregistry.harness.client.SubprocessException.Kind;
import io.actionregistry.harness.wire.Answer;
import io.actionregistry.harness.wire.Frames;
import io.actionregistry.harness.wire.Request;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One fault at a time: every request has one outcome, the error is clear, nothing hangs. */
@Execution(ExecutionMode.CONCURRENT)
@Timeout(180)
class FaultInjectionTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          exit-at-once    | UNAVAILABLE | the subprocess ended with exit code 7; on its standard error: no such descriptor set
          garbage-at-once | PROTOCOL    | wrote what is no answer: a frame of 1214606444 bytes; 10485760 are the most
          mismatch        | REFUSED     | sha256:ours is not sha256:theirs
          other-manifest  | REFUSED     | this side has manifest sha256:ours, the subprocess has sha256:theirs
          odd-hello       | PROTOCOL    | the subprocess answered a hello with Pong
          """)
  void a_subprocess_that_does_not_become_ready_is_a_clear_error(
      String fault, Kind kind, String message) {
    SubprocessException e =
        assertThrows(
            SubprocessException.class,
            () -> Subprocess.start(Fakes.settings(fault).withManifestHash("sha256:ours")));
    assertEquals(kind, e.kind());
    assertTrue(e.getMessage().contains(message), e.getMessage());
    Faults.note(fault, "start refused: %s: %s", e.kind(), e.getMessage());
  }

  @Test
  void a_subprocess_that_never_says_that_it_is_ready_is_given_up() {
    Settings settings = Fakes.settings("never-ready").withStartTimeout(Duration.ofSeconds(2));
    SubprocessException e =
        assertThrows(SubprocessException.class, () -> Subprocess.start(settings));
    assertTrue(e.getMessage().contains("did not say within PT2S that it is ready"), e.getMessage());
    Faults.note("never-ready", "start refused: %s: %s", e.kind(), e.getMessage());
  }

  @Test
  void a_program_that_does_not_exist_is_a_clear_error() {
    SubprocessException e =
        assertThrows(
            SubprocessException.class,
            () -> Subprocess.start(Settings.of(List.of("/no/such/program"))));
    assertTrue(e.getMessage().startsWith("cannot be started: "), e.getMessage());
    Faults.note("no such program", "start refused: %s: %s", e.kind(), e.getMessage());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          twice       | an answer to 0, which is not asked (any more)
          unknown-id  | an answer to 999999, which is not asked (any more)
          no-id       | an answer to null, which is not asked
          garbage     | a frame of 1165517669 bytes; 10485760 are the most
          undecodable | byte 0xc1 at 0 begins nothing of Transit
          oversized   | a frame of 10485761 bytes; 10485760 are the most
          """)
  void what_is_no_answer_ends_it_with_a_clear_error(String fault, String message) {
    try (Subprocess subprocess = Subprocess.start(Fakes.settings(fault))) {
      Outcomes outcomes = Outcomes.of(subprocess, 1000);
      assertEquals(outcomes.total(), outcomes.answered + outcomes.failed);
      // What came before the fault is an answer: the first one, where there are two.
      assertEquals(fault.equals("twice") ? 1 : 0, outcomes.answered);
      assertEquals(Kind.PROTOCOL, outcomes.last.kind());
      assertTrue(outcomes.last.getMessage().contains(message), outcomes.last.getMessage());
      assertEquals(1, subprocess.statistics().starts());
      Faults.note(fault, "%s: %s", outcomes, outcomes.last.getMessage());
    }
  }

  @ParameterizedTest
  @CsvSource({"truncated", "closes-output"})
  void a_subprocess_that_breaks_off_once_costs_no_answer(String fault) {
    String once = folder.resolve(fault).toString();
    Settings settings = Fakes.settings(fault, once).withGrace(Duration.ofSeconds(1));
    try (Subprocess subprocess = Subprocess.start(settings)) {
      Outcomes outcomes = Outcomes.of(subprocess, 1000);
      assertEquals(1000, outcomes.answered);
      assertEquals(2, subprocess.statistics().starts());
      Faults.note(fault + " once", "%s, %s", outcomes, subprocess.statistics());
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          truncated     | truncated frame: the stream ended after 10 of 100 bytes, ended with exit code 0
          closes-output | closed its output but went on
          """)
  void a_subprocess_that_always_breaks_off_is_a_clear_error(String fault, String message) {
    Settings settings = Fakes.settings(fault).withGrace(Duration.ofMillis(500));
    try (Subprocess subprocess = Subprocess.start(settings)) {
      Outcomes outcomes = Outcomes.of(subprocess, 3);
      assertEquals(3, outcomes.failed);
      assertTrue(outcomes.last.getMessage().contains(message), outcomes.last.getMessage());
      Faults.note(fault, "%s: %s", outcomes, outcomes.last.getMessage());
    }
  }

  @ParameterizedTest
  @CsvSource({"silent", "deaf"})
  void a_subprocess_that_never_answers_is_given_up(String fault) {
    Settings settings =
        Fakes.settings(fault).withTimeout(Duration.ofSeconds(1)).withPending(1000, 64 << 20);
    try (Subprocess subprocess = Subprocess.start(settings)) {
      Outcomes outcomes = Outcomes.of(subprocess, 500, "x".repeat(10_000));
      assertEquals(500, outcomes.failed);
      assertTrue(
          outcomes.first.getMessage().contains("was ended: no answer within PT1S"),
          outcomes.first.getMessage());
      assertEquals(Kind.TIMED_OUT, outcomes.first.kind());
      assertEquals(Kind.UNAVAILABLE, outcomes.last.kind());
      assertEquals(settings.maxFruitless(), subprocess.statistics().timedOut());
      Faults.note(fault, "%s: %s", outcomes, outcomes.last.getMessage());
    }
  }

  @Test
  void a_request_that_hangs_fails_alone() throws Exception {
    Settings settings = Fakes.settings("none").withTimeout(Duration.ofSeconds(3));
    try (Subprocess subprocess = Subprocess.start(settings)) {
      List<CompletableFuture<Answer>> answers = submit(subprocess, 200);
      CompletableFuture<Answer> hanging = subprocess.submit(Request.echo("hang"));
      answers.addAll(submit(subprocess, 200));
      assertEquals(Kind.TIMED_OUT, failure(hanging).kind());
      for (CompletableFuture<Answer> answer : answers) {
        answer.get();
      }
      Faults.note("hang", "400 answered, 1 failed: %s", failure(hanging).getMessage());
    }
  }

  @Test
  void a_request_that_crashes_it_three_times_fails_alone() throws Exception {
    try (Subprocess subprocess = Subprocess.start(Fakes.settings("none"))) {
      List<CompletableFuture<Answer>> answers = submit(subprocess, 200);
      CompletableFuture<Answer> poison = subprocess.submit(Request.echo("poison"));
      CompletableFuture<Answer> another = subprocess.submit(Request.echo("poison"));
      answers.addAll(submit(subprocess, 200));
      SubprocessException e = failure(poison);
      assertEquals(Kind.CRASHED, e.kind());
      // A newer Java has things of its own to say in between.
      assertTrue(
          e.getMessage().contains("ended with exit code 9; on its standard error: ")
              && e.getMessage().endsWith("poisoned"),
          e.getMessage());
      assertEquals(Kind.CRASHED, failure(another).kind());
      for (CompletableFuture<Answer> answer : answers) {
        answer.get();
      }
      Faults.note(
          "poison, twice",
          "400 answered, 2 failed, %s: %s",
          subprocess.statistics(),
          e.getMessage());
    }
  }

  @Test
  void a_slow_reader_slows_the_client_and_nothing_more() throws Exception {
    Settings settings = Fakes.settings("slow").withPending(16, 1 << 20);
    try (Subprocess subprocess = Subprocess.start(settings)) {
      String large = "x".repeat(100_000);
      int most = 0;
      List<CompletableFuture<Answer>> answers = new ArrayList<>();
      for (int i = 0; i < 400; i++) {
        answers.add(subprocess.submit(Request.echo(large)));
        int done = (int) answers.stream().filter(CompletableFuture::isDone).count();
        most = Math.max(most, answers.size() - done);
      }
      for (CompletableFuture<Answer> answer : answers) {
        assertEquals(large, Fakes.payload(answer.get()));
      }
      // 1 MiB holds ten of them; one more may be on its way out as another comes in.
      assertTrue(most <= 11, "unanswered at once: " + most);
      Faults.note("slow reader", "400 answered of 100 kB each, at most %d unanswered", most);
    }
  }

  @Test
  void much_on_standard_error_blocks_nothing() {
    try (Subprocess subprocess = Subprocess.start(Fakes.settings("chatty"))) {
      Outcomes outcomes = Outcomes.of(subprocess, 100);
      assertEquals(100, outcomes.answered);
      Faults.note("chatty", "%s, 10 MB on standard error", outcomes);
    }
  }

  @Test
  void a_request_too_large_for_a_frame_fails_alone() {
    try (Subprocess subprocess = Subprocess.start(Fakes.settings("none"))) {
      CompletableFuture<Answer> large = subprocess.submit(Request.echo("x".repeat(Frames.MAX)));
      SubprocessException e = failure(large);
      assertEquals(Kind.UNSENDABLE, e.kind());
      assertEquals(
          "the request cannot be sent: a message of more than 10485760 bytes", e.getMessage());
      assertEquals("y", Fakes.payload(subprocess.ask(Request.echo("y"))));
      Faults.note("oversized request", "1 failed, 1 answered: %s", e.getMessage());
    }
  }

  @Test
  void a_subprocess_that_stays_after_the_end_of_its_input_is_ended() {
    Settings settings = Fakes.settings("stays").withGrace(Duration.ofSeconds(1));
    Subprocess subprocess = Subprocess.start(settings);
    ProcessHandle process = ProcessHandle.of(subprocess.ready().pid()).orElseThrow();
    subprocess.close();
    assertFalse(process.isAlive());
    Faults.note("stays", "ended by close");
  }

  private static List<CompletableFuture<Answer>> submit(Subprocess subprocess, int count) {
    List<CompletableFuture<Answer>> answers = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      answers.add(subprocess.submit(Request.echo(i)));
    }
    return answers;
  }

  private static SubprocessException failure(CompletableFuture<Answer> answer) {
    return (SubprocessException) assertThrows(ExecutionException.class, answer::get).getCause();
  }
}
