package io.actionregistry.generator.plugin;

import io.actionregistry.generator.diagnostic.Diagnostic;
import io.actionregistry.generator.model.Schema;
import java.nio.file.Path;
import java.util.Objects;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code generate}: from a directory of {@code .proto} files to sources. */
@Command(
    name = "generate",
    description = "Generates a registry from the .proto files of a directory.")
final class GenerateCommand implements Runnable {
  @Parameters(paramLabel = "DIR", description = "Directory with .proto files")
  @SuppressWarnings("NullAway.Init") // set by picocli
  private Path directory;

  @Option(names = "--out", paramLabel = "DIR", required = true, description = "Where to write")
  @SuppressWarnings("NullAway.Init") // set by picocli
  private Path out;

  @Mixin private SchemaOptions options = new SchemaOptions();

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  @Override
  public void run() {
    Progress progress = new Progress(spec.commandLine().getOut());
    SchemaOptions.Compiled compiled = options.compile(directory, progress, Generator::generate);
    for (Diagnostic warning : compiled.result().diagnostics()) {
      spec.commandLine().getErr().println(warning.format());
    }
    Schema schema = Objects.requireNonNull(compiled.result().schema());
    ManifestChanges changes = ManifestChanges.between(out, compiled.result().files());
    progress.step("Writing to %s", out);
    OutputFolder.Outcome outcome = new OutputFolder(out).write(compiled.result().files());
    Summary.of(compiled.files(), schema, outcome, changes)
        .forEach(line -> progress.step("%s", line));
    Summary.unchecked(schema, compiled.result().files()).forEach(line -> progress.step("%s", line));
  }
}
