package io.actionregistry.generator.plugin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/** Whole folders as values. */
public final class Folders {
  private Folders() {}

  /** The texts of all files below a folder, by path with slashes; none if there is no folder. */
  public static Map<String, String> read(Path folder) {
    Map<String, String> texts = new TreeMap<>();
    if (!Files.exists(folder)) {
      return texts;
    }
    try (var tree = Files.walk(folder)) {
      for (Path path : tree.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(path).toString().replace('\\', '/');
        texts.put(name, Files.readString(path, StandardCharsets.UTF_8));
      }
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes texts below a folder, by path. */
  public static void write(Path folder, Map<String, String> texts) throws IOException {
    for (var text : texts.entrySet()) {
      Path path = folder.resolve(text.getKey());
      Files.createDirectories(path.resolveSibling(""));
      Files.writeString(path, text.getValue(), StandardCharsets.UTF_8);
    }
  }

  /** Deletes a folder with all that is in it. */
  public static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (var tree = Files.walk(folder)) {
      for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
