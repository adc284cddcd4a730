package io.actionregistry.generator.plugin;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import io.actionregistry.generator.emit.OutputFile;
import io.actionregistry.generator.emit.manifest.ManifestEmitter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a new manifest changes against the one that is there.
 *
 * @param lines for people; a first one that says so where there is nothing to compare with
 */
record ManifestChanges(List<String> lines) {
  private static final int MOST = 20;

  /** Compares before anything is written. */
  static ManifestChanges between(Path out, List<OutputFile> files) {
    for (OutputFile file : files) {
      if (file.path().endsWith(ManifestEmitter.FILE_NAME)) {
        return between(out.resolve(file.path()), file.content());
      }
    }
    return new ManifestChanges(List.of());
  }

  private static ManifestChanges between(Path old, String now) {
    if (!Files.exists(old)) {
      return new ManifestChanges(List.of("Manifest: new"));
    }
    try {
      JsonObject before =
          JsonParser.parseString(Files.readString(old, StandardCharsets.UTF_8)).getAsJsonObject();
      return between(before, JsonParser.parseString(now).getAsJsonObject());
    } catch (IOException | JsonParseException | IllegalStateException e) {
      return new ManifestChanges(
          List.of("Manifest: the present one cannot be read (" + firstLine(e) + ")"));
    }
  }

  private static String firstLine(Exception e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
  }

  private static ManifestChanges between(JsonObject before, JsonObject now) {
    if (before.equals(now)) {
      return new ManifestChanges(List.of("Manifest: unchanged"));
    }
    List<String> lines = new ArrayList<>();
    lines.add("Manifest: changed");
    for (String section : List.of("envelope", "actions", "messages", "enums")) {
      compare(section, section(before, section), section(now, section), lines);
    }
    if (lines.size() == 1) {
      lines.add("  other settings of the registry");
    }
    return new ManifestChanges(lines);
  }

  private static Map<String, JsonElement> section(JsonObject manifest, String name) {
    return manifest.get(name) instanceof JsonObject object ? object.asMap() : Map.of();
  }

  private static void compare(
      String section,
      Map<String, JsonElement> before,
      Map<String, JsonElement> now,
      List<String> lines) {
    List<String> changes = new ArrayList<>();
    before.keySet().stream()
        .filter(name -> !now.containsKey(name))
        .forEach(name -> changes.add("- " + name));
    now.forEach(
        (name, value) -> {
          if (!before.containsKey(name)) {
            changes.add("+ " + name);
          } else if (!value.equals(before.get(name))) {
            changes.add("~ " + name);
          }
        });
    if (!changes.isEmpty()) {
      lines.add("  " + section + ":");
      changes.stream().limit(MOST).forEach(change -> lines.add("    " + change));
      if (changes.size() > MOST) {
        lines.add("    … and " + (changes.size() - MOST) + " more");
      }
    }
  }
}
