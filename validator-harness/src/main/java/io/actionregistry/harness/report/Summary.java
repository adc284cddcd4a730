package io.actionregistry.harness.report;

import io.actionregistry.harness.compare.BoundCoverage;
import io.actionregistry.harness.compare.CaseResult;
import io.actionregistry.harness.compare.OwnRuleCoverage;
import io.actionregistry.harness.report.RunReport.Count;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A run as text for a terminal. */
public final class Summary {
  /** More failures are counted, not shown. */
  private static final int MOST_SHOWN = 20;

  private Summary() {}

  /** Several lines, the last one with the result. */
  public static String of(RunReport report) {
    StringBuilder text = new StringBuilder();
    RunReport.Subject subject = report.subject();
    line(text, "registry", subject.registry() + ", " + subject.actions() + " actions");
    line(text, "manifest", subject.manifestHash());
    text.append('\n');
    report
        .byClass()
        .forEach(
            (kind, count) ->
                text.append(String.format(Locale.ROOT, "  %-22s %s%n", kind.id(), text(count))));
    if (!report.byDifference().isEmpty()) {
      text.append("\nDifferences that are on purpose, by name, and how many cases show each:\n");
      report
          .byDifference()
          .forEach(
              (difference, count) ->
                  text.append(
                      String.format(Locale.ROOT, "  %-22s %,7d%n", difference.id(), count)));
    }
    addOwnRules(text, report);
    addBounds(text, report);
    addDisagreements(text, report);
    addMutants(text, report.mutants());
    text.append('\n').append(result(report)).append('\n');
    return text.toString();
  }

  private static void addOwnRules(StringBuilder text, RunReport report) {
    List<OwnRuleCoverage.Seen> rules = report.ownRules();
    if (rules.isEmpty() && report.byAgreement() == 0) {
      return;
    }
    long agreement = report.byAgreement();
    text.append(
        String.format(
            Locale.ROOT,
            "%nOutcome predicted of %,d cases; %,d others only have to agree.%n"
                + "Rules of the schema's own, and how many were seen kept and broken:%n"
                + "  %,d of %,d%n",
            report.results().size() - agreement,
            agreement,
            rules.stream().filter(OwnRuleCoverage.Seen::fromBothSides).count(),
            rules.size()));
    for (OwnRuleCoverage.Seen rule : rules) {
      if (!rule.fromBothSides()) {
        text.append("  WARNING never seen ")
            .append(rule.kept() > 0 ? "broken" : rule.broken() > 0 ? "kept" : "at all")
            .append(": ")
            .append(rule.id())
            .append(" on ")
            .append(rule.place())
            .append('\n');
      }
    }
  }

  private static void addBounds(StringBuilder text, RunReport report) {
    if (!report.bounds().isEmpty()) {
      text.append(
          String.format(
              Locale.ROOT,
              "%nBounds, and how many are tried at, inside and outside:%n  %,d of %,d%n",
              report.bounds().size() - report.untried().size(),
              report.bounds().size()));
    }
    for (BoundCoverage.Row bound : report.untried()) {
      bound
          .tries()
          .forEach(
              (position, tried) -> {
                if (tried.isGap()) {
                  text.append("  WARNING no case ")
                      .append(position.id().replace('-', ' '))
                      .append(": ")
                      .append(bound.rule())
                      .append(' ')
                      .append(bound.declared())
                      .append(" on ")
                      .append(bound.action())
                      .append(' ')
                      .append(bound.param())
                      .append('\n');
                }
              });
    }
  }

  private static void line(StringBuilder text, String name, String value) {
    text.append(String.format(Locale.ROOT, "%-10s%s%n", name, value));
  }

  private static String text(Count count) {
    String cases = String.format(Locale.ROOT, "%,7d", count.cases());
    return count.disagreements() == 0
        ? cases
        : cases + ", " + count.disagreements() + " do not agree";
  }

  private static void addDisagreements(StringBuilder text, RunReport report) {
    List<CaseResult> disagreements = report.disagreements();
    for (CaseResult result : disagreements.subList(0, Math.min(MOST_SHOWN, disagreements.size()))) {
      text.append('\n').append(of(result, report.replay(result.one().id())));
    }
    if (disagreements.size() > MOST_SHOWN) {
      text.append("\n… and ").append(disagreements.size() - MOST_SHOWN).append(" more\n");
    }
    if (!report.tables().isEmpty()) {
      text.append("\nDefinitions and descriptors disagree:\n");
      report.tables().forEach(line -> text.append("  ").append(line).append('\n'));
    }
  }

  /** A case that does not agree, and how to run it again. */
  public static String of(CaseResult result, String replay) {
    StringBuilder text = new StringBuilder("DISAGREES ").append(result.one()).append('\n');
    if (!result.one().about().isEmpty()) {
      text.append("  parameter ").append(result.one().about());
      text.append(result.rules().isEmpty() ? "\n" : " (" + result.rules() + ")\n");
    }
    result.reasons().forEach(reason -> text.append("  ").append(reason).append('\n'));
    if (!result.verdict().getMessage().isEmpty()) {
      text.append("  the registry explains: ").append(result.verdict().getMessage()).append('\n');
    }
    return text.append("  replay: ").append(replay).append('\n').toString();
  }

  private static void addMutants(StringBuilder text, List<MutantLine> mutants) {
    if (mutants.isEmpty()) {
      return;
    }
    text.append("\nConstraints made wrong, and how many of these were noticed:\n");
    mutants.stream()
        .collect(
            Collectors.groupingBy(MutantLine::part, java.util.TreeMap::new, Collectors.toList()))
        .forEach(
            (part, all) ->
                text.append(
                    String.format(
                        Locale.ROOT,
                        "  %-22s %,7d of %,d, %d excused%n",
                        part,
                        all.stream().filter(mutant -> mutant.noticedBy() != null).count(),
                        all.size(),
                        all.stream().filter(mutant -> mutant.excuse() != null).count())));
    mutants.stream()
        .filter(mutant -> !mutant.settled())
        .limit(MOST_SHOWN)
        .forEach(
            mutant ->
                text.append(mutant.noticedBy() == null ? "  NOT NOTICED " : "  STALE EXCUSE ")
                    .append(mutant.part())
                    .append(' ')
                    .append(mutant.id())
                    .append('\n'));
  }

  private static String result(RunReport report) {
    int disagreements = report.disagreements().size();
    long unsettled = report.mutants().stream().filter(mutant -> !mutant.settled()).count();
    String text =
        String.format(
            Locale.ROOT, "%,d cases, %,d do not agree", report.results().size(), disagreements);
    if (!report.tables().isEmpty()) {
      text += "; " + report.tables().size() + " definitions differ from the descriptors";
    }
    if (!report.mutants().isEmpty()) {
      text += "; " + report.mutants().size() + " mutants, " + unsettled + " not settled";
    }
    return (report.passed() ? "PASSED: " : "FAILED: ") + text;
  }
}
