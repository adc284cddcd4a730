package io.actionregistry.runtime;

/**
 * How many letters have to be inserted, deleted, replaced or swapped with their neighbour to turn
 * one text into another: the restricted Damerau-Levenshtein distance ("optimal string alignment"),
 * in which no part of the text is edited twice.
 */
final class EditDistance {
  private EditDistance() {}

  /** The distance, or some number above the limit if it is above. */
  static int between(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) > limit) {
      return limit + 1;
    }
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
      if (fill(row, last, beforeLast, a, b, i) > limit) {
        return limit + 1;
      }
    }
    return row[b.length()];
  }

  /** Computes one row of the table and returns its least number; a final one is never below. */
  private static int fill(int[] row, int[] last, int[] beforeLast, String a, String b, int i) {
    row[0] = i;
    int least = i;
    for (int j = 1; j <= b.length(); j++) {
      int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
      int distance = Math.min(replaced, 1 + Math.min(last[j], row[j - 1]));
      if (isSwap(a, b, i, j)) {
        distance = Math.min(distance, 1 + beforeLast[j - 2]);
      }
      row[j] = distance;
      least = Math.min(least, distance);
    }
    return least;
  }

  private static boolean isSwap(String a, String b, int i, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
