package io.actionregistry.harness.serve;

import com.google.protobuf.ByteString;
import io.actionregistry.harness.cases.EnvelopeDefaults;
import io.actionregistry.harness.command.CommandBuilder;
import io.actionregistry.harness.command.CommandSet;
import io.actionregistry.harness.command.DescriptorSets;
import io.actionregistry.harness.command.Envelope;
import io.actionregistry.harness.command.LinkedSchema;
import io.actionregistry.harness.command.NameStyle;
import io.actionregistry.harness.command.Overlays;
import io.actionregistry.harness.command.RegistryNames;
import io.actionregistry.harness.command.SchemaException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/**
 * A schema ready to be served.
 *
 * @param manifestHash of the registry that the generator would make of it
 */
record Served(
    CompletableFuture<String> manifestHash,
    LinkedSchema schema,
    CommandSet commands,
    CommandBuilder builder) {

  /**
   * Reads what the settings name.
   *
   * @throws SchemaException if something is wrong with it
   */
  static Served of(ServeSettings settings) {
    byte[] bytes = bytes(settings);
    // First of all: the first answer waits for it longer than for anything else.
    CompletableFuture<String> hash = manifestHash(ByteString.copyFrom(bytes), options(settings));
    LinkedSchema schema = DescriptorSets.read(bytes);
    CommandSet commands = commands(schema, settings);
    Envelope envelope = EnvelopeDefaults.complete(commands, settings.envelope());
    return new Served(hash, schema, commands, new CommandBuilder(commands, envelope));
  }

  /** The descriptor set that the settings name. */
  static byte[] bytes(ServeSettings settings) {
    Path file = settings.descriptors();
    return file == null ? DescriptorSets.jonBytes() : read(file);
  }

  /** The commands of the settings' root. */
  static CommandSet commands(LinkedSchema schema, ServeSettings settings) {
    Map<String, String> overlays = new LinkedHashMap<>();
    settings.overlays().forEach(o -> overlays.put(o.toString(), readText(o)));
    RegistryNames names =
        new RegistryNames(
            style(settings.names()),
            Overlays.read(schema, overlays).withOptional(settings.optional()));
    return schema.commands(settings.root(), names);
  }

  private static CompletableFuture<String> manifestHash(ByteString bytes, List<String> options) {
    CompletableFuture<String> hash = new CompletableFuture<>();
    Background.start(
        "manifest",
        () -> {
          try {
            hash.complete(ManifestHash.of(bytes, options));
          } catch (RuntimeException | Error e) {
            hash.completeExceptionally(e);
          }
        });
    return hash;
  }

  private static NameStyle style(String name) {
    return switch (name) {
      case "kebab" -> NameStyle.KEBAB;
      case "snake" -> NameStyle.SNAKE;
      default -> throw new SchemaException("'" + name + "' is no style of names: kebab or snake");
    };
  }

  /** All that the generator has to be told. */
  static List<String> options(ServeSettings settings) {
    List<String> options = new ArrayList<>(settings.generatorOptions());
    options.add("root=" + settings.root());
    options.add("names=" + settings.names().toLowerCase(Locale.ROOT));
    settings.overlays().forEach(overlay -> options.add("overlay=" + overlay));
    return options;
  }

  private static byte[] read(Path file) {
    try {
      if (Files.size(file) > DescriptorSets.LARGEST) {
        throw new SchemaException(file + " is too large for a descriptor set");
      }
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new SchemaException("cannot read " + file + ": " + e, e);
    }
  }

  private static String readText(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new SchemaException("cannot read " + file + ": " + e, e);
    }
  }
}
