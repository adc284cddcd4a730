package io.actionregistry.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A part of a report can be written anew without touching the others. */
final class SectionsTest {
  private static final List<String> REPORT =
      List.of("# Report", "", "By hand.", "", "## First", "", "a", "", "## Second", "", "b");

  @Test
  void what_is_read_is_written_again_without_what_stands_above() {
    assertEquals(REPORT.subList(3, REPORT.size()), Sections.of(REPORT).lines());
    assertEquals(List.of(), Sections.of(List.of()).lines());
  }

  @Test
  void a_section_takes_the_place_of_the_one_with_its_title() {
    assertEquals(
        List.of("", "## First", "", "c", "", "## Second", "", "b", "", "## Third", "d"),
        Sections.of(REPORT)
            .with(List.of("## First", "", "c", ""))
            .with(List.of("## Third", "d"))
            .lines());
  }
}
