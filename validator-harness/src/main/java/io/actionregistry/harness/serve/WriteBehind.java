package io.actionregistry.harness.serve;

import io.actionregistry.harness.wire.Answer;
import io.actionregistry.harness.wire.Frames;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.jspecify.annotations.Nullable;

/** Encodes and writes answers in their order while the next ones are worked out. */
final class WriteBehind {
  /** Bounded by what is read ahead: there is one answer to each request. */
  private final BlockingQueue<Outgoing> queue = new LinkedBlockingQueue<>();

  private final OutputStream out;
  private final Runnable broken;
  private final Thread thread;
  private volatile @Nullable IOException failure;

  /**
   * An answer, or the end.
   *
   * @param answer null for the end
   * @param written what to do when it is out
   */
  private record Outgoing(@Nullable Answer answer, Runnable written) {}

  private WriteBehind(OutputStream out, Runnable broken) {
    this.out = out;
    this.broken = broken;
    this.thread = Background.start("answers", this::writeAll);
  }

  /**
   * Begins to write.
   *
   * @param broken what to do as soon as nothing can be written any more
   */
  static WriteBehind to(OutputStream out, Runnable broken) {
    return new WriteBehind(out, broken);
  }

  void write(Answer answer, Runnable written) {
    queue.add(new Outgoing(answer, written));
  }

  /** Whether nothing can be written any more. */
  boolean isBroken() {
    return failure != null;
  }

  /** Waits until all is written; what has failed, or null. */
  @Nullable IOException end() throws InterruptedException {
    queue.add(new Outgoing(null, () -> {}));
    thread.join();
    return failure;
  }

  private void writeAll() {
    try {
      Outgoing next = queue.take();
      Answer answer = next.answer();
      while (answer != null) {
        write(answer);
        next.written().run();
        next = queue.take();
        answer = next.answer();
      }
      out.flush();
    } catch (IOException e) {
      failure = e;
    } catch (InterruptedException e) {
      failure = new IOException("interrupted", e);
    }
  }

  /** After a failure nothing is written, so that nobody waits for room. */
  private void write(Answer answer) {
    if (failure != null) {
      return;
    }
    try {
      Frames.write(out, AnswerBytes.of(answer));
      if (queue.isEmpty()) {
        out.flush();
      }
    } catch (IOException e) {
      fail(e);
    } catch (RuntimeException | Error e) {
      fail(new IOException("an answer cannot be encoded: " + e, e));
    }
  }

  private void fail(IOException cause) {
    failure = cause;
    broken.run();
  }
}
