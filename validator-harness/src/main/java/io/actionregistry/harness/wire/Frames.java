package io.actionregistry.harness.wire;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Frames of a stream: a length of four bytes, big end first, then as many bytes. */
public final class Frames {
  /** The longest frame, in bytes without the length itself: 10 MiB. */
  public static final int MAX = 10 << 20;

  /** How much is believed of a length before the bytes are there. */
  private static final int FIRST_PIECE = 64 << 10;

  private static final int LENGTH_BYTES = 4;

  private Frames() {}

  /**
   * Reads the next frame; waits for it.
   *
   * @return the bytes, or null if the stream ends between two frames
   * @throws FrameException if the stream ends within a frame, or its length is negative or above
   *     {@link #MAX}
   * @throws IOException if the stream cannot be read
   */
  public static byte @Nullable [] read(InputStream in) throws IOException {
    byte[] head = in.readNBytes(LENGTH_BYTES);
    if (head.length == 0) {
      return null;
    }
    if (head.length < LENGTH_BYTES) {
      throw new FrameException(
          "truncated frame: the stream ended after " + head.length + " of 4 bytes of its length",
          true);
    }
    int length = ByteBuffer.wrap(head).getInt();
    check(length);
    return body(in, length);
  }

  /**
   * Writes a frame, in one piece where it is small. Does not flush.
   *
   * @throws FrameException if there are more bytes than {@link #MAX}; nothing is written then
   * @throws IOException if the stream cannot be written
   */
  public static void write(OutputStream out, byte[] bytes) throws IOException {
    int length = bytes.length;
    check(length);
    out.write(ByteBuffer.allocate(LENGTH_BYTES + length).putInt(length).put(bytes).array());
  }

  private static void check(int length) throws FrameException {
    if (length < 0) {
      throw new FrameException("a frame of negative length " + length, false);
    }
    if (length > MAX) {
      throw new FrameException("a frame of " + length + " bytes; " + MAX + " are the most", false);
    }
  }

  /** Grows with what has come: a length alone costs no memory. */
  private static byte[] body(InputStream in, int length) throws IOException {
    byte[] bytes = new byte[Math.min(length, FIRST_PIECE)];
    int count = 0;
    while (count < length) {
      if (count == bytes.length) {
        bytes = Arrays.copyOf(bytes, Math.min(length, 2 * bytes.length));
      }
      int read = in.read(bytes, count, bytes.length - count);
      if (read < 0) {
        throw new FrameException(
            "truncated frame: the stream ended after " + count + " of " + length + " bytes", true);
      }
      count += read;
    }
    return bytes;
  }
}
