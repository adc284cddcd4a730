package io.actionregistry.harness.wire;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FramesTest {
  @Property(tries = 200)
  void frames_come_back_one_by_one(@ForAll byte[] first, @ForAll byte[] second) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Frames.write(out, first);
    Frames.write(out, second);
    InputStream in = new ByteArrayInputStream(out.toByteArray());
    assertArrayEquals(first, Frames.read(in));
    assertArrayEquals(second, Frames.read(in));
    assertNull(Frames.read(in));
  }

  @Test
  void the_longest_frame_comes_back_even_byte_by_byte_and_a_longer_one_is_not_written()
      throws IOException {
    byte[] longest = new byte[Frames.MAX];
    longest[Frames.MAX - 1] = 7;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Frames.write(out, longest);
    assertArrayEquals(longest, Frames.read(new Trickle(out.toByteArray())));
    out.reset();
    FrameException e =
        assertThrows(FrameException.class, () -> Frames.write(out, new byte[Frames.MAX + 1]));
    assertEquals("a frame of 10485761 bytes; 10485760 are the most", e.getMessage());
    assertEquals(0, out.size());
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          00a00001,             a frame of 10485761 bytes; 10485760 are the most
          7fffffff,             a frame of 2147483647 bytes; 10485760 are the most
          ffffffff,             a frame of negative length -1
          80000000,             a frame of negative length -2147483648
          00,                   truncated frame: the stream ended after 1 of 4 bytes of its length
          000000,               truncated frame: the stream ended after 3 of 4 bytes of its length
          00000003 0102,        truncated frame: the stream ended after 2 of 3 bytes
          00a00000,             truncated frame: the stream ended after 0 of 10485760 bytes
          48656c6c 6f,          a frame of 1214606444 bytes; 10485760 are the most
          """)
  void what_is_no_frame_is_refused_clearly(String hex, String message) {
    InputStream in = new ByteArrayInputStream(Hex.bytes(hex));
    assertEquals(message, assertThrows(FrameException.class, () -> Frames.read(in)).getMessage());
  }

  /** Gives a few bytes at a time, as a pipe does. */
  private static final class Trickle extends ByteArrayInputStream {
    Trickle(byte[] bytes) {
      super(bytes);
    }

    @Override
    public synchronized int read(byte[] target, int offset, int length) {
      return super.read(target, offset, Math.min(length, 4099));
    }
  }
}
