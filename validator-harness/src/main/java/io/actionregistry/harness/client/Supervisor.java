package io.actionregistry.harness.client;

import io.actionregistry.harness.client.Connection.End;
import io.actionregistry.harness.client.Connection.ProtocolException;
import io.actionregistry.harness.client.SubprocessException.Kind;
import io.actionregistry.harness.wire.Answer;
import io.actionregistry.harness.wire.AnswerData;
import io.actionregistry.harness.wire.Request;
import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Sees to it that there is a subprocess, on a thread of its own: starts it, watches it, gives up.
 */
final class Supervisor {
  private static final ThreadLocal<Boolean> TAKING_ANSWERS = ThreadLocal.withInitial(() -> false);
  private static final String HELLO = "hello";

  /** Takes all answers but the first of each subprocess. */
  interface Delivery {
    void deliver(int generation, Answer answer, int frameSize) throws ProtocolException;
  }

  private final Settings settings;
  private final Ledger ledger;
  private final Delivery delivery;
  private final AtomicLong starts = new AtomicLong();
  private final AtomicLong timedOut = new AtomicLong();
  private final Thread thread;
  private final Object gate = new Object();
  private boolean closing;
  private @Nullable Connection present;
  private volatile AnswerData.@Nullable Ready ready;

  /** Ends in a row without an answer in between. */
  private final AtomicInteger fruitless = new AtomicInteger();

  Supervisor(Settings settings, Ledger ledger, Delivery delivery) {
    this.settings = settings;
    this.ledger = ledger;
    this.delivery = delivery;
    this.thread = new Thread(this::run, "harness-supervisor");
    thread.setDaemon(true);
  }

  static boolean isTakingAnswers() {
    return TAKING_ANSWERS.get();
  }

  /**
   * Starts the first subprocess, on the caller's thread.
   *
   * @throws SubprocessException if it does not become ready
   */
  void start() {
    try {
      SubprocessException failure = open();
      if (failure != null) {
        ledger.end(failure);
        throw failure;
      }
    } catch (InterruptedException e) {
      close();
      Thread.currentThread().interrupt();
      throw new SubprocessException(Kind.CLOSED, "interrupted while it was started", e);
    }
    thread.start();
  }

  AnswerData.Ready ready() {
    return Objects.requireNonNull(ready);
  }

  long starts() {
    return starts.get();
  }

  long timedOut() {
    return timedOut.get();
  }

  private void run() {
    TAKING_ANSWERS.set(true);
    try {
      Connection connection = present;
      while (connection != null) {
        SubprocessException failure = watch(connection);
        while (failure == null && !isClosing()) {
          failure = open();
          if (failure == null) {
            break;
          }
          failure = isFinal(failure) ? failure : another(failure.getMessage());
        }
        if (failure != null) {
          giveUp(failure);
        }
        connection = failure != null || isClosing() ? null : present;
      }
    } catch (InterruptedException e) {
      giveUp(new SubprocessException(Kind.CLOSED, "interrupted", e));
    }
  }

  private static boolean isFinal(SubprocessException failure) {
    return failure.kind() != Kind.UNAVAILABLE;
  }

  private void giveUp(SubprocessException failure) {
    ledger.end(failure).forEach(pending -> pending.answer.completeExceptionally(failure));
  }

  /** One more end without an answer: the reason to give up, or null to go on. */
  private @Nullable SubprocessException another(@Nullable String reason) {
    int count = fruitless.incrementAndGet();
    return count < settings.maxFruitless()
        ? null
        : new SubprocessException(
            Kind.UNAVAILABLE, count + " times in a row without an answer: " + reason);
  }

  /** Starts a subprocess and waits for what it says of itself; null if that is as it should be. */
  private @Nullable SubprocessException open() throws InterruptedException {
    Greeting greeting = new Greeting(ledger.generation());
    Connection connection;
    synchronized (gate) {
      if (closing) {
        return new SubprocessException(Kind.CLOSED, "closed");
      }
      try {
        connection = Connection.start(settings.command(), greeting);
      } catch (IOException e) {
        return new SubprocessException(Kind.UNAVAILABLE, "cannot be started: " + e.getMessage(), e);
      }
      present = connection;
    }
    starts.incrementAndGet();
    var unused = connection.end().thenRun(() -> greeting.data.complete(null));
    connection.greet(hello());
    AnswerData data = greeting.await(settings.startTimeout());
    if (data instanceof AnswerData.Ready said && matches(said)) {
      ready = said;
      connection.serve(this::next);
      return null;
    }
    connection.kill("did not say within " + settings.startTimeout() + " that it is ready");
    End end = connection.clear(settings.grace());
    return unready(data, end);
  }

