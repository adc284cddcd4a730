package io.actionregistry.conformance;

import io.actionregistry.conformance.SuiteRun.Outcome;
import io.actionregistry.conformance.harness.TestResult.ResultCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Predicate;

/** docs/conformance.md: how many cases of which suite and outcome have passed. */
final class Report {
  private static final String HEADER =
      """
      # Conformance

      Written by the run itself (`SuiteTest`), which fails where this file is not what it would write.

      [protovalidate](https://github.com/bufbuild/protovalidate) has a conformance suite: messages
      with rules, inputs, and for each input the verdict. Here the plugin generates a registry and
      its validators from the suite's descriptors, the JDK's compiler compiles them, and every input
      is given to `Validator.checkMessage` as parameters, the way a JVM program would give it. The
      verdict has to be the expected one as the official harness compares with `--strict_message` and
      `--strict_error`: the same violations, each with field path, rule path, rule id, message, and
      whether it is a key's; compilation errors and run-time errors told apart. There is no list of
      cases that may fail.

      Two settings differ from the default. The plugin reports what does not compile by a verdict
      (`uncompilable=report`) rather than refuse the whole schema. The validator allows required
      parameters to be missing (`RegistryValidator.withMissingAllowed`), because protobuf knows no
      missing parameter: `required` is a rule there, and is reported as one.

      Two controls hold the comparison itself: protovalidate for Java passes all cases, with its
      native rules and without; a validator that accepts everything passes those of the first column
      and no other.

      ## Run it

      The suite's data is not part of this project. The official harness prints it:

      ```sh
      go run github.com/bufbuild/protovalidate/tools/protovalidate-conformance@v1.2.2 \\
        --dump --proto >suite.binpb
      ./mvnw -pl conformance -am verify -Dconformance.suite="$PWD/suite.binpb" \\
        -Dconformance.now="$(date +%s)"
      ```

      `conformance.suite`, or the environment variable `CONFORMANCE_SUITE`, names the file, which may
      be compressed by gzip; without either, these tests are skipped and say so.
      `conformance.now` is the time when it was dumped, because some cases are relative to that.
      `conformance/target/failures.txt` says what is wrong with every case that fails.

      The harness can also run the same code itself, as a program that reads a request from its
      standard input and writes the results to its standard output:

      ```sh
      protovalidate-conformance --strict_message --strict_error conformance/bin/executor
      ```

      ## Results

      """;

  private static final List<ResultCase> COLUMNS =
      List.of(
          ResultCase.SUCCESS,
          ResultCase.VALIDATION_ERROR,
          ResultCase.COMPILATION_ERROR,
          ResultCase.RUNTIME_ERROR);

  private final SuiteRun run;
  private final List<String> lines = new ArrayList<>();

  private Report(SuiteRun run) {
    this.run = run;
  }

  /** The whole file; the same run always gives the same text. */
  static String of(SuiteRun run) {
    return new Report(run).text();
  }

  private String text() {
    TreeSet<String> suites = new TreeSet<>();
    run.outcomes().forEach(outcome -> suites.add(outcome.suite()));
    lines.add(
        "%d of %d cases pass, %s; passed / cases by expected outcome:"
            .formatted(run.passed(), run.outcomes().size(), percent()));
    lines.add("");
    lines.add("| suite | valid | violations | compilation error | run-time error | all |");
    lines.add("|---|--:|--:|--:|--:|--:|");
    suites.forEach(suite -> add(suite, outcome -> outcome.suite().equals(suite)));
    add("**all**", outcome -> true);
    return HEADER + String.join("\n", lines) + "\n";
  }

  /** Rounded down: only when all cases pass are they 100 %. */
  private String percent() {
    long tenths = run.outcomes().isEmpty() ? 0 : run.passed() * 1000 / run.outcomes().size();
    return String.format(Locale.ROOT, "%d.%d %%", tenths / 10, tenths % 10);
  }

  private void add(String title, Predicate<Outcome> of) {
    List<Outcome> outcomes = run.outcomes().stream().filter(of).toList();
    StringBuilder row = new StringBuilder("| ").append(title).append(" |");
    for (ResultCase column : COLUMNS) {
      List<Outcome> cell = outcomes.stream().filter(o -> o.wanted() == column).toList();
      row.append(' ').append(cell.isEmpty() ? "–" : count(cell)).append(" |");
    }
    lines.add(row.append(' ').append(count(outcomes)).append(" |").toString());
  }

  private static String count(List<Outcome> outcomes) {
    return outcomes.stream().filter(Outcome::passed).count() + " / " + outcomes.size();
  }
}
