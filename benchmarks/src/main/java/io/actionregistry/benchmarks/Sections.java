package io.actionregistry.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The sections of a report in Markdown, in their order. Immutable.
 *
 * @param byTitle lines of each, by the first of them, {@code ## …}
 */
record Sections(Map<String, List<String>> byTitle) {
  private static final String TITLE = "## ";

  /** Those of a file; what stands above the first one is left out. */
  static Sections of(List<String> lines) {
    Sections sections = new Sections(Map.of());
    int start = next(lines, 0);
    while (start < lines.size()) {
      int end = next(lines, start + 1);
      sections = sections.with(lines.subList(start, end));
      start = end;
    }
    return sections;
  }

  private static int next(List<String> lines, int from) {
    int at = from;
    while (at < lines.size() && !lines.get(at).startsWith(TITLE)) {
      at++;
    }
    return at;
  }

  /** With this section in the place of the one with the same title, or at the end. */
  Sections with(List<String> section) {
    Map<String, List<String>> all = new LinkedHashMap<>(byTitle);
    List<String> lines = new ArrayList<>(section);
    while (lines.get(lines.size() - 1).isBlank()) {
      lines.remove(lines.size() - 1);
    }
    all.put(lines.get(0), List.copyOf(lines));
    return new Sections(all);
  }

  /** All of them, each behind an empty line. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    byTitle
        .values()
        .forEach(
            section -> {
              lines.add("");
              lines.addAll(section);
            });
    return lines;
  }
}
