package io.actionregistry.harness.cli;

import io.actionregistry.harness.serve.ServeSettings;
import io.actionregistry.harness.serve.Subprocess;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

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
  @Option(
      names = "--descriptors",
      paramLabel = "FILE",
      description = "Descriptor set with all imports; the jon commands' own by default")
  private @Nullable Path descriptors;

  @Option(names = "--root", paramLabel = "NAME", description = "Full name of the root message")
  private @Nullable String root;

  @Option(
      names = "--names",
      paramLabel = "STYLE",
      defaultValue = "kebab",
      description = "Style of names: kebab (default) or snake")
  private String names = "kebab";

  @Option(
      names = "--overlay",
      paramLabel = "FILE",
      description = "Options from outside the schema; may be repeated")
  private List<Path> overlays = new ArrayList<>();

  @Option(
      names = "--envelope",
      paramLabel = "NAME=VALUE",
      description = "Value of a field of the root beside its payload; may be repeated")
  private Map<String, String> envelope = new LinkedHashMap<>();

  @Option(
      names = "--opt",
      paramLabel = "KEY=VALUE",
      description = {
        "Further option that the registry was generated with, such as java_package,",
        "validation_property, optional: the manifest depends on it. May be repeated"
      })
  private List<String> options = new ArrayList<>();

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  @Override
  public Integer call() {
    return Subprocess.run(settings());
  }

  private ServeSettings settings() {
    ServeSettings jon = ServeSettings.jon();
    if (descriptors == null) {
      return new ServeSettings(
          null,
          root == null ? jon.root() : root,
          names,
          overlays,
          envelope,
          options.isEmpty() ? jon.generatorOptions() : options);
    }
    if (root == null) {
      throw new ParameterException(spec.commandLine(), "--descriptors needs --root, too");
    }
    return new ServeSettings(descriptors, root, names, overlays, envelope, options);
  }
}
