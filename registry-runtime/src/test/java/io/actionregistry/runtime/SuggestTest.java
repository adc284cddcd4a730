package io.actionregistry.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class SuggestTest {
  @Property(tries = 3000)
  void the_bounded_distance_is_the_distance_or_above_the_limit(
      @ForAll("words") String a, @ForAll("words") String b) {
    int distance = distance(a, b);
    for (int limit = 0; limit <= 6; limit++) {
      int bounded = EditDistance.between(a, b, limit);
      assertEquals(distance <= limit, bounded <= limit, a + " " + b);
      assertTrue(distance > limit || bounded == distance, a + " " + b);
    }
  }

  /** By definition, from the end of both words. */
  private static int distance(String a, String b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.length() + b.length();
    }
    String a1 = a.substring(1);
    String b1 = b.substring(1);
    int replace = distance(a1, b1) + (a.charAt(0) == b.charAt(0) ? 0 : 1);
    int best = Math.min(replace, 1 + Math.min(distance(a1, b), distance(a, b1)));
    boolean swap =
        a.length() > 1
            && b.length() > 1
            && a.charAt(0) == b.charAt(1)
            && a.charAt(1) == b.charAt(0);
    return swap ? Math.min(best, 1 + distance(a.substring(2), b.substring(2))) : best;
  }

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.strings().withChars("abc").ofMaxLength(6);
  }

  @Example
  void one_slip_of_the_finger_is_forgiven() {
    for (String slip : List.of("pingg", "pin", "pimg", "pnig", "PING")) {
      assertEquals(List.of("ping"), Fixture.REGISTRY.suggest(slip), slip);
    }
  }

  @Example
  void aliases_are_suggested_as_they_are_and_underscores_count_as_hyphens() {
    assertEquals(List.of("rotary-goto-ndc"), Fixture.REGISTRY.suggest("Rotary_Goto_NDC"));
  }

  @Example
  void what_resembles_nothing_has_no_suggestions() {
    assertEquals(List.of(), Fixture.REGISTRY.suggest("xyzzy"));
    assertEquals(List.of(), Fixture.REGISTRY.suggest(""));
    assertEquals(List.of(), Fixture.REGISTRY.suggest(null));
  }

  @Example
  void the_nearest_three_come_nearest_first_then_in_order_of_declaration() {
    Registry.Builder builder = Registry.builder();
    for (String name : List.of("abcdefgh12", "abcdefghXY", "abcdefgh1", "abcdefgh", "abcdefgh2")) {
      builder.action(ActionDefinition.builder(name).build());
    }
    assertEquals(
        List.of("abcdefgh", "abcdefgh1", "abcdefgh2"), builder.build().suggest("abcdefgh"));
    assertEquals(
        List.of("abcdefgh1", "abcdefgh12", "abcdefgh"), builder.build().suggest("abcdefgh1"));
  }

  @Example
  void a_name_of_200_characters_is_compared_and_a_longer_one_is_not() {
    String name = "a".repeat(200);
    Registry registry = Registry.builder().action(ActionDefinition.builder(name).build()).build();
    assertEquals(List.of(name), registry.suggest(name));
    assertEquals(List.of(), registry.suggest(name + "a"));
  }
}
