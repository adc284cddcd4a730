package io.actionregistry.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SearchTest {
  private static final Registry REGISTRY =
      Registry.builder()
          .action(action("heater-start", "Warm the glass of the day camera.").build())
          .action(action("zoom-stop", "Stop.").alias("day-camera-halt").build())
          .action(action("day-camera-zoom-set-value", "Change the field of view.").build())
          .action(action("DAY-camera-focus", "ΟΔΟΣ").build())
          .build();

  private static ActionDefinition.Builder action(String name, String description) {
    return ActionDefinition.builder(name).description(description);
  }

  private static List<String> found(String words) {
    return REGISTRY.search(words).stream().map(ActionDefinition::getName).toList();
  }

  @Test
  void names_come_first_then_aliases_then_descriptions() {
    assertEquals(
        List.of("day-camera-zoom-set-value", "DAY-camera-focus", "zoom-stop", "heater-start"),
        found("day camera"));
  }

  @Test
  void every_word_has_to_occur_somewhere() {
    assertEquals(List.of("zoom-stop"), found("stop halt"));
    assertEquals(List.of("heater-start"), found("heater glass"));
    assertEquals(List.of(), found("heater zoom"));
  }

  @Test
  void words_are_separated_by_blanks_and_hyphens() {
    assertEquals(List.of("day-camera-zoom-set-value"), found("  value-day\tzoom\n"));
  }

  @Test
  void upper_and_lower_case_are_the_same() {
    assertEquals(List.of("DAY-camera-focus"), found("Focus day"));
    assertEquals(List.of("heater-start"), found("WARM"));
  }

  @Test
  void no_word_is_found_across_two_texts() {
    assertEquals(List.of(), found("stopday"));
    assertEquals(List.of(), found("startwarm"));
  }

  @Test
  void without_words_everything_is_found() {
    assertEquals(4, found("").size());
    assertEquals(4, found(" - ").size());
    assertEquals(4, found(null).size());
    assertEquals("heater-start", found("").get(0));
  }

  @Test
  void a_text_of_more_than_200_characters_finds_nothing() {
    assertEquals(4, found(" ".repeat(200)).size());
    assertEquals(List.of(), found(" ".repeat(201)));
  }
}
