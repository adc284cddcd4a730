package io.actionregistry.runtime;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which old thing is which new one: first by its name, then, among those whose names are gone or
 * new, by its number in the schema.
 *
 * @param pairs in the order of the new ones
 */
record Matching<T>(List<Pair<T>> pairs, List<T> removed, List<T> added) {
  record Pair<T>(T before, T after) {}

  /** Matches; what has null for a number has none. */
  static <T> Matching<T> of(
      Collection<T> before,
      Collection<T> after,
      Function<T, String> name,
      Function<T, ? extends @Nullable Object> number) {
    Map<String, T> oldByName = new LinkedHashMap<>();
    before.forEach(was -> oldByName.put(name.apply(was), was));
    Set<String> newNames = new HashSet<>();
    after.forEach(now -> newNames.add(name.apply(now)));
    Map<@Nullable Object, T> rest = new LinkedHashMap<>();
    before.stream()
        .filter(was -> !newNames.contains(name.apply(was)))
        .forEach(was -> rest.putIfAbsent(number.apply(was), was));
    rest.remove(null);
    List<Pair<T>> pairs = new ArrayList<>();
    List<T> added = new ArrayList<>();
    Set<String> kept = new HashSet<>();
    for (T now : after) {
      T same = oldByName.get(name.apply(now));
      T was = same != null ? same : rest.remove(number.apply(now));
      if (was == null) {
        added.add(now);
      } else {
        pairs.add(new Pair<>(was, now));
        kept.add(name.apply(was));
      }
    }
    List<T> removed = before.stream().filter(was -> !kept.contains(name.apply(was))).toList();
    return new Matching<>(pairs, removed, added);
  }
}
