package io.actionregistry.harness.client;

import io.actionregistry.harness.wire.Answer;
import io.actionregistry.harness.wire.FrameException;
import io.actionregistry.harness.wire.Frames;
import io.actionregistry.harness.wire.TransitValues;
import io.actionregistry.harness.wire.WireException;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * One subprocess and the three threads at its three streams. Ends once, by whatever happens first,
 * and says why.
 */
final class Connection {
  private static final int BUFFER = 64 << 10;
  private static final Duration WRITER_NAP = Duration.ofMillis(200);

  /** Takes each answer, the first one included. */
  interface Receiver {
    /**
     * Takes an answer.
     *
     * @param frameSize bytes that it came in
     * @throws ProtocolException if nothing like it was asked
     */
    void receive(Answer answer, int frameSize) throws ProtocolException;
  }

  /** Gives what is to be sent next. */
  interface Source {
    /** The next frame, or null if there is none in that time. */
    byte @Nullable [] next(Duration time) throws InterruptedException;
  }

  /** What came is no answer to anything. */
  static final class ProtocolException extends Exception {
    ProtocolException(String message) {
      super(message);
    }
  }

  /**
   * How it ended.
   *
   * @param protocol whether the subprocess broke the protocol, rather than down
   */
  record End(boolean protocol, String reason) {}

  private final Process process;
  private final OutputStream out;
  private final Tail errors = new Tail();
  private final CompletableFuture<End> end = new CompletableFuture<>();
  private final List<Thread> threads = new ArrayList<>();
  private volatile boolean finishing;
  private volatile @Nullable Thread writer;

  private Connection(Process process) {
    this.process = process;
    this.out = new BufferedOutputStream(process.getOutputStream(), BUFFER);
  }

  /**
   * Starts the subprocess, and takes what it writes.
   *
   * @throws IOException if there is no such program
   */
  static Connection start(List<String> command, Receiver receiver) throws IOException {
    Process process = new ProcessBuilder(command).start();
    Children.add(process);
    Connection connection = new Connection(process);
    connection.thread("errors", () -> connection.errors.drain(process.getErrorStream()));
    connection.thread("answers", () -> connection.read(receiver));
    return connection;
  }

  /** Sends one frame before all others. */
  void greet(byte[] frame) {
    try {
      Frames.write(out, frame);
      out.flush();
    } catch (IOException e) {
      // It has closed its input; why is told by its output's end.
    }
  }

  /** Begins to send what the source gives. */
  void serve(Source source) {
    writer = thread("requests", () -> write(source));
  }

  private Thread thread(String name, Runnable task) {
    Thread thread = new Thread(task, "harness-" + name + "-" + process.pid());
    thread.setDaemon(true);
    threads.add(thread);
    thread.start();
    return thread;
  }

  private void read(Receiver receiver) {
    try (InputStream in = new BufferedInputStream(process.getInputStream(), BUFFER)) {
      byte[] frame = Frames.read(in);
      while (frame != null) {
        receiver.receive(Answer.of(TransitValues.decode(frame)), frame.length);
        frame = Frames.read(in);
      }
      ended(false, "");
    } catch (ProtocolException | WireException e) {
      ended(true, "wrote what is no answer: " + e.getMessage());
    } catch (FrameException e) {
      ended(!e.atEnd(), "wrote what is no answer: " + e.getMessage());
    } catch (IOException e) {
      ended(false, "could not be read: " + e.getMessage());
    } catch (RuntimeException | Error e) {
      ended(true, "its answer could not be taken: " + e);
    }
  }

  private void write(Source source) {
    try (out) {
      while (!finishing && !end.isDone()) {
        byte[] frame = source.next(Duration.ZERO);
        if (frame == null) {
          out.flush();
          frame = source.next(WRITER_NAP);
        }
        if (frame != null) {
          Frames.write(out, frame);
        }
      }
    } catch (IOException e) {
      if (!finishing) {
        // Whether it is gone or only deaf: what it has not read will have no answer.
        Children.kill(process.toHandle());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void ended(boolean protocol, String reason) {
    end.complete(new End(protocol, reason));
  }

  /** Whether it has ended within that time. */
  boolean awaitEnd(Duration time) throws InterruptedException {
    try {
      end.get(time.toNanos(), TimeUnit.NANOSECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Completed when it has ended, for whatever reason came first. */
  CompletableFuture<End> end() {
    return end;
  }

  /** Ends it at once; answers that it has written may still arrive until it is cleared. */
  void kill(String reason) {
    ended(false, reason);
    Children.kill(process.toHandle());
  }

  /** Ends it in order: no more input, time to end by itself, a request to end, the end. */
  void finish(Duration grace) throws InterruptedException {
    finishing = true;
    endInput(grace);
    if (!exits(grace)) {
      process.toHandle().destroy();
      if (!exits(grace)) {
        Children.kill(process.toHandle());
      }
    }
  }

  /** Sees to it that nothing is left of it once it has ended, and says how it did. */
  End clear(Duration grace) throws InterruptedException {
    End known = end.join();
    boolean alive = known.protocol || !exits(grace);
    Children.kill(process.toHandle());
    exits(grace);
    endInput(grace);
    for (Thread thread : threads) {
      thread.join(grace.toMillis());
    }
    return new End(known.protocol, describe(known.reason, alive));
  }

  private boolean exits(Duration time) throws InterruptedException {
    return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Not while somebody writes: that would wait for as long as nobody reads. */
  private void endInput(Duration grace) throws InterruptedException {
    Thread thread = writer;
    if (thread != null) {
      thread.interrupt();
      thread.join(grace.toMillis());
    }
    if (thread == null || !thread.isAlive()) {
      try {
        out.close();
      } catch (IOException e) {
        // Nobody is left to read what was to be written.
      }
    }
  }

  private String describe(String reason, boolean alive) {
    String what = reason.isEmpty() && alive ? "closed its output but went on" : reason;
    String code = alive || process.isAlive() ? "" : "ended with exit code " + process.exitValue();
    String last = errors.text();
    return "the subprocess "
        + what
        + (what.isEmpty() || code.isEmpty() ? "" : ", ")
        + code
        + (last.isEmpty() ? "; nothing on its standard error" : "; on its standard error: " + last);
  }
}
