package io.actionregistry.harness.cli;

import io.actionregistry.harness.client.JavaCommand.Life;
import io.actionregistry.harness.compare.BoundCoverage;
import io.actionregistry.harness.compare.CaseResult;
import io.actionregistry.harness.compare.OwnRuleCoverage;
import io.actionregistry.harness.report.Excuses;
import io.actionregistry.harness.report.HtmlReport;
import io.actionregistry.harness.report.JsonReport;
import io.actionregistry.harness.report.JunitReport;
import io.actionregistry.harness.report.MutantLine;
import io.actionregistry.harness.report.RunReport;
import io.actionregistry.harness.report.Summary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code check}: all deterministic cases, put to both sides. */
@Command(
    name = "check",
    description = {
      "Puts cases for every action, parameter and bound to a registry and to protovalidate,",
      "and fails unless both say what is expected.",
      "Without options it checks the jon commands."
    },
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:everything agrees",
      "1:something does not agree, or a wrong constraint was not noticed",
      "2:wrong usage, or the other process cannot be used"
    })
final class CheckCommand implements Callable<Integer> {
  @Mixin private SchemaOptions schema = new SchemaOptions();
  @Mixin private RegistryOptions registry = new RegistryOptions();

  @Option(
      names = "--mutants",
      description = "Make every constraint wrong as well, and see that a case notices")
  private boolean mutants;

  @Option(
      names = "--excuses",
      paramLabel = "FILE",
      description = {
        "Wrong constraints that no case can notice, a line 'part id | reason' each;",
        "for the jon commands there is such a list"
      })
  private @Nullable Path excuses;

  @Option(
      names = "--reports",
      paramLabel = "FOLDER",
      description = "Write report.html, report.json and junit.xml into this folder")
  private @Nullable Path reports;

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    // What cannot be read or written is told before the long work.
    Excuses excused = excuses();
    if (reports != null) {
      Files.createDirectories(reports);
    }
    try (Progress progress = Progress.start(spec.commandLine().getErr());
        Session session = Session.start(schema, registry, Life.SHORT)) {
      progress.phase("cases");
      List<CaseResult> results = new ArrayList<>();
      session
          .run()
          .deterministic(
              progress::of,
              result -> {
                results.add(result);
                progress.at(results.size());
              });
      List<MutantLine> lines =
          mutants ? MutantsProcess.run(schema, registry, excused, progress) : List.of();
      progress.phase("reports");
      RunReport report =
          new RunReport(
              session.subject(),
              results,
              session.differences(),
              lines,
              OwnRuleCoverage.of(session.registry(), session.description(), results),
              BoundCoverage.of(
                  session.description(), results.stream().map(CaseResult::one).toList()));
      if (reports != null) {
        Files.writeString(
            reports.resolve("report.html"), HtmlReport.of(report, session.registry()));
        Files.writeString(reports.resolve("report.json"), JsonReport.of(report));
        Files.writeString(reports.resolve("junit.xml"), JunitReport.of(report));
      }
      progress.end();
      spec.commandLine().getOut().print(Summary.of(report));
      spec.commandLine().getOut().flush();
      return report.passed() ? 0 : 1;
    }
  }

  private Excuses excuses() throws IOException {
    if (excuses != null) {
      return Excuses.read(excuses);
    }
    return schema.isJon() ? Excuses.ofJon() : Excuses.NONE;
  }
}
