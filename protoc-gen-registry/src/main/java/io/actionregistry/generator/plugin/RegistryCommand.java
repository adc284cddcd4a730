package io.actionregistry.generator.plugin;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line's top. */
@Command(
    name = "protoc-gen-registry",
    mixinStandardHelpOptions = true,
    scope = CommandLine.ScopeType.INHERIT,
    versionProvider = RegistryCommand.Version.class,
    description = {
      "Turns command .proto files into a registry that needs no protobuf at run time.",
      "",
      "Without arguments it is a protoc plugin: it reads a request from standard input."
    },
    subcommands = {GenerateCommand.class, ListCommand.class, ShowCommand.class, DiffCommand.class},
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {"0:success", "1:the schema or its options are wrong", "2:wrong usage"})
final class RegistryCommand implements Runnable {
  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Missing command: generate, list, show or diff");
  }

  /** The jar's version. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version =
          Optional.ofNullable(RegistryCommand.class.getPackage().getImplementationVersion())
              .orElse("(not run from its jar)");
      return List.of("protoc-gen-registry " + version).toArray(String[]::new);
    }
  }
}
