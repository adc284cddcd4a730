package io.actionregistry.generator.model;

import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the names that somebody may have meant. */
public final class Similar {
  private static final int LONGEST = 200;
  private static final int MOST = 3;

  private Similar() {}

  private record Candidate(String name, int distance) {}

  /**
   * {@code Did you mean 'a' or 'b'?}, or nothing where no known name is near.
   *
   * @param name what was written
   * @param known all that could have been meant
   */
  public static String hint(String name, Stream<String> known) {
    if (name.length() > LONGEST) {
      return "";
    }
    int limit = Math.max(2, name.length() / 3);
    String nearest =
        known
            .filter(k -> Math.abs(k.length() - name.length()) <= limit)
            .map(k -> new Candidate(k, distance(name, k)))
            .filter(c -> c.distance() <= limit)
            .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
            .limit(MOST)
            .map(c -> "'" + c.name() + "'")
            .collect(Collectors.joining(" or "));
    return nearest.isEmpty() ? "" : "did you mean " + nearest + "?";
  }

  /** Levenshtein's distance, with two rows. */
  private static int distance(String a, String b) {
    int[] previous = new int[b.length() + 1];
    int[] current = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      current[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int substitution = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(substitution, Math.min(previous[j], current[j - 1]) + 1);
      }
      int[] swap = previous;
      previous = current;
      current = swap;
    }
    return previous[b.length()];
  }
}
