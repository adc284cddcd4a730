package io.actionregistry.generator.diff;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The messages and enums that parameters refer to before and after, each pair once. */
final class Reached {
  private final Set<Matching.Pair<String>> seen = new LinkedHashSet<>();
  private final Deque<Matching.Pair<String>> waiting = new ArrayDeque<>();
  private final Set<Matching.Pair<String>> enums = new LinkedHashSet<>();

  void messages(String before, String after) {
    Matching.Pair<String> pair = new Matching.Pair<>(before, after);
    if (seen.add(pair)) {
      waiting.add(pair);
    }
  }

  Matching.@Nullable Pair<String> nextMessages() {
    return waiting.poll();
  }

  void enums(String before, String after) {
    enums.add(new Matching.Pair<>(before, after));
  }

  List<Matching.Pair<String>> enums() {
    return List.copyOf(enums);
  }
}
