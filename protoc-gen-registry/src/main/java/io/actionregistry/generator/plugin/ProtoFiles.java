package io.actionregistry.generator.plugin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Finds the {@code .proto} files of a directory. */
final class ProtoFiles {
  /** Files that describe options and not commands. */
  private static final List<String> OPTION_FILES =
      List.of("actionregistry/v1/options.proto", "buf/validate/validate.proto");

  private ProtoFiles() {}

  /**
   * Import paths, sorted; links are not followed.
   *
   * @throws CommandFailure if it is no directory, or has no such files
   */
  static List<String> in(Path directory) {
    if (!Files.isDirectory(directory)) {
      throw new CommandFailure("error: '" + directory + "' is no directory");
    }
    try (Stream<Path> all = Files.walk(directory)) {
      List<String> files =
          all.filter(file -> file.toString().endsWith(".proto") && Files.isRegularFile(file))
              .map(file -> importPath(directory.relativize(file)))
              .filter(ProtoFiles::describesCommands)
              .sorted()
              .toList();
      if (files.isEmpty()) {
        throw new CommandFailure("error: there are no .proto files in '" + directory + "'");
      }
      return files;
    } catch (IOException | UncheckedIOException e) {
      throw new CommandFailure("error: cannot read '" + directory + "': " + e.getMessage());
    }
  }

  /** Whether a file, by its import path, may describe commands, rather than options or types. */
  static boolean describesCommands(String file) {
    return !OPTION_FILES.contains(file) && !file.startsWith("google/protobuf/");
  }

  private static String importPath(Path relative) {
    return StreamSupport.stream(relative.spliterator(), false)
        .map(Path::toString)
        .collect(Collectors.joining("/"));
  }
}
