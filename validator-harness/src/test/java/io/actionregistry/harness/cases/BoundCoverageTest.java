package io.actionregistry.harness.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.actionregistry.harness.command.CommandSet;
import io.actionregistry.harness.command.Schemas;
import io.actionregistry.harness.compare.BoundCoverage;
import io.actionregistry.harness.compare.BoundCoverage.Row;
import io.actionregistry.harness.matrix.BoundProbe;
import io.actionregistry.harness.matrix.Case;
import io.actionregistry.harness.matrix.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class BoundCoverageTest {
  private static final List<Position> REFUSED =
      List.of(Position.OUTSIDE, Position.ARRIVING_OUTSIDE);

  private static List<Row> rows(CommandSet set, List<Case> cases) {
    return BoundCoverage.of(Map.of("bounds", BoundList.of(set)), cases);
  }

  private static List<String> lines(List<Row> rows) {
    List<String> lines = new ArrayList<>();
    for (Row row : rows) {
      row.tries()
          .forEach(
              (position, tried) -> {
                if (tried.cases().isEmpty()) {
                  String why = tried.isGap() ? "gap" : tried.without();
                  lines.add(
                      String.join(" ", row.param(), row.declared(), position.id() + ":", why));
                }
              });
    }
    return lines;
  }

  @Test
  void every_bound_of_jon_is_tried_at_it_and_on_both_sides() {
    List<Row> rows = rows(Jon.SET, Jon.CASES.cases());
    Map<String, Integer> reasons = new TreeMap<>();
    for (Row row : rows) {
      assertTrue(row.covered(), row::toString);
      row.tries().values().stream()
          .filter(tried -> tried.cases().isEmpty())
          .forEach(tried -> reasons.merge(tried.without(), 1, Integer::sum));
    }
    assertEquals(156, rows.size());
    // Integers, whose neighbours are all there are.
    assertEquals(Map.of("arrives as it is", 162), reasons);
  }

  @Test
  void what_lies_inside_is_expected_to_be_accepted_and_what_lies_outside_to_break_the_rule() {
    int tried = 0;
    for (Case one : Jon.CASES.cases()) {
      for (BoundProbe probe : one.probes()) {
        boolean refused = REFUSED.contains(probe.position());
        if (probe.position() != Position.AT && probe.position() != Position.ARRIVING_AT) {
          assertEquals(!refused, one.expected().accepted(), one + " " + probe);
          tried++;
        }
      }
    }
    assertTrue(tried > 700, "tried: " + tried);
  }

  @Test
  void a_float_s_bound_has_its_effective_one_beside_it() {
    Row row =
        rows(Jon.SET, Jon.CASES.cases()).stream()
            .filter(one -> one.action().equals("rotary-set-platform-azimuth"))
            .filter(one -> one.side().equals("upper"))
            .findFirst()
            .orElseThrow();
    assertEquals("float.lt < 360", row.rule() + " " + row.declared());
    assertEquals("< 359.99998474121094", row.effective());
    assertEquals(
        List.of(359.99998474121094, Math.nextDown(359.99998474121094)),
        List.of(given(row, Position.ARRIVING_AT), given(row, Position.ARRIVING_INSIDE)));
    assertEquals(360.0, given(row, Position.AT));
    assertEquals((double) Math.nextDown(360f), given(row, Position.INSIDE));
    assertEquals((double) Math.nextUp(360f), given(row, Position.OUTSIDE));
  }

  private static Object given(Row row, Position position) {
    Case first = Jon.CASES.cases().get(row.tries().get(position).cases().get(0));
    return ((Map<?, ?>) first.params()).get("value");
  }

  @Test
  void a_bound_that_no_case_is_made_for_is_a_gap_and_an_end_of_the_type_is_none() {
    CommandSet set = CommandSet.of(Schemas.linked().message("harness.test.UntriedRoot"));
    List<Row> rows = rows(set, CaseGenerator.deterministic(set));
    assertEquals(
        """
        when ≥ 1970-01-01T00:16:40Z at: gap
        when ≥ 1970-01-01T00:16:40Z inside: gap
        when ≥ 1970-01-01T00:16:40Z outside: gap
        many ≤ 5000 outside: gap
        all ≥ 0 outside: the type ends here
        all ≤ 4294967295 outside: the type ends here
        most ≤ 3.4028235E+38 arriving-at: no float lies beyond
        most ≤ 3.4028235E+38 arriving-inside: no float lies beyond
        most ≤ 3.4028235E+38 arriving-outside: no float lies beyond
        most-of-all ≤ 3.4028235E+38 outside: finite: the next number is infinite
        most-of-all ≤ 3.4028235E+38 arriving-at: no float lies beyond
        most-of-all ≤ 3.4028235E+38 arriving-inside: no float lies beyond
        most-of-all ≤ 3.4028235E+38 arriving-outside: no float lies beyond
        few = 2 outside: all neighbours are admitted
        few = 7 inside: no neighbour is admitted
        pairs[key] ≠ 0 outside: all neighbours are admitted
        pairs[] = 2 inside: no neighbour is admitted\
        """,
        lines(rows).stream()
            .filter(line -> !line.endsWith(": arrives as it is"))
            .collect(Collectors.joining("\n")));
  }

  @Test
  void without_the_cases_that_try_a_side_there_is_a_gap_on_that_side() {
    for (Position position : List.of(Position.AT, Position.INSIDE, Position.ARRIVING_OUTSIDE)) {
      BoundProbe left = new BoundProbe("value", "float.lt 360", position);
      List<Case> cases =
          Jon.CASES.cases().stream()
              .filter(
                  one ->
                      !one.probes().contains(left)
                          || !"rotary-set-platform-azimuth".equals(one.action()))
              .toList();
      List<Row> gaps = rows(Jon.SET, cases).stream().filter(row -> !row.covered()).toList();
      assertEquals(1, gaps.size(), left::toString);
      assertFalse(gaps.get(0).tries().get(position).cases().size() > 0);
      assertTrue(lines(gaps).contains("value < 360 " + position.id() + ": gap"));
    }
  }
}
