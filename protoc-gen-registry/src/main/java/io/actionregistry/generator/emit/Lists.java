package io.actionregistry.generator.emit;

import java.util.ArrayList;
import java.util.List;

/** Cuts lists into pieces. */
public final class Lists {
  private Lists() {}

  /** Consecutive pieces of at most so many elements; none for an empty list. */
  public static <T> List<List<T>> chunks(List<T> list, int size) {
    List<List<T>> chunks = new ArrayList<>();
    for (int start = 0; start < list.size(); start += size) {
      chunks.add(list.subList(start, Math.min(list.size(), start + size)));
    }
    return chunks;
  }
}
