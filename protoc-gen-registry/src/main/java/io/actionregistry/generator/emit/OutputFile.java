package io.actionregistry.generator.emit;

import java.util.Arrays;

/**
 * A file to write.
 *
 * @param path relative to the output folder, with slashes
 * @param content text, lines ending in a line feed
 */
public record OutputFile(String path, String content) {
  /** Refuses a path that leaves the output folder. */
  public OutputFile {
    if (path.isEmpty()
        || path.startsWith("/")
        || path.contains("\\")
        || path.contains(":")
        || Arrays.asList(path.split("/", -1)).stream()
            .anyMatch(part -> part.isEmpty() || part.equals(".") || part.equals(".."))) {
      throw new IllegalArgumentException("not a path inside the output folder: " + path);
    }
  }
}
