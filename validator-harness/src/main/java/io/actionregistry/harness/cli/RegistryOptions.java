package io.actionregistry.harness.cli;

import io.actionregistry.harness.check.Registries;
import io.actionregistry.runtime.ValidatorProvider;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What says which registry is checked. */
final class RegistryOptions {
  @Option(
      names = "--classpath",
      paramLabel = "PATH",
      split = "[:;]",
      description = "Jars or folders with the registry and its validators; jon's own by default")
  private List<Path> classPath = new ArrayList<>();

  @Option(
      names = "--registry",
      paramLabel = "PACKAGE",
      description = "The registry's Java package, where there are several")
  private @Nullable String registry;

  @Spec(Spec.Target.MIXEE)
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  /** The validators, and with them the registry. */
  ValidatorProvider provider() {
    try {
      return Registries.find(classPath, registry);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  /** The same for another process. */
  List<String> arguments() {
    List<String> arguments = new ArrayList<>();
    for (Path entry : classPath) {
      arguments.add("--classpath");
      arguments.add(entry.toString());
    }
    if (registry != null) {
      arguments.add("--registry");
      arguments.add(registry);
    }
    return arguments;
  }
}
