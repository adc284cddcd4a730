package io.actionregistry.generator.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Gets a file or folder as it was in a revision, by the {@code git} of this machine. */
final class GitRevision {
  private static final long PATIENCE_SECONDS = 120;
  private static final long MOST_BYTES = 256L << 20;

  private final Path folder;
  private final Path work;

  /**
   * Revisions of the repository that a folder lies in.
   *
   * @param folder an existing folder
   * @param work where to put files
   */
  GitRevision(Path folder, Path work) {
    this.folder = folder;
    this.work = work;
  }

  /** The repository's own folder; the given one where it has no files checked out. */
  Path top() {
    Outcome top = git(folder, "rev-parse", "--show-toplevel");
    return top.succeeded() ? Path.of(top.text().strip()) : folder;
  }

  /**
   * The file or folder in the revision, below the work folder; of a folder its {@code .proto}
   * files.
   *
   * @param path from the repository's top, with slashes; empty for all of it
   * @throws CommandFailure without git, or if it has no such thing
   */
  Path get(String revision, String path) {
    if (revision.isEmpty() || revision.startsWith("-")) {
      throw new CommandFailure("error: '" + revision + "' is no revision");
    }
    Path top = top();
    Outcome commit = git(top, "rev-parse", "--verify", "--quiet", revision + "^{commit}");
    if (!commit.succeeded()) {
      throw new CommandFailure(
          "error: there is no revision '"
              + revision
              + "' in the git repository of '"
              + folder
              + "'"
              + (commit.error().isEmpty() ? "" : "\n  git: " + commit.error()));
    }
    String object = commit.text().strip() + ":" + path;
    Outcome type = git(top, "cat-file", "-t", object);
    if (!type.succeeded()) {
      throw new CommandFailure("error: there is no '" + path + "' in revision '" + revision + "'");
    }
    try {
      return type.text().strip().equals("tree") ? tree(top, object) : blob(top, object, path);
    } catch (IOException e) {
      throw new CommandFailure("error: cannot unpack '" + revision + "': " + e.getMessage());
    }
  }

  private Path blob(Path top, String object, String path) throws IOException {
    Outcome blob = require(git(top, "cat-file", "blob", object));
    Path file = work.resolve("blob" + (path.endsWith(".json") ? ".json" : ""));
    return Files.move(blob.out(), file);
  }

  private Path tree(Path top, String object) throws IOException {
    Outcome archive = require(git(top, "archive", "--format=zip", object));
    Path target = Files.createDirectory(work.resolve("tree"));
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(archive.out()))) {
      long left = MOST_BYTES;
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Path file = target.resolve(entry.getName()).normalize();
        if (file.startsWith(target) && entry.getName().endsWith(".proto")) {
          Files.createDirectories(file.resolveSibling(""));
          left -= copy(zip, file, left);
        }
      }
    }
    return target;
  }

  private static long copy(InputStream in, Path file, long most) throws IOException {
    byte[] bytes = in.readNBytes((int) Math.min(most + 1, Integer.MAX_VALUE - 8));
    if (bytes.length > most) {
      throw new IOException("its .proto files have more than " + MOST_BYTES + " bytes");
    }
    Files.write(file, bytes);
    return bytes.length;
  }

  private record Outcome(int status, Path out, String error) {
    boolean succeeded() {
      return status == 0;
    }

    String text() {
      try {
        return Files.readString(out, StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new CommandFailure("error: cannot read what git said: " + e.getMessage());
      }
    }
  }

  private static Outcome require(Outcome outcome) throws IOException {
    if (!outcome.succeeded()) {
      throw new IOException(outcome.error());
    }
    return outcome;
  }

  /** Without a shell, and without questions to the user. */
  private Outcome git(Path where, String... arguments) {
    List<String> command = new ArrayList<>(List.of("git", "-C", where.toString()));
    command.addAll(Arrays.asList(arguments));
    try {
      Path out = Files.createTempFile(work, "git", ".out");
      Path err = Files.createTempFile(work, "git", ".err");
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .redirectInput(Redirect.PIPE)
              .redirectOutput(out.toFile())
              .redirectError(err.toFile());
      builder.environment().put("LC_ALL", "C");
      builder.environment().put("GIT_TERMINAL_PROMPT", "0");
      Process process = builder.start();
      process.getOutputStream().close();
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
        throw new CommandFailure("error: git took more than " + PATIENCE_SECONDS + " s");
      }
      String error = Files.readString(err, StandardCharsets.UTF_8).strip();
      return new Outcome(process.exitValue(), out, error);
    } catch (IOException e) {
      throw new CommandFailure("error: cannot run git: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CommandFailure("error: interrupted while git ran");
    }
  }
}
