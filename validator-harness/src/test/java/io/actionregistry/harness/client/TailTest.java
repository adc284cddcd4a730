package io.actionregistry.harness.client;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TailTest {
  private final Tail tail = new Tail();

  @Test
  void little_is_kept_whole() {
    tail.drain(stream("first\n"));
    tail.drain(stream("second\n"));
    assertEquals("first\nsecond", tail.text());
  }

  @Test
  void of_much_the_end_is_kept() {
    tail.drain(stream("x".repeat(3 * Tail.SIZE) + "the end"));
    assertEquals("… " + "x".repeat(Tail.SIZE - 7) + "the end", tail.text());
  }

  @Test
  void a_stream_that_breaks_leaves_what_it_gave() {
    tail.drain(
        new InputStream() {
          private boolean given;

          @Override
          public int read() throws IOException {
            if (given) {
              throw new IOException("broken");
            }
            given = true;
            return 'a';
          }
        });
    assertEquals("a", tail.text());
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
