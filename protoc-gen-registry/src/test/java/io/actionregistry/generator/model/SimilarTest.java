package io.actionregistry.generator.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SimilarTest {
  @Test
  void the_nearest_names_are_suggested_first() {
    assertEquals(
        "did you mean 'zoom' or 'room'?", Similar.hint("zom", Stream.of("room", "focus", "zoom")));
  }

  @Test
  void equally_near_names_come_in_alphabetical_order_and_three_at_most() {
    assertEquals(
        "did you mean 'cat' or 'fat' or 'hat'?",
        Similar.hint("bat", Stream.of("rat", "hat", "fat", "cat")));
  }

  @Test
  void nothing_is_suggested_where_nothing_is_near() {
    assertEquals("", Similar.hint("zoom", Stream.of("calibrate", "x")));
  }

  @Test
  void very_long_names_are_not_compared() {
    assertEquals("", Similar.hint("a".repeat(201), Stream.of("a".repeat(200))));
    assertEquals(
        "did you mean '" + "a".repeat(199) + "'?",
        Similar.hint("a".repeat(200), Stream.of("a".repeat(199))));
  }
}
