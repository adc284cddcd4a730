package io.actionregistry.harness.client;

import io.actionregistry.harness.client.Connection.ProtocolException;
import io.actionregistry.harness.client.SubprocessException.Kind;
import io.actionregistry.harness.wire.Answer;
import io.actionregistry.harness.wire.AnswerData;
import io.actionregistry.harness.wire.Request;
import io.actionregistry.harness.wire.TransitValues;
import io.actionregistry.harness.wire.WireException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * The other process, as something to ask: it is started, compared with this side, started again
 * when it crashes, and ended with this object, and with this process at the latest.
 *
 * <p>Every request has exactly one outcome: an answer, or a {@link SubprocessException}. Requests
 * are sent without waiting for answers, up to the bounds in the {@link Settings}. Thread-safe; four
 * threads at most, whatever is asked.
 */
public final class Subprocess implements AutoCloseable {
  private final Settings settings;
  private final Clock clock = Clock.systemUTC();
  private final AtomicLong ids = new AtomicLong();
  private final AtomicLong answers = new AtomicLong();
  private final Ledger ledger;
  private final AnswerCache cache;
  private final Supervisor supervisor;

  private Subprocess(Settings settings) {
    this.settings = settings;
    this.ledger = new Ledger(settings.maxPending(), settings.maxPendingBytes());
    this.cache = new AnswerCache(settings.cacheBytes());
    this.supervisor = new Supervisor(settings, ledger, this::deliver);
  }

  /**
   * Starts the subprocess and waits until it says that it is ready.
   *
   * @throws SubprocessException if it does not, in the time that a request has, with what it wrote
   *     on its standard error; or if it is of another registry
   */
  public static Subprocess start(Settings settings) {
    Subprocess subprocess = new Subprocess(settings);
    subprocess.supervisor.start();
    return subprocess;
  }

  /**
   * Asks, without waiting for the answer; waits while too much is unanswered already, except where
   * it is called as an answer is taken.
   *
   * <p>What is done with the answer without another executor is done on the one thread that takes
   * all answers: while it waits there, nothing else is answered.
   *
   * @return what the answer will be, or a {@link SubprocessException}
   */
  public CompletableFuture<Answer> submit(Request request) {
    try {
      Content content = content(request);
      AnswerData known = content == null ? null : cache.get(content);
      long id = ids.getAndIncrement();
      long now = clock.millis();
      if (known != null) {
        return CompletableFuture.completedFuture(new Answer(Long.toString(id), now, known));
      }
      byte[] frame = request.sent(Long.toString(id), now).encode();
      Pending pending = new Pending(id, frame, content);
      ledger.add(pending, !Supervisor.isTakingAnswers());
      return pending.answer;
    } catch (WireException e) {
      return CompletableFuture.failedFuture(
          new SubprocessException(
              Kind.UNSENDABLE, "the request cannot be sent: " + e.getMessage(), e));
    } catch (SubprocessException e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  private @Nullable Content content(Request request) {
    return cache.off() || request.kind() != Request.Kind.COMMAND
        ? null
        : new Content(TransitValues.encode(request.payload()));
  }

  /**
   * Asks, and waits for the answer.
   *
   * @throws SubprocessException if there is none
   * @throws IllegalStateException if called as an answer is taken: none could ever arrive
   */
  public Answer ask(Request request) {
    if (Supervisor.isTakingAnswers()) {
      throw new IllegalStateException("waits for an answer on the thread that takes answers");
    }
    try {
      return submit(request).get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof SubprocessException cause
          ? new SubprocessException(cause.kind(), String.valueOf(cause.getMessage()), cause)
          : new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new SubprocessException(Kind.CLOSED, "interrupted while waiting for an answer", e);
    }
  }

  /** What the present subprocess said of itself. */
  public AnswerData.Ready ready() {
    return supervisor.ready();
  }

  /** What has happened so far. */
  public Statistics statistics() {
    return new Statistics(
        supervisor.starts(), answers.get(), cache.hits(), ledger.resent(), supervisor.timedOut());
  }

  /** Takes an answer, on the thread that reads them. */
  private void deliver(int generation, Answer answer, int frameSize) throws ProtocolException {
    Pending pending = ledger.answered(generation, id(answer));
    if (pending == null) {
      throw new ProtocolException(
          "an answer to " + answer.id() + ", which is not asked (any more)");
    }
    answers.incrementAndGet();
    if (pending.content != null) {
      cache.put(pending.content, answer.data(), frameSize);
    }
    pending.answer.complete(answer);
    ledger.delivered();
  }

  private static long id(Answer answer) throws ProtocolException {
    try {
      return Long.parseLong(String.valueOf(answer.id()));
    } catch (NumberFormatException e) {
      throw new ProtocolException("an answer to " + answer.id() + ", which is not asked");
    }
  }

  /**
   * Waits for what is unanswered, and ends the subprocess: first its input, then, if it goes on,
   * with a request to end, then by force; each after the time that the settings have for it. What
   * has no answer by then fails.
   */
  @Override
  public void close() {
    boolean interrupted = false;
    try {
      ledger.awaitIdle(settings.grace());
    } catch (InterruptedException e) {
      interrupted = true;
    }
    SubprocessException closed =
        new SubprocessException(Kind.CLOSED, "closed before there was an answer");
    List<Pending> left = ledger.end(closed);
    supervisor.close();
    left.forEach(pending -> pending.answer.completeExceptionally(closed));
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
