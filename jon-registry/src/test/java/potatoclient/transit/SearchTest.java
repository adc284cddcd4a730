package potatoclient.transit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.actionregistry.runtime.ActionDefinition;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Finding commands without knowing their names. */
@DisplayName("Action Registry Design, Success Criteria 5: Clear, actionable error messages")
final class SearchTest {
  private static List<String> found(String words) {
    return ActionRegistry.search(words).stream().map(ActionDefinition::getName).toList();
  }

  @Test
  void every_word_has_to_occur() {
    assertEquals(
        List.of("day-camera-zoom-next-zoom-table-pos", "heat-camera-zoom-next-zoom-table-pos"),
        found("zoom table next"));
    assertEquals(List.of("day-cam-glass-heater-get-meteo"), found("glass METEO"));
  }

  @Test
  void an_alias_is_searched_too() {
    assertEquals(List.of("rotary-rotate-to-ndc"), found("goto-ndc"));
  }

  @Test
  void what_only_the_description_speaks_of_comes_last() {
    List<String> found = found("gps position");
    assertEquals(
        List.of("gps-set-manual-position", "gps-set-use-manual-position"), found.subList(0, 2));
    assertTrue(found.contains("rotary-rotate-to-gps"), "its description has the position");
  }

  @Test
  void nothing_is_found_for_what_does_not_occur() {
    assertEquals(List.of(), found("submarine"));
  }

  @Test
  void without_words_everything_is_found() {
    assertEquals(177, found("").size());
  }

  @Test
  void a_misspelt_name_suggests_the_right_one() {
    assertEquals(List.of("rotary-goto-ndc"), ActionRegistry.suggest("rotary-goto-nd"));
    assertEquals(
        "gps-set-manual-position", ActionRegistry.suggest("gps-set-manual-positon").get(0));
    assertEquals(
        "compass-calibrate-cencel", ActionRegistry.suggest("compass-calibrate-cancel").get(0));
    assertEquals(List.of(), ActionRegistry.suggest("submarine-dive-dive-dive"));
  }
}
