package io.actionregistry.harness.command;

import java.util.Collection;

/** Finds what a misspelt name may have been meant to be. */
final class Nearest {
  private static final int LONGEST = 100;
  private static final int SHARE = 3;
  private static final int FARTHEST = 4;

  private Nearest() {}

  /** The name with the fewest letters different, or nothing where all are far off. */
  static String of(String name, Collection<String> known) {
    if (name.length() > LONGEST) {
      return "";
    }
    int least = Math.min(FARTHEST, Math.max(2, name.length() / SHARE)) + 1;
    String nearest = "";
    for (String candidate : known) {
      if (Math.abs(candidate.length() - name.length()) < least) {
        int distance = distance(name, candidate, least);
        if (distance < least) {
          least = distance;
          nearest = candidate;
        }
      }
    }
    return nearest;
  }

  /** A text as it fits into a message for people. */
  static String shorten(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }

  /**
   * Letters to insert, delete or replace, row by row; not on where it is no longer below a limit.
   * Only where the two places are less than the limit apart can a row be below it.
   */
  private static int distance(String from, String to, int limit) {
    int[] row = new int[to.length() + 1];
    for (int j = 0; j <= to.length(); j++) {
      row[j] = Math.min(j, limit);
    }
    for (int i = 1; i <= from.length(); i++) {
      int first = Math.max(1, i - limit + 1);
      int last = Math.min(to.length(), i + limit - 1);
      int diagonal = row[first - 1];
      row[first - 1] = first == 1 ? Math.min(i, limit) : limit;
      int best = row[first - 1];
      for (int j = first; j <= last; j++) {
        int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
        best = Math.min(best, row[j]);
      }
      if (best >= limit) {
        return best;
      }
    }
    return row[to.length()];
  }
}
