package io.actionregistry.runtime;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Finds the names that a misspelt one may have been meant to be. */
public final class Suggestions {
  private static final int MOST = 3;
  private static final int LONGEST_NAME = 200;

  private record Candidate(String name, int distance) {}

  private final String wanted;
  private final List<Candidate> best = new ArrayList<>();

  /** The largest distance that still gets into the list. */
  private int limit;

  private Suggestions(String wanted) {
    this.wanted = wanted;
    limit = 1 + wanted.length() / 4;
  }

  /** Up to three names or aliases, nearest first, else in order of declaration. */
  static List<String> ofActions(ActionIndex index, String misspelt) {
    return among(List.of(index.byCanonicalName().keySet(), index.aliases().keySet()), misspelt);
  }

  /**
   * Up to three of some names, nearest first, else in their order.
   *
   * @param misspelt more than 200 characters resemble nothing
   */
  public static List<String> nearest(Collection<String> names, String misspelt) {
    return among(List.of(names), misspelt);
  }

  private static List<String> among(List<Collection<String>> names, String misspelt) {
    if (misspelt.length() > LONGEST_NAME) {
      return List.of();
    }
    Suggestions suggestions = new Suggestions(normal(misspelt));
    names.forEach(some -> some.forEach(suggestions::consider));
    return suggestions.best.stream().map(Candidate::name).toList();
  }

  /** Case and the kind of separator are no differences. */
  private static String normal(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private void consider(String name) {
    int distance = EditDistance.between(wanted, normal(name), limit);
    if (distance > limit) {
      return;
    }
    int place = 0;
    while (place < best.size() && best.get(place).distance() <= distance) {
      place++;
    }
    best.add(place, new Candidate(name, distance));
    if (best.size() > MOST) {
      best.remove(MOST);
    }
    if (best.size() == MOST) {
      limit = best.get(MOST - 1).distance() - 1;
    }
  }
}
