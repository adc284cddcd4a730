package io.actionregistry.harness.cli;

import io.actionregistry.harness.client.JavaCommand.Life;
import io.actionregistry.harness.compare.CaseResult;
import io.actionregistry.harness.matrix.Case;
import io.actionregistry.harness.matrix.CaseLines;
import io.actionregistry.harness.report.JsonReport;
import io.actionregistry.harness.report.Summary;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code replay}: one case again. */
@Command(
    name = "replay",
    description = "Puts one case to both sides again, and prints what each says.",
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:both say what is expected",
      "1:they do not",
      "2:wrong usage, or the other process cannot be used"
    })
final class ReplayCommand implements Callable<Integer> {
  private static final Pattern RANDOM = Pattern.compile("random/(-?\\d+)/(\\d+)");

  @Mixin private SchemaOptions schema = new SchemaOptions();
  @Mixin private RegistryOptions registry = new RegistryOptions();

  @Parameters(
      paramLabel = "CASE",
      description = "A case's id, as reports print it, or a line of an export")
  private String wanted = "";

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  @Override
  public Integer call() {
    try (Session session = Session.start(schema, registry, Life.SHORT)) {
      CaseResult result = session.run().run(find(session));
      spec.commandLine().getOut().println(JsonReport.line(result));
      if (!result.agrees()) {
        String replay = session.subject().replay() + " '" + result.one().id() + "'";
        spec.commandLine().getOut().print(Summary.of(result, replay));
      }
      spec.commandLine().getOut().flush();
      return result.agrees() ? 0 : 1;
    }
  }

  private Case find(Session session) {
    Matcher random = RANDOM.matcher(wanted);
    if (random.matches()) {
      return session.run().random(Long.parseLong(random.group(1)), Long.parseLong(random.group(2)));
    }
    if (wanted.startsWith("{")) {
      try {
        return CaseLines.read(wanted);
      } catch (IllegalArgumentException e) {
        throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
      }
    }
    Optional<Case> found =
        session.run().cases().stream().filter(one -> one.id().equals(wanted)).findFirst();
    return found.orElseThrow(
        () ->
            new ParameterException(
                spec.commandLine(),
                "there is no case '" + wanted + "': ids are those of reports and exports"));
  }
}
