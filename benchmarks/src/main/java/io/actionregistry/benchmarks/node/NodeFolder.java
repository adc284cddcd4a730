package io.actionregistry.benchmarks.node;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A folder with packages of npm at exact versions, in which scripts run. */
final class NodeFolder {
  private final Path folder;

  private NodeFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Installs packages, unless they are there.
   *
   * @param packages {@code name@version} each
   * @throws IOException if there is no Node or npm, or a package cannot be had
   */
  static NodeFolder with(Path folder, List<String> packages)
      throws IOException, InterruptedException {
    NodeFolder node = new NodeFolder(Files.createDirectories(folder).toAbsolutePath());
    Path installed = node.folder.resolve("installed");
    if (!Files.exists(installed)) {
      node.write("package.json", "{\"type\": \"module\"}\n");
      List<String> install =
          new ArrayList<>(
              List.of("npm", "install", "--silent", "--no-audit", "--no-fund", "--save-exact"));
      install.addAll(packages);
      node.run(install);
      Files.createFile(installed);
    }
    return node;
  }

  /** Writes a file, with the folders that it lies in. */
  Path write(String path, String content) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    return Files.writeString(file, content);
  }

  /** Copies a script that lies beside this class. */
  void copy(String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(NodeFolder.class.getResourceAsStream(name))) {
      write(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  /** Where a command of one of the packages is. */
  String command(String name) {
    return folder.resolve("node_modules/.bin/" + name).toString();
  }

  /**
   * Runs a command in the folder.
   *
   * @return what it prints
   * @throws IOException if it ends with another status than 0
   */
  String run(List<String> command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException("exit status " + process.exitValue() + " of " + command + output);
    }
    return output;
  }
}
