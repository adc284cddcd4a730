package io.actionregistry.generator.plugin;

import io.actionregistry.generator.diff.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Finds the two sides of a comparison, wherever they are. */
final class DiffSources {
  private final SchemaOptions options;
  private final @Nullable Path inGit;
  private final Path work;

  /**
   * For one comparison.
   *
   * @param inGit what to compare two revisions of; null where both sides say it themselves
   * @param work an empty folder
   */
  DiffSources(SchemaOptions options, @Nullable Path inGit, Path work) {
    this.options = options;
    this.inGit = inGit;
    this.work = work;
  }

  record Sides(Snapshot before, Snapshot after) {}

  /** Reads both; the root that a manifest names is that of a schema beside it. */
  Sides read(String old, String now) {
    DiffSource before = source("OLD", old);
    DiffSource after = source("NEW", now);
    Snapshot oldManifest = before.isManifest() ? before.manifest() : null;
    Snapshot newManifest = after.isManifest() ? after.manifest() : null;
    return new Sides(
        oldManifest != null ? oldManifest : before.schema(options, defaults(newManifest)),
        newManifest != null ? newManifest : after.schema(options, defaults(oldManifest)));
  }

  private List<String> defaults(@Nullable Snapshot other) {
    List<String> defaults = new ArrayList<>();
    if (!options.has("java_package")) {
      defaults.add("java_package=any"); // a manifest does not say it
    }
    if (other != null && !options.has("root") && !other.root().isEmpty()) {
      defaults.add("root=" + other.root());
    }
    String names = other == null ? "" : other.settings().getOrDefault("names", "");
    if (!names.isEmpty() && !options.has("names")) {
      defaults.add("names=" + names);
    }
    String property = other == null ? "" : other.settings().getOrDefault("validation-property", "");
    if (!property.isEmpty() && !options.has("validation_property")) {
      defaults.add("validation_property=" + property);
    }
    return defaults;
  }

  private DiffSource source(String side, String given) {
    String label = side + " '" + given + "'";
    try {
      if (inGit != null) {
        return new DiffSource(label, inGit(side, given, inGit));
      }
      Path path = path(given);
      if (path != null && Files.exists(path)) {
        return new DiffSource(label, path);
      }
      int colon = given.indexOf(':');
      if (colon > 0) {
        String inside = given.substring(colon + 1).replaceFirst("^(\\./)+|^\\.$", "");
        return new DiffSource(
            label,
            new GitRevision(Path.of("").toAbsolutePath(), folder(side))
                .get(given.substring(0, colon), inside.replaceFirst("/+$", "")));
      }
    } catch (CommandFailure e) {
      throw new CommandFailure("in " + label + ":\n" + e.getMessage());
    }
    throw new CommandFailure(
        "error: there is no "
            + label
            + "\n  hint: it can be a manifest, a descriptor set, a folder of .proto files, or"
            + " REVISION:PATH of git");
  }

  private Path inGit(String side, String revision, Path inside) {
    try {
      Path folder = inside.toAbsolutePath().normalize();
      List<String> below = new ArrayList<>();
      while (!Files.isDirectory(folder) && folder.getParent() != null) {
        below.add(0, folder.getFileName().toString());
        folder = folder.getParent();
      }
      GitRevision git = new GitRevision(folder, folder(side));
      Path relative = git.top().toRealPath().relativize(folder.toRealPath());
      List<String> steps =
          StreamSupport.stream(relative.spliterator(), false)
              .map(Path::toString)
              .filter(step -> !step.isEmpty())
              .collect(Collectors.toCollection(ArrayList::new));
      steps.addAll(below);
      return git.get(revision, String.join("/", steps));
    } catch (IOException e) {
      throw new CommandFailure("error: cannot look into '" + inside + "': " + e.getMessage());
    }
  }

  private Path folder(String side) {
    try {
      return Files.createDirectory(work.resolve(side));
    } catch (IOException e) {
      throw new CommandFailure("error: cannot write temporary files: " + e.getMessage());
    }
  }

  private static @Nullable Path path(String given) {
    try {
      return Path.of(given);
    } catch (InvalidPathException e) {
      return null;
    }
  }
}
