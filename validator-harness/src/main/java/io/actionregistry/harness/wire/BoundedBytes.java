package io.actionregistry.harness.wire;

import java.io.OutputStream;
import java.util.Arrays;

/**
 * Collects bytes up to a limit, for one thread; keeps its room for the next use while it is small.
 */
final class BoundedBytes extends OutputStream {
  private static final int KEPT = 64 << 10;

  private final int limit;
  private byte[] bytes = new byte[1024];
  private int count;

  BoundedBytes(int limit) {
    this.limit = limit;
  }

  void clear() {
    count = 0;
    if (bytes.length > KEPT) {
      bytes = new byte[KEPT];
    }
  }

  byte[] toByteArray() {
    return Arrays.copyOf(bytes, count);
  }

  @Override
  public void write(int b) {
    room(1);
    bytes[count++] = (byte) b;
  }

  @Override
  public void write(byte[] more, int offset, int length) {
    room(length);
    System.arraycopy(more, offset, bytes, count, length);
    count += length;
  }

  private void room(int more) {
    if (more > limit - count) {
      throw new WireException("a message of more than " + limit + " bytes");
    }
    if (more > bytes.length - count) {
      bytes = Arrays.copyOf(bytes, Math.max(count + more, 2 * bytes.length));
    }
  }
}
