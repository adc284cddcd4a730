package io.actionregistry.conformance;

import com.google.protobuf.Any;
import io.actionregistry.conformance.harness.CaseResult;
import io.actionregistry.conformance.harness.ResultSet;
import io.actionregistry.conformance.harness.SuiteResults;
import io.actionregistry.conformance.harness.TestResult.ResultCase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** All cases of a result set, given to a candidate and compared. */
final class SuiteRun {
  private static final Comparator<Outcome> ORDER =
      Comparator.comparing(Outcome::suite).thenComparing(Outcome::name);

  private final List<Outcome> outcomes;

  private SuiteRun(List<Outcome> outcomes) {
    this.outcomes = outcomes;
  }

  /**
   * What came of a case.
   *
   * @param suite the suite's name
   * @param name the case's name, one of a kind in its suite
   * @param type full name of the input's message
   * @param wanted what kind of result is expected
   * @param difference what is wrong; empty if the case has passed
   */
  record Outcome(String suite, String name, String type, ResultCase wanted, String difference) {
    boolean passed() {
      return difference.isEmpty();
    }
  }

  /** Runs all cases, one after the other. */
  static SuiteRun of(ResultSet set, Candidate candidate) {
    List<Outcome> outcomes = new ArrayList<>();
    for (SuiteResults suite : set.getSuitesList()) {
      for (CaseResult test : suite.getCasesList()) {
        outcomes.add(
            new Outcome(
                suite.getName(),
                test.getName(),
                type(test.getInput()),
                test.getWanted().getResultCase(),
                Comparison.difference(test.getWanted(), candidate.test(test.getInput()))));
      }
    }
    outcomes.sort(ORDER);
    return new SuiteRun(outcomes);
  }

  /** Full name of the message that an {@code Any} holds: what follows the last slash. */
  static String type(Any any) {
    return any.getTypeUrl().substring(any.getTypeUrl().lastIndexOf('/') + 1);
  }

  /** The types of all inputs, sorted. */
  static Collection<String> types(ResultSet set) {
    TreeSet<String> types = new TreeSet<>();
    set.getSuitesList()
        .forEach(suite -> suite.getCasesList().forEach(test -> types.add(type(test.getInput()))));
    return types;
  }

  /** All cases, by suite and name. */
  List<Outcome> outcomes() {
    return outcomes;
  }

  /** How many cases have passed. */
  long passed() {
    return outcomes.stream().filter(Outcome::passed).count();
  }

  /** A line for every case that has failed. */
  List<String> failures() {
    return outcomes.stream()
        .filter(outcome -> !outcome.passed())
        .map(
            outcome ->
                "%s | %s | %s | %s"
                    .formatted(
                        outcome.suite(), outcome.name(), outcome.type(), outcome.difference()))
        .toList();
  }
}
