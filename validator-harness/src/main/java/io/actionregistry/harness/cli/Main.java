package io.actionregistry.harness.cli;

import io.actionregistry.harness.client.SubprocessException;
import io.actionregistry.harness.command.SchemaException;
import java.io.IOException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line. */
@Command(
    name = "validator-harness",
    mixinStandardHelpOptions = true,
    scope = CommandLine.ScopeType.INHERIT,
    description = "Proves that a generated registry and protovalidate agree.",
    subcommands = {
      CheckCommand.class,
      ServeCommand.class,
      ReplayCommand.class,
      ExportCommand.class,
      FuzzCommand.class,
      MutantsCommand.class
    })
public final class Main implements Runnable {
  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  private Main() {}

  /** Runs a command, and ends the process with its exit status. */
  public static void main(String[] args) {
    CommandLine line = new CommandLine(new Main());
    line.setExecutionExceptionHandler((e, command, arguments) -> told(e, command));
    // 1 is a verdict.
    line.setExitCodeExceptionMapper(e -> 2);
    System.exit(line.execute(args));
  }

  /** What lies outside of this program is told in a line; anything else is a fault of ours. */
  private static int told(Exception e, CommandLine command) throws Exception {
    String what;
    if (e instanceof IOException) {
      what = e.getClass().getSimpleName() + ": " + e.getMessage();
    } else if (e instanceof SubprocessException || e instanceof SchemaException) {
      what = String.valueOf(e.getMessage());
    } else {
      throw e;
    }
    command.getErr().println("error: " + what);
    return 2;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Missing command");
  }
}
