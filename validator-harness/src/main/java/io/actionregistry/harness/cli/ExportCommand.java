package io.actionregistry.harness.cli;

import io.actionregistry.harness.client.JavaCommand.Life;
import io.actionregistry.harness.compare.CaseResult;
import io.actionregistry.harness.report.JsonReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code export}: cases with their verdicts, for other implementations. */
@Command(
    name = "export",
    description = {
      "Writes all deterministic cases with what both sides say, as JSON Lines in an encoding that",
      "loses nothing, so that other implementations can be tested with them."
    },
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:written, and everything agrees",
      "1:written, and something does not agree",
      "2:wrong usage, or the other process cannot be used"
    })
final class ExportCommand implements Callable<Integer> {
  @Mixin private SchemaOptions schema = new SchemaOptions();
  @Mixin private RegistryOptions registry = new RegistryOptions();

  @Parameters(paramLabel = "FILE", description = "Where to; an existing file is replaced")
  private Path file = Path.of("cases.jsonl");

  @Option(
      names = "--random",
      paramLabel = "COUNT",
      defaultValue = "0",
      description = "So many random cases as well (default: 0)")
  private long random;

  @Option(
      names = "--seed",
      paramLabel = "SEED",
      defaultValue = "1",
      description = "What random cases are drawn from (default: 1)")
  private long seed;

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    Path whole = file.toAbsolutePath();
    Path part = whole.resolveSibling(whole.getFileName() + ".part");
    AtomicLong disagreements = new AtomicLong();
    AtomicLong count = new AtomicLong();
    try {
      write(part, count, disagreements);
      // An export is there as a whole or not at all.
      Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
    spec.commandLine().getOut().println(count + " cases, " + disagreements + " do not agree");
    return disagreements.get() == 0 ? 0 : 1;
  }

  private void write(Path part, AtomicLong count, AtomicLong disagreements) throws IOException {
    try (Progress progress = Progress.start(spec.commandLine().getErr());
        Session session = Session.start(schema, registry, Life.SHORT);
        PrintWriter lines = new PrintWriter(Files.newBufferedWriter(part))) {
      progress.phase("cases");
      Consumer<CaseResult> write =
          result -> {
            lines.print(JsonReport.line(result) + "\n");
            disagreements.addAndGet(result.agrees() ? 0 : 1);
            progress.at(count.incrementAndGet());
          };
      session.run().deterministic(total -> progress.of(total + random), write);
      session.run().random(seed, random, () -> true, write);
      progress.end();
      if (lines.checkError()) {
        throw new IOException("cannot write " + part);
      }
    }
  }
}
