package io.actionregistry.bridge;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers everything that clients send, each exactly once. Knows no network.
 *
 * <p>Who calls has it validated, and refused where need be. Valid commands are carried out one
 * after another on a thread of the desk's own, in the order in which they came: what one client
 * sees as happening first is first on the bus as well.
 */
final class Desk {
  private static final Logger LOG = LoggerFactory.getLogger(Desk.class);

  /** For when those that the options name are what fails. */
  private static final RequestIds FALLBACK_IDS = new RequestIds(() -> UUID.randomUUID().toString());

  private final ExecutorService commands =
      Executors.newSingleThreadExecutor(task -> new Thread(task, "bridge-commands"));
  private final Gate gate;
  private final Handlers handlers;
  private final Bus bus;
  private final Clock clock;
  private final Refusals refusals;

  /** Touched by the thread of the commands alone. */
  private Status status;

  Desk(Gate gate, Handlers handlers, Bus bus, Clock clock, Status initial) {
    this.gate = gate;
    this.handlers = handlers;
    this.bus = bus;
    this.clock = clock;
    refusals = new Refusals(clock);
    status = initial;
  }

  /** Answers, now or later. */
  void take(Incoming incoming, Consumer<Answer> client) {
    Ruling ruling = examine(incoming);
    if (ruling instanceof Ruling.Refused refused) {
      refuse(client, refused.error());
      return;
    }
    Command command = ((Ruling.Accepted) ruling).command();
    try {
      commands.execute(() -> tell(client, carryOut(command), command.requestId()));
    } catch (RejectedExecutionException stopped) {
      refuse(client, refusals.stopping(request(command)));
    }
  }

  private Ruling examine(Incoming incoming) {
    try {
      return gate.examine(incoming);
    } catch (RuntimeException | StackOverflowError fault) {
      Request request = FALLBACK_IDS.request(incoming);
      LOG.error("{} not examined [{}]", LogText.of(request.command()), request.id(), fault);
      return new Ruling.Refused(refusals.internal(request));
    }
  }

  private Answer carryOut(Command command) {
    Request request = request(command);
    try {
      Outcome outcome = handlers.get(command.key()).handle(command, status);
      bus.publish(outcome.event());
      status = Objects.requireNonNull(outcome.after());
    } catch (Throwable failure) {
      LOG.error("{} failed [{}]", command.key(), request.id(), failure);
      return Answer.of(refusals.failed(request));
    }
    try {
      Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
      return Answer.of(new CommandResponse(command, status, now));
    } catch (RuntimeException fault) {
      LOG.error("no response to {} [{}]", command.key(), request.id(), fault);
      return Answer.of(refusals.internal(request));
    }
  }

  private static void refuse(Consumer<Answer> client, CommandError error) {
    LOG.info("refused {} [{}]: {}", LogText.of(error.command()), error.requestId(), error.code());
    tell(client, Answer.of(error), error.requestId());
  }

  /** A client that cannot be told keeps nobody else from being told. */
  private static void tell(Consumer<Answer> client, Answer answer, String requestId) {
    try {
      client.accept(answer);
    } catch (RuntimeException e) {
      LOG.error("no way to answer [{}]", requestId, e);
    }
  }

  private static Request request(Command command) {
    return new Request(command.name(), command.requestId());
  }

  /** Takes no more commands, and waits until those that it has are answered. */
  void close(Duration patience) {
    commands.shutdown();
    try {
      if (!commands.awaitTermination(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        LOG.error("commands are still being carried out; their clients get no answer");
        commands.shutdownNow();
      }
    } catch (InterruptedException e) {
      commands.shutdownNow();
      Thread.currentThread().interrupt();
    }
  }
}
