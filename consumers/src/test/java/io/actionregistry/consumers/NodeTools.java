package io.actionregistry.consumers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Node, and packages of npm at exact versions, installed below {@code target/} when first used. */
public final class NodeTools {
  /** Why a test is skipped. */
  public static final String MISSING = "there is no Node of version 20 or newer with npm here";

  private static final Path TOOLS = Path.of(System.getProperty("consumers.tools", "target/tools"));
  private static final int OLDEST = 20;

  private final Path folder;

  private NodeTools(Path folder) {
    this.folder = folder;
  }

  /** Whether there is a Node to run. */
  public static boolean present() {
    try {
      String version = run(Path.of("."), List.of("node", "--version")).strip();
      run(Path.of("."), List.of(npm(), "--version"));
      return Integer.parseInt(version.substring(1, version.indexOf('.'))) >= OLDEST;
    } catch (UncheckedIOException | AssertionError | NumberFormatException e) {
      return false;
    }
  }

  /** A folder with these packages, {@code name@version} each. */
  public static synchronized NodeTools with(String... packages) {
    String name = String.join("+", packages).replaceAll("[^A-Za-z0-9.+-]", "_");
    Path folder = TOOLS.resolve(name);
    Path done = folder.resolve("installed");
    if (!Files.exists(done)) {
      try {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("package.json"), "{\"type\": \"module\"}\n");
        List<String> install =
            new ArrayList<>(
                List.of(npm(), "install", "--silent", "--no-audit", "--no-fund", "--save-exact"));
        install.addAll(Arrays.asList(packages));
        run(folder, install);
        Files.createFile(done);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new NodeTools(folder);
  }

  /** What the packages are installed in: a module in it, or further in, finds them. */
  public Path folder() {
    return folder.toAbsolutePath();
  }

  /** What a package's command prints; another exit status than 0 fails the test. */
  public String command(Path in, String name, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(folder().resolve("node_modules/.bin/" + name).toString());
    command.addAll(Arrays.asList(arguments));
    return run(in, command);
  }

  /** What a script prints. */
  public String node(Path in, String... arguments) {
    List<String> command = new ArrayList<>(List.of("node"));
    command.addAll(Arrays.asList(arguments));
    return run(in, command);
  }

  private static String npm() {
    return System.getProperty("os.name").startsWith("Windows") ? "npm.cmd" : "npm";
  }

  private static String run(Path in, List<String> command) {
    try {
      Path output = Files.createTempFile("node", ".txt");
      try {
        Process process =
            new ProcessBuilder(command)
                .directory(in.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = process.waitFor(10, TimeUnit.MINUTES);
        if (!ended) {
          process.destroyForcibly();
        }
        String printed = Files.readString(output, StandardCharsets.UTF_8);
        assertEquals(0, ended ? process.exitValue() : -1, command + "\n" + printed);
        return printed;
      } finally {
        Files.delete(output);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
