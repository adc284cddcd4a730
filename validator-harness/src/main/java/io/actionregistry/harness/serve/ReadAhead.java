package io.actionregistry.harness.serve;

import io.actionregistry.harness.wire.Frames;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;

/**
 * Reads and decodes requests before they are asked for, so that the client need not wait for
 * answers; and stops where enough are under way, so that the client has to.
 */
final class ReadAhead {
  /** The most bytes under way, in pieces of {@link #PIECE}: 16 MiB, more than any one frame. */
  private static final int MOST_PIECES = 16 << 10;

  private static final int PIECE = 1 << 10;

  private final BlockingQueue<Item> queue = new LinkedBlockingQueue<>();
  private final Semaphore room = new Semaphore(MOST_PIECES);
  private final InputStream in;

  /** What comes next: something received, or an end. */
  sealed interface Item permits Received, End, Broken {}

  /** Nothing more; the input ended between two frames. */
  record End() implements Item {}

  /** Nothing more; the input is broken. */
  record Broken(IOException cause) implements Item {}

  private ReadAhead(InputStream in) {
    this.in = in;
  }

  static ReadAhead of(InputStream in) {
    ReadAhead ahead = new ReadAhead(in);
    Background.start("requests", ahead::read);
    return ahead;
  }

  private void read() {
    try {
      byte[] frame = Frames.read(in);
      while (frame != null) {
        room.acquire(pieces(frame.length));
        queue.add(Received.of(frame));
        frame = Frames.read(in);
      }
      queue.add(new End());
    } catch (IOException e) {
      queue.add(new Broken(e));
    } catch (InterruptedException e) {
      queue.add(new Broken(new IOException("interrupted", e)));
    } catch (RuntimeException | Error e) {
      // Whoever waits for the next one must not wait for ever.
      queue.add(new Broken(new IOException("cannot be read: " + e, e)));
    }
  }

  private static int pieces(int bytes) {
    return 1 + bytes / PIECE;
  }

  /** The next one; waits for it. */
  Item next() throws InterruptedException {
    return queue.take();
  }

  /** Wakes up whoever waits for the next one, since there is nothing left to be done with it. */
  void stop() {
    queue.add(new End());
  }

  /** Makes room for others: this one is answered, and the answer is out. */
  void release(Received received) {
    room.release(pieces(received.size()));
  }
}
