package io.actionregistry.harness.serve;

import io.actionregistry.harness.wire.Frames;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;

/**
 * Reads frames before they are asked for, so that the client need not wait for answers; and stops
 * where enough are waiting, so that the client has to.
 */
final class ReadAhead {
  /** The most bytes that wait, in pieces of {@link #PIECE}: 32 MiB. */
  private static final int MOST_PIECES = 32 << 10;

  private static final int PIECE = 1 << 10;

  private final BlockingQueue<Item> queue = new LinkedBlockingQueue<>();
  private final Semaphore room = new Semaphore(MOST_PIECES);
  private final InputStream in;

  /** What comes next. */
  sealed interface Item {
    /** A frame. */
    final class Frame implements Item {
      final byte[] bytes;

      Frame(byte[] bytes) {
        this.bytes = bytes;
      }
    }

    /** Nothing more; the input ended between two frames. */
    record End() implements Item {}

    /** Nothing more; the input is broken. */
    record Broken(IOException cause) implements Item {}
  }

  private ReadAhead(InputStream in) {
    this.in = in;
  }

  static ReadAhead of(InputStream in) {
    ReadAhead ahead = new ReadAhead(in);
    Background.start("frames", ahead::read);
    return ahead;
  }

  private void read() {
    try {
      byte[] frame = Frames.read(in);
      while (frame != null) {
        room.acquire(pieces(frame));
        queue.add(new Item.Frame(frame));
        frame = Frames.read(in);
      }
      queue.add(new Item.End());
    } catch (IOException e) {
      queue.add(new Item.Broken(e));
    } catch (InterruptedException e) {
      queue.add(new Item.Broken(new IOException("interrupted", e)));
    }
  }

  private static int pieces(byte[] frame) {
    return 1 + frame.length / PIECE;
  }

  /** The next one; waits for it. */
  Item next() throws InterruptedException {
    Item item = queue.take();
    if (item instanceof Item.Frame frame) {
      room.release(pieces(frame.bytes));
    }
    return item;
  }

  /** Whether nothing waits to be answered now. */
  boolean isIdle() {
    return queue.isEmpty();
  }
}
