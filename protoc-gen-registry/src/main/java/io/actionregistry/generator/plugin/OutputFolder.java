package io.actionregistry.generator.plugin;

import io.actionregistry.generator.emit.OutputFile;
import io.actionregistry.generator.emit.manifest.ManifestEmitter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where generated files go. Each file is replaced as a whole, unchanged ones are not touched, and
 * the manifest comes last: a run that was cut off shows its changes again the next time.
 */
final class OutputFolder {
  /** How {@link #replace} calls what is to take the place of a file, which is the group. */
  private static final Pattern LEFTOVER = Pattern.compile("\\.(.+)\\.[0-9a-f-]{36}\\.tmp");

  private final Path root;

  OutputFolder(Path root) {
    this.root = root;
  }

  /**
   * How many files were written, and how many left alone.
   *
   * @param removed paths of those that were removed, with slashes
   */
  record Outcome(int created, int changed, int unchanged, List<String> removed) {}

  /**
   * Writes the files, and removes generated ones that are no longer among them.
   *
   * @throws CommandFailure if the folder cannot be written
   */
  Outcome write(List<OutputFile> files) {
    try {
      int created = 0;
      int changed = 0;
      for (OutputFile file : manifestLast(files)) {
        Path target = root.resolve(file.path());
        byte[] content = file.content().getBytes(StandardCharsets.UTF_8);
        boolean exists = Files.exists(target);
        if (exists && Arrays.equals(Files.readAllBytes(target), content)) {
          continue;
        }
        replace(target, content);
        created += exists ? 0 : 1;
        changed += exists ? 1 : 0;
      }
      List<String> removed = removeStale(files);
      return new Outcome(created, changed, files.size() - created - changed, removed);
    } catch (IOException | UncheckedIOException e) {
      throw new CommandFailure("error: cannot write to '" + root + "': " + e);
    }
  }

  private static List<OutputFile> manifestLast(List<OutputFile> files) {
    return files.stream()
        .sorted(Comparator.comparing(file -> file.path().endsWith(ManifestEmitter.FILE_NAME)))
        .toList();
  }

  private static void replace(Path target, byte[] content) throws IOException {
    Path folder = Files.createDirectories(target.resolveSibling("").normalize());
    // Beside the target, so that it can be moved at once, with the permissions of any file, and
    // apart from what another run may be writing.
    Path temporary = folder.resolve("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
    try {
      Files.write(temporary, content);
      try {
        Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
      }
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  private List<String> removeStale(List<OutputFile> files) throws IOException {
    List<String> removed = new ArrayList<>();
    for (Path path : StaleFiles.of(root, files)) {
      Files.deleteIfExists(path);
      removed.add(root.normalize().relativize(path).toString().replace('\\', '/'));
    }
    Map<Path, Set<String>> folders = new TreeMap<>();
    for (OutputFile file : files) {
      Path path = root.resolve(file.path()).normalize();
      folders
          .computeIfAbsent(path.resolveSibling("").normalize(), folder -> new HashSet<>())
          .add(path.getFileName().toString());
    }
    for (Map.Entry<Path, Set<String>> folder : folders.entrySet()) {
      removeLeftovers(folder.getKey(), folder.getValue());
    }
    return removed;
  }

  /** What runs have left that were killed; younger files may belong to one that goes on. */
  private static void removeLeftovers(Path folder, Set<String> names) throws IOException {
    Instant old = Instant.now().minus(1, ChronoUnit.HOURS);
    try (Stream<Path> entries = Files.list(folder)) {
      for (Path path : entries.toList()) {
        Matcher leftover = LEFTOVER.matcher(path.getFileName().toString());
        if (leftover.matches()
            && (StaleFiles.isKnown(leftover.group(1)) || names.contains(leftover.group(1)))
            && path.toFile().lastModified() < old.toEpochMilli()) {
          Files.deleteIfExists(path);
        }
      }
    }
  }
}
