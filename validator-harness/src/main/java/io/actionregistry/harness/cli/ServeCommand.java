package io.actionregistry.harness.cli;

import io.actionregistry.harness.serve.Subprocess;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code serve}: the process that holds protobuf and protovalidate. */
@Command(
    name = "serve",
    description = {
      "Builds and validates commands: Transit frames on standard input and output.",
      "Without options it serves the jon commands."
    },
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:the input ended",
      "1:something served is wrong, or nobody reads the answers",
      "2:wrong usage, or broken input",
      "3:the client's registry is another one"
    })
final class ServeCommand implements Callable<Integer> {
  @Mixin private SchemaOptions schema = new SchemaOptions();

  @Override
  public Integer call() {
    return Subprocess.run(schema.settings());
  }
}
