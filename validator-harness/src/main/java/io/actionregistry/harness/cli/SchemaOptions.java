package io.actionregistry.harness.cli;

import io.actionregistry.harness.serve.ServeSettings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What says of which schema the commands are. */
final class SchemaOptions {
  @Option(
      names = "--descriptors",
      paramLabel = "FILE",
      description = "Descriptor set with all imports; the jon commands' own by default")
  private @Nullable Path descriptors;

  @Option(
      names = "--root",
      paramLabel = "NAME",
      description = "Full name of the root message or service")
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

  @Spec(Spec.Target.MIXEE)
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  /** The same as settings. */
  ServeSettings settings() {
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

  /** Whether it is the jon commands' own. */
  boolean isJon() {
    return descriptors == null;
  }

  /** The same for another process. */
  List<String> arguments() {
    List<String> arguments = new ArrayList<>();
    add(arguments, "--descriptors", descriptors);
    add(arguments, "--root", root);
    add(arguments, "--names", names.equals("kebab") ? null : names);
    overlays.forEach(overlay -> add(arguments, "--overlay", overlay));
    envelope.forEach((name, value) -> add(arguments, "--envelope", name + "=" + value));
    options.forEach(option -> add(arguments, "--opt", option));
    return arguments;
  }

  private static void add(List<String> arguments, String name, @Nullable Object value) {
    if (value != null) {
      arguments.add(name);
      arguments.add(value.toString());
    }
  }
}
