package io.actionregistry.harness.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

final class NearestTest {
  @Test
  void a_letter_too_many_too_few_or_wrong_is_seen_through() {
    List<String> known = List.of("rotary-halt", "rotary-start", "lrf-measure");
    assertEquals("rotary-halt", Nearest.of("rotary-hallt", known));
    assertEquals("rotary-start", Nearest.of("rotary-stat", known));
    assertEquals("lrf-measure", Nearest.of("lrf_measure", known));
    assertEquals("", Nearest.of("gps-start", known));
    assertEquals("", Nearest.of("x".repeat(101), List.of("x".repeat(101))));
  }

  @Property(tries = 2_000)
  void it_is_the_first_with_the_least_distance_within_reach(
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 20) String name,
      @ForAll @Size(max = 5)
          List<@CharRange(from = 'a', to = 'c') @StringLength(max = 20) String> known) {
    int reach = Math.min(4, Math.max(2, name.length() / 3));
    String expected = "";
    int least = reach + 1;
    for (String one : known) {
      int distance = distance(name, one);
      if (distance < least) {
        least = distance;
        expected = one;
      }
    }
    assertEquals(expected, Nearest.of(name, known));
  }

  /** Levenshtein's, as it is defined. */
  private static int distance(String from, String to) {
    int[][] distance = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        if (i == 0 || j == 0) {
          distance[i][j] = i + j;
        } else {
          int replaced = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
          distance[i][j] =
              Math.min(
                  distance[i - 1][j - 1] + replaced,
                  1 + Math.min(distance[i - 1][j], distance[i][j - 1]));
        }
      }
    }
    return distance[from.length()][to.length()];
  }
}
