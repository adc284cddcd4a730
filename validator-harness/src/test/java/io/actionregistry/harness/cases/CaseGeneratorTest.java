package io.actionregistry.harness.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.actionregistry.harness.command.CommandSet;
import io.actionregistry.harness.command.CommandType;
import io.actionregistry.harness.command.Schemas;
import io.actionregistry.harness.matrix.Case;
import io.actionregistry.harness.matrix.CaseClass;
import io.actionregistry.harness.matrix.CaseLines;
import io.actionregistry.harness.matrix.Difference;
import io.actionregistry.harness.matrix.Expectation;
import io.actionregistry.harness.matrix.TaggedJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class CaseGeneratorTest {
  private static final List<Case> CASES = Jon.CASES.cases();

  /** Classes whose cases are all refused for one reason of the closed list. */
  private static final Map<CaseClass, Difference> REASONS =
      Map.of(
          CaseClass.NOT_REPRESENTABLE, Difference.NOT_REPRESENTABLE,
          CaseClass.WRONG_TYPE, Difference.WRONG_TYPE,
          CaseClass.NULL, Difference.NULL_VALUE,
          CaseClass.NOT_FINITE, Difference.NOT_REPRESENTABLE,
          CaseClass.MISSING, Difference.MISSING_PARAMETER,
          CaseClass.UNKNOWN_PARAMETER, Difference.UNKNOWN_PARAMETER,
          CaseClass.DUPLICATE_PARAMETER, Difference.DUPLICATE_PARAMETER,
          CaseClass.NOT_CANONICAL, Difference.NOT_CANONICAL,
          CaseClass.SEVERAL_MEMBERS, Difference.SEVERAL_MEMBERS,
          CaseClass.UNKNOWN_ACTION, Difference.UNKNOWN_ACTION);

  private static final Set<CaseClass> ACCEPTED =
      Set.of(
          CaseClass.TYPICAL,
          CaseClass.MINIMAL,
          CaseClass.FULL,
          CaseClass.NAME,
          CaseClass.VALUE,
          CaseClass.WITHIN,
          CaseClass.TYPE_LIMIT,
          CaseClass.ACCEPTED_TYPE,
          CaseClass.LEFT_OUT,
          CaseClass.ONEOF);

  @Test
  void there_are_so_many_cases_of_each_class() throws IOException {
    Map<CaseClass, Integer> counts = new EnumMap<>(CaseClass.class);
    CASES.forEach(one -> counts.merge(one.kind(), 1, Integer::sum));
    StringBuilder text = new StringBuilder();
    counts.forEach((kind, count) -> text.append(kind.id()).append(' ').append(count).append('\n'));
    text.append("all ").append(CASES.size()).append('\n');

    try (InputStream expected = getClass().getResourceAsStream("/cases/jon-counts.txt")) {
      assertEquals(
          new String(expected.readAllBytes(), StandardCharsets.UTF_8).replace("\r", ""),
          text.toString());
    }
  }

  @Test
  void nothing_of_jon_is_without_cases() {
    assertEquals(Set.of(), Jon.CASES.gaps().all());
    Set<Object> actions = new HashSet<>();
    CASES.forEach(one -> actions.add(one.action()));
    for (CommandType command : Jon.SET.commands()) {
      assertTrue(actions.contains(command.name()), command.name());
      assertTrue(actions.containsAll(command.aliases()), command.name());
    }
  }

  @Test
  void what_there_are_no_cases_for_is_said() {
    CommandSet set = CommandSet.of(Schemas.linked().message("cases.v1.Root"));
    String within = ": holds itself: cases for the outermost ones alone";

    assertEquals(
        List.of(
            "cases.v1.Times.near: no value was found that keeps its rules",
            "cases.v1.Tree.left" + within,
            "cases.v1.Tree.others" + within),
        List.copyOf(CaseGenerator.generate(set).gaps().all()));
  }

  @Test
  void no_two_cases_are_equal_and_none_has_another_ones_id() {
    assertEquals(CASES.size(), CASES.stream().map(Case::content).distinct().count());
    assertEquals(CASES.size(), CASES.stream().map(Case::id).distinct().count());
  }

  @Test
  void another_run_makes_the_same_cases() {
    List<String> again =
        CaseGenerator.deterministic(Jon.SET).stream().map(CaseLines::write).toList();

    assertEquals(CASES.stream().map(CaseLines::write).toList(), again);
  }

  @Test
  void every_case_survives_export() {
    for (Case one : CASES) {
      Case back = CaseLines.read(CaseLines.write(one));
      assertEquals(one.content(), back.content());
      assertEquals(one.expected(), back.expected(), one.id());
    }
  }

  @Test
  void the_class_of_a_case_says_what_is_expected() {
    for (Case one : CASES) {
      if (ACCEPTED.contains(one.kind())) {
        assertTrue(one.expected().accepted(), one.id());
      }
      Difference reason = REASONS.get(one.kind());
      if (reason != null) {
        Expectation.Stricter stricter = (Expectation.Stricter) one.expected();
        assertTrue(stricter.differences().contains(reason), one.id());
      }
      if (one.kind() == CaseClass.OUTSIDE || one.kind() == CaseClass.NO_MEMBER) {
        assertTrue(one.expected() instanceof Expectation.Rule, one.id());
      }
    }
  }

  @Test
  void an_azimuth_below_360_is_one_whose_nearest_float_is() {
    assertTrue(azimuth("359.9999").expected().accepted());
    assertFalse(azimuth("359.99999").expected().accepted());
  }

  private static Case azimuth(String value) {
    return CASES.stream()
        .filter(one -> "rotary-set-platform-azimuth".equals(one.action()))
        .filter(one -> TaggedJson.write(one.params()).equals("{\"value\":" + value + "}"))
        .findFirst()
        .orElseThrow();
  }
}
