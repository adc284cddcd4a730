package io.actionregistry.generator.diff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Which old thing is which new one: first by what callers know it by, its name, then by what the
 * schema knows it by, its number.
 *
 * @param pairs in the order of the new ones
 */
record Matching<T>(List<Pair<T>> pairs, List<T> removed, List<T> added) {
  record Pair<T>(T before, T after) {}

  static <T> Matching<T> of(
      Collection<T> before, Collection<T> after, Function<T, ?> name, Function<T, ?> number) {
    Map<Object, T> oldByName = index(before, name);
    Map<T, T> oldOf = new LinkedHashMap<>();
    for (T now : after) {
      T was = oldByName.get(name.apply(now));
      if (was != null) {
        oldOf.put(now, was);
      }
    }
    Map<Object, T> rest =
        index(before.stream().filter(was -> !oldOf.containsValue(was)).toList(), number);
    List<Pair<T>> pairs = new ArrayList<>();
    List<T> added = new ArrayList<>();
    for (T now : after) {
      T was = oldOf.containsKey(now) ? oldOf.get(now) : rest.remove(number.apply(now));
      if (was == null) {
        added.add(now);
      } else {
        pairs.add(new Pair<>(was, now));
      }
    }
    List<T> kept = pairs.stream().map(Pair::before).toList();
    List<T> removed = before.stream().filter(was -> !kept.contains(was)).toList();
    return new Matching<>(pairs, removed, added);
  }

  private static <T> Map<Object, T> index(Collection<T> all, Function<T, ?> key) {
    Map<Object, T> index = new LinkedHashMap<>();
    all.forEach(one -> index.putIfAbsent(key.apply(one), one));
    return index;
  }
}
