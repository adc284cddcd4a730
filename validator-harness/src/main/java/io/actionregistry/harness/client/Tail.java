package io.actionregistry.harness.client;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The end of what a stream has given so far. Thread-safe. */
final class Tail {
  static final int SIZE = 8 << 10;

  private final byte[] ring = new byte[SIZE];
  private long count;

  /** Reads until the stream ends, however that comes. */
  void drain(InputStream in) {
    byte[] buffer = new byte[SIZE];
    try {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        add(buffer, read);
      }
    } catch (IOException closed) {
      // What has come is all that there will be.
    }
  }

  private synchronized void add(byte[] bytes, int length) {
    for (int i = 0; i < length; i++) {
      ring[(int) (count++ % SIZE)] = bytes[i];
    }
  }

  synchronized String text() {
    int length = (int) Math.min(count, SIZE);
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      bytes[i] = ring[(int) ((count - length + i) % SIZE)];
    }
    String text = new String(bytes, StandardCharsets.UTF_8).strip();
    return count > SIZE ? "… " + text : text;
  }
}
