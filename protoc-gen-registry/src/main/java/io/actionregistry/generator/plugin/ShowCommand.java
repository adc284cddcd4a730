package io.actionregistry.generator.plugin;

import io.actionregistry.generator.model.Action;
import io.actionregistry.generator.model.Schema;
import io.actionregistry.generator.model.Similar;
import java.nio.file.Path;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code show}: all about one action. */
@Command(name = "show", description = "Shows an action with its parameters. Needs --opt root=NAME.")
final class ShowCommand implements Runnable {
  @Parameters(paramLabel = "ACTION", index = "0", description = "Name or alias of the action")
  @SuppressWarnings("NullAway.Init") // set by picocli
  private String name;

  @Parameters(
      paramLabel = "DIR",
      index = "1",
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
    Schema schema = ListCommand.schema(options, directory);
    Action action =
        schema.actions().stream()
            .filter(a -> a.name().equals(name) || a.aliases().contains(name))
            .findFirst()
            .orElseThrow(() -> unknown(schema));
    ActionText.of(schema, action).forEach(spec.commandLine().getOut()::println);
  }

  private CommandFailure unknown(Schema schema) {
    String hint =
        Similar.hint(
            name,
            schema.actions().stream()
                .flatMap(a -> Stream.concat(Stream.of(a.name()), a.aliases().stream())));
    return new CommandFailure(
        "error: there is no action '" + name + "'" + (hint.isEmpty() ? "" : "\n  hint: " + hint));
  }
}
