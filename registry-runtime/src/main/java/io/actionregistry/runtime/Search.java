package io.actionregistry.runtime;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Finds actions by words. */
final class Search {
  private static final int LONGEST_QUERY = 200;

  private Search() {}

  static List<ActionDefinition> find(Collection<ActionDefinition> actions, String query) {
    if (query.length() > LONGEST_QUERY) {
      return List.of();
    }
    Set<String> words = words(query);
    List<ActionDefinition> byName = new ArrayList<>();
    List<ActionDefinition> byAlias = new ArrayList<>();
    List<ActionDefinition> byDescription = new ArrayList<>();
    for (ActionDefinition action : actions) {
      String names = action.getName().toLowerCase(Locale.ROOT);
      if (words.stream().allMatch(names::contains)) {
        byName.add(action);
        continue;
      }
      // A line break separates the texts; no word has one.
      String aliases = (names + "\n" + String.join("\n", action.getAliases()));
      if (containsAll(aliases, words)) {
        byAlias.add(action);
      } else if (containsAll(aliases + "\n" + action.getDescription(), words)) {
        byDescription.add(action);
      }
    }
    byName.addAll(byAlias);
    byName.addAll(byDescription);
    return List.copyOf(byName);
  }

  private static boolean containsAll(String text, Set<String> words) {
    String lower = text.toLowerCase(Locale.ROOT);
    return words.stream().allMatch(lower::contains);
  }

  private static Set<String> words(String query) {
    return new TreeSet<>(List.of(query.toLowerCase(Locale.ROOT).split("[\\s-]+", -1)));
  }
}
