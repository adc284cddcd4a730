package io.actionregistry.harness.report;

import io.actionregistry.harness.compare.BoundCoverage;
import io.actionregistry.harness.compare.CaseResult;
import io.actionregistry.harness.compare.OwnRuleCoverage;
import io.actionregistry.harness.matrix.CaseClass;
import io.actionregistry.harness.matrix.Difference;
import io.actionregistry.harness.matrix.Expectation;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What came of a run.
 *
 * @param subject what was compared
 * @param results of the cases, in their order
 * @param tables what definitions and descriptors disagree in; empty if in nothing
 * @param mutants what was made wrong, and who noticed; empty where none was made
 * @param ownRules what was seen of the rules of the schema's own
 * @param bounds which case tries which bound
 */
public record RunReport(
    Subject subject,
    List<CaseResult> results,
    List<String> tables,
    List<MutantLine> mutants,
    List<OwnRuleCoverage.Seen> ownRules,
    List<BoundCoverage.Row> bounds) {
  /**
   * What was compared.
   *
   * @param registry the registry's name
   * @param manifestHash that both sides have
   * @param root full name of the root message
   * @param actions how many
   * @param replay the command line that replays a case, but for its id
   */
  public record Subject(
      String registry, String manifestHash, String root, int actions, String replay) {}

  /** Keeps its own copies. */
  public RunReport {
    results = List.copyOf(results);
    tables = List.copyOf(tables);
    mutants = List.copyOf(mutants);
    ownRules = List.copyOf(ownRules);
    bounds = List.copyOf(bounds);
  }

  /** Whether there are cases, everything agrees, and no mutant got away. */
  public boolean passed() {
    return !results.isEmpty()
        && disagreements().isEmpty()
        && tables.isEmpty()
        && mutants.stream().allMatch(MutantLine::settled);
  }

  /** The cases that do not agree. */
  public List<CaseResult> disagreements() {
    return results.stream().filter(result -> !result.agrees()).toList();
  }

  /** How many cases say no more beforehand than that both sides have to agree. */
  public long byAgreement() {
    return results.stream().filter(result -> !result.one().expected().predicted()).count();
  }

  /** How many cases there are of a class, and how many of these do not agree. */
  public record Count(int cases, int disagreements) {
    private Count with(CaseResult result) {
      return new Count(cases + 1, disagreements + (result.agrees() ? 0 : 1));
    }
  }

  /** Counts by class; without the classes that have no case. */
  public Map<CaseClass, Count> byClass() {
    Map<CaseClass, Count> counts = new EnumMap<>(CaseClass.class);
    for (CaseResult result : results) {
      CaseClass kind = result.one().kind();
      counts.put(kind, counts.getOrDefault(kind, new Count(0, 0)).with(result));
    }
    return counts;
  }

  /** How many cases show each difference that is on purpose. */
  public Map<Difference, Integer> byDifference() {
    Map<Difference, Integer> counts = new EnumMap<>(Difference.class);
    for (CaseResult result : results) {
      if (result.one().expected() instanceof Expectation.Stricter stricter) {
        stricter.differences().forEach(difference -> counts.merge(difference, 1, Integer::sum));
      }
    }
    return counts;
  }

  /** The bounds that no case tries from some side. */
  public List<BoundCoverage.Row> untried() {
    return bounds.stream().filter(bound -> !bound.covered()).toList();
  }

  /** The line that runs a case again. */
  public String replay(String caseId) {
    return subject.replay() + " '" + caseId.replace("'", "'\\''") + "'";
  }
}
