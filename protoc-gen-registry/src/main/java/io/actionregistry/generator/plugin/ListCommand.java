package io.actionregistry.generator.plugin;

import io.actionregistry.generator.model.Action;
import io.actionregistry.generator.model.Parameter;
import io.actionregistry.generator.model.Schema;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code list}: the actions of a schema. */
@Command(
    name = "list",
    description = {
      "Lists the actions of a schema, one a line, with their parameters.",
      "Optional parameters stand in brackets. Needs --opt root=NAME."
    })
final class ListCommand implements Runnable {
  @Parameters(
      paramLabel = "DIR",
      arity = "0..1",
      defaultValue = "proto",
      description = "Directory with .proto files (default: ${DEFAULT-VALUE})")
  @SuppressWarnings("NullAway.Init") // set by picocli
  private Path directory;

  @Mixin private SchemaOptions options = new SchemaOptions();

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  @Override
  public void run() {
    PrintWriter out = spec.commandLine().getOut();
    for (Action action : schema(options, directory).actions()) {
      String parameters =
          action.message().parameters().stream()
              .map(ListCommand::label)
              .collect(Collectors.joining(" "));
      out.println(parameters.isEmpty() ? action.name() : action.name() + "  " + parameters);
    }
  }

  /** Reads a schema that has a root, silently. */
  static Schema schema(SchemaOptions options, Path directory) {
    if (!options.has("root")) {
      throw new CommandFailure(
          "error: there are no actions without a root\n  hint: --opt root=cmd.Root");
    }
    Progress silent = new Progress(new PrintWriter(Writer.nullWriter()));
    return Objects.requireNonNull(
        options.compile(directory, silent, Generator::inspect).result().schema());
  }

  private static String label(Parameter parameter) {
    return parameter.required() ? parameter.name() : "[" + parameter.name() + "]";
  }
}
