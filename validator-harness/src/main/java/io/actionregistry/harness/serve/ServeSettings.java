package io.actionregistry.harness.serve;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a subprocess serves.
 *
 * @param descriptors a file with a descriptor set, imports included; null for the jon commands
 * @param root full name of the root message or service
 * @param names style of names: {@code kebab} or {@code snake}
 * @param overlays files with options from outside the schema
 * @param envelope values of the root's other fields, by name
 * @param generatorOptions further options that the registry was generated with, {@code key=value}:
 *     its manifest's hash depends on some of them
 */
public record ServeSettings(
    @Nullable Path descriptors,
    String root,
    String names,
    List<Path> overlays,
    Map<String, String> envelope,
    List<String> generatorOptions) {
  private static final String OPTIONAL = "optional=";
  private static final List<String> JON_OPTIONS =
      List.of("java_package=potatoclient.transit", "validation_property=potatoclient.validation");

  /** Keeps its own copies. */
  public ServeSettings {
    overlays = List.copyOf(overlays);
    envelope = Map.copyOf(envelope);
    generatorOptions = List.copyOf(generatorOptions);
  }

  /** Full names of fields that callers may leave out, as {@code optional=FIELD} says. */
  List<String> optional() {
    return generatorOptions.stream()
        .flatMap(options -> Stream.of(options.split(",", -1)))
        .map(String::strip)
        .filter(option -> option.startsWith(OPTIONAL))
        .map(option -> option.substring(OPTIONAL.length()))
        .toList();
  }

  /** The jon commands, as their registry is generated. */
  public static ServeSettings jon() {
    return new ServeSettings(null, "cmd.Root", "kebab", List.of(), Map.of(), JON_OPTIONS);
  }
}