  private byte[] hello() {
    return Request.hello(settings.manifestHash()).sent(HELLO, System.currentTimeMillis()).encode();
  }

  private byte @Nullable [] next(Duration time) throws InterruptedException {
    Pending pending = ledger.next(time);
    return pending == null ? null : pending.frame;
  }

  private boolean matches(AnswerData.Ready said) {
    String theirs = said.manifestHash();
    String ours = settings.manifestHash();
    return ours == null || theirs == null || ours.equals(theirs);
  }

  private SubprocessException unready(@Nullable AnswerData data, End end) {
    if (data instanceof AnswerData.Ready said) {
      return new SubprocessException(
          Kind.REFUSED,
          "this side has manifest "
              + settings.manifestHash()
              + ", the subprocess has "
              + said.manifestHash());
    }
    if (data instanceof AnswerData.Refusal refusal) {
      return new SubprocessException(Kind.REFUSED, refusal.error());
    }
    if (data != null) {
      return new SubprocessException(
          Kind.PROTOCOL, "the subprocess answered a hello with " + data.getClass().getSimpleName());
    }
    return new SubprocessException(end.protocol() ? Kind.PROTOCOL : Kind.UNAVAILABLE, end.reason());
  }

  /** Waits for the end of a subprocess, or brings it about; null if there is to be another. */
  private @Nullable SubprocessException watch(Connection connection) throws InterruptedException {
    long tick = Math.max(5, Math.min(250, settings.timeout().toMillis() / 10));
    while (!connection.awaitEnd(Duration.ofMillis(tick))) {
      Pending late = ledger.overdue(settings.timeout());
      if (late != null) {
        return timedOut(connection, late);
      }
    }
    End end = connection.clear(settings.grace());
    if (isClosing()) {
      return null;
    }
    if (end.protocol()) {
      return new SubprocessException(Kind.PROTOCOL, end.reason());
    }
    Pending convicted = ledger.lost(true, settings.maxCrashes());
    if (convicted == null) {
      return another(end.reason());
    }
    fruitless.set(0);
    convicted.answer.completeExceptionally(
        new SubprocessException(
            Kind.CRASHED,
            "the request was at work at "
                + convicted.crashes
                + " ends of the subprocess, the last time alone: "
                + end.reason()));
    return null;
  }

  private @Nullable SubprocessException timedOut(Connection connection, Pending late)
      throws InterruptedException {
    timedOut.incrementAndGet();
    connection.kill("was ended: no answer within " + settings.timeout());
    End end = connection.clear(settings.grace());
    ledger.lost(false, settings.maxCrashes());
    late.answer.completeExceptionally(new SubprocessException(Kind.TIMED_OUT, end.reason()));
    return another(end.reason());
  }

  private boolean isClosing() {
    synchronized (gate) {
      return closing;
    }
  }

  /** Ends the present subprocess in order, and starts no other. */
  void close() {
    Connection connection;
    synchronized (gate) {
      closing = true;
      connection = present;
    }
    try {
      if (connection != null) {
        connection.finish(settings.grace());
      }
      thread.join(3 * settings.grace().toMillis());
    } catch (InterruptedException e) {
      if (connection != null) {
        connection.kill("was ended: interrupted while it was closed");
      }
      Thread.currentThread().interrupt();
    }
  }

  /** Takes the first answer for itself, and hands on the others. */
  private final class Greeting implements Connection.Receiver {
    private final int generation;
    private final CompletableFuture<@Nullable AnswerData> data = new CompletableFuture<>();
    private boolean greeted;

    Greeting(int generation) {
      this.generation = generation;
    }

    @Override
    public void receive(Answer answer, int frameSize) throws ProtocolException {
      if (greeted) {
        TAKING_ANSWERS.set(true);
        delivery.deliver(generation, answer, frameSize);
        fruitless.set(0);
      } else if (HELLO.equals(answer.id())) {
        greeted = true;
        data.complete(answer.data());
      } else {
        throw new ProtocolException("a first answer to " + answer.id() + ", not to the hello");
      }
    }

    @Nullable AnswerData await(Duration time) throws InterruptedException {
      try {
        return data.get(time.toNanos(), TimeUnit.NANOSECONDS);
      } catch (TimeoutException e) {
        return null;
      } catch (ExecutionException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
