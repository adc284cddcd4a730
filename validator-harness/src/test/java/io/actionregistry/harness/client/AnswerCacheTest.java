package io.actionregistry.harness.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.actionregistry.harness.wire.AnswerData;
import java.nio.ByteBuffer;
import org.junit.jupiter.api.Test;

class AnswerCacheTest {
  private final AnswerCache cache = new AnswerCache(10_000);
  private final AnswerData data = new AnswerData.Pong();

  @Test
  void the_same_bytes_have_the_same_answer_and_others_none() {
    cache.put(content(1), data, 100);
    assertSame(data, cache.get(content(1)));
    assertNull(cache.get(content(2)));
    assertEquals(1, cache.hits());
  }

  @Test
  void what_was_not_used_for_longest_goes_first() {
    for (int i = 0; i < 1000; i++) {
      cache.put(content(i), data, 100);
      assertSame(data, cache.get(content(0)));
    }
    assertTrue(cache.count() < 20, "kept: " + cache.count());
    assertSame(data, cache.get(content(999)));
    assertNull(cache.get(content(500)));
  }

  @Test
  void an_answer_as_large_as_all_the_rest_is_not_kept() {
    cache.put(content(1), data, 5000);
    assertNull(cache.get(content(1)));
  }

  private static Content content(int number) {
    return new Content(ByteBuffer.allocate(4).putInt(number).array());
  }
}
