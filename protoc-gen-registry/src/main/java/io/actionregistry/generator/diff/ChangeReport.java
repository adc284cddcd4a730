package io.actionregistry.generator.diff;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * All that one registry changes against another.
 *
 * @param oldHash of the manifest that was
 * @param newHash of the manifest that is
 * @param sections sorted
 */
public record ChangeReport(String oldHash, String newHash, List<Section> sections) {
  /** Sorts. */
  public ChangeReport {
    sections = sections.stream().sorted(Section.ORDER).toList();
  }

  /** Every change of every section. */
  public Stream<Change> changes() {
    return sections.stream().flatMap(section -> section.changes().stream());
  }

  /** How many changes have such an impact. */
  public long count(Predicate<Impact> impact) {
    return changes().map(Change::impact).filter(impact).count();
  }

  /** {@code 3 changes: 1 breaks callers, 2 break handlers, 1 neither}. */
  public String summary() {
    long all = changes().count();
    if (all == 0) {
      return "no changes";
    }
    return all
        + (all == 1 ? " change: " : " changes: ")
        + breaks(count(Impact::callers), "callers")
        + breaks(count(Impact::handlers), "handlers")
        + count(Impact.NEITHER::equals)
        + " neither";
  }

  private static String breaks(long count, String whom) {
    return count + (count == 1 ? " breaks " : " break ") + whom + ", ";
  }
}
