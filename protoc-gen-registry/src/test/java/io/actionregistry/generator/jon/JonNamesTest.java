package io.actionregistry.generator.jon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The names that clients used before this registry lead to the same commands as ever. */
class JonNamesTest {
  private static final JsonObject TODAY =
      JsonParser.parseString(RecordedFacts.text("/jon/names-today.json")).getAsJsonObject();

  private final JonPaths paths = new JonPaths(JonDescriptors.files());

  @Test
  void the_aliases_are_the_names_of_today_and_no_others() {
    Map<String, String> today = new TreeMap<>();
    TODAY
        .getAsJsonObject("aliases")
        .asMap()
        .forEach((alias, action) -> today.put(alias, action.getAsString()));

    assertEquals(today, paths.aliases());
  }

  @Test
  void an_alias_stands_for_an_action_and_is_none() {
    paths
        .aliases()
        .forEach(
            (alias, action) -> {
              assertTrue(paths.actions().contains(action), action);
              assertFalse(paths.actions().contains(alias), alias);
            });
  }

  @Test
  void names_without_an_equivalent_lead_nowhere() {
    for (JsonElement name : TODAY.getAsJsonArray("without_equivalent")) {
      assertFalse(paths.actions().contains(name.getAsString()), name.getAsString());
      assertFalse(paths.aliases().containsKey(name.getAsString()), name.getAsString());
    }
  }
}
