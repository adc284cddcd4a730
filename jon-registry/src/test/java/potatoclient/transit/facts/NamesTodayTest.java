package potatoclient.transit.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import potatoclient.transit.ActionRegistry;
import potatoclient.transit.KeyKind;

/** The names that clients used before this registry still work, as far as there is a command. */
final class NamesTodayTest {
  @Test
  void the_aliases_are_the_names_of_today_and_no_others() {
    assertEquals(today(), new TreeMap<>(ActionRegistry.getAliases()));
    assertEquals(21, today().size());
  }

  @ParameterizedTest
  @MethodSource
  void a_name_of_today_leads_to_its_action(KeyKind kind, String alias, String action) {
    Object key = kind.key(alias);
    assertTrue(ActionRegistry.isKnownAction(key));
    assertEquals(action, ActionRegistry.resolve(key));
    assertSame(ActionRegistry.requireAction(action), ActionRegistry.getAction(key));
    assertTrue(ActionRegistry.getAction(key).getAliases().contains(alias));
    assertFalse(ActionRegistry.getAllActionNames().contains(alias));
  }

  static Stream<Arguments> a_name_of_today_leads_to_its_action() {
    return Stream.of(KeyKind.values())
        .flatMap(
            kind ->
                today().entrySet().stream()
                    .map(name -> Arguments.of(kind, name.getKey(), name.getValue())));
  }

  @ParameterizedTest
  @MethodSource
  void a_name_without_an_equivalent_is_unknown(String name) {
    assertFalse(ActionRegistry.isKnownAction(name));
    assertNull(ActionRegistry.getAction(name));
    assertNull(ActionRegistry.resolve(name));
    for (String suggestion : ActionRegistry.suggest(name)) {
      assertTrue(suggestion.startsWith("lrf-"), suggestion);
      assertTrue(ActionRegistry.isKnownAction(suggestion), suggestion);
    }
  }

  static Stream<String> a_name_without_an_equivalent_is_unknown() {
    return JonFacts.NAMES_TODAY.getAsJsonArray("without_equivalent").asList().stream()
        .map(name -> name.getAsString());
  }

  private static Map<String, String> today() {
    Map<String, String> today = new TreeMap<>();
    JonFacts.NAMES_TODAY
        .getAsJsonObject("aliases")
        .asMap()
        .forEach((alias, action) -> today.put(alias, action.getAsString()));
    return today;
  }
}
