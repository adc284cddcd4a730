package io.actionregistry.generator.diff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Which old thing is which new one: first by what callers know it by, its name, then by what the
 * schema knows it by, its number.
 *
 * @param pairs in the order of the new ones; those that {@link #or} tells come last
 */
record Matching<T>(List<Pair<T>> pairs, List<T> removed, List<T> added) {
  record Pair<T>(T before, T after) {}

  static <T> Matching<T> of(
      Collection<T> before, Collection<T> after, Function<T, ?> name, Function<T, ?> number) {
    Map<Object, T> oldByName = index(before, name);
    Set<Object> newNames = new HashSet<>();
    after.forEach(now -> newNames.add(name.apply(now)));
    Map<Object, T> rest =
        index(before.stream().filter(was -> !newNames.contains(name.apply(was))).toList(), number);
    List<Pair<T>> pairs = new ArrayList<>();
    List<T> added = new ArrayList<>();
    Set<Object> kept = new HashSet<>();
    for (T now : after) {
      T was = oldByName.get(name.apply(now));
      if (was == null) {
        was = rest.remove(number.apply(now));
      }
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

  /** Pairs an old and a new one, too, that only this tells to be the same. */
  Matching<T> or(BiPredicate<T, T> same) {
    List<Pair<T>> allPairs = new ArrayList<>(pairs);
    List<T> stillRemoved = new ArrayList<>(removed);
    List<T> stillAdded = new ArrayList<>();
    for (T now : added) {
      Optional<T> old = stillRemoved.stream().filter(was -> same.test(was, now)).findFirst();
      old.ifPresentOrElse(
          was -> {
            allPairs.add(new Pair<>(was, now));
            stillRemoved.remove(was);
          },
          () -> stillAdded.add(now));
    }
    return new Matching<>(allPairs, stillRemoved, stillAdded);
  }

  private static <T> Map<Object, T> index(Collection<T> all, Function<T, ?> key) {
    Map<Object, T> index = new LinkedHashMap<>();
    all.forEach(one -> index.putIfAbsent(key.apply(one), one));
    return index;
  }
}
