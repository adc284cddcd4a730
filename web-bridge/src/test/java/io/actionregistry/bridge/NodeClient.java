package io.actionregistry.bridge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A process of Node that runs a scenario of {@code node/client.mjs} with the real client. */
final class NodeClient implements AutoCloseable {
  /** Why a test is skipped. */
  static final String MISSING = "there is no Node with npm here";

  private static final String PACKAGE = "socket.io-client@4.8.4";
  private static final Path FOLDER =
      Path.of(System.getProperty("basedir", ""), "target/tools/socket.io-client");
  private static final String NPM =
      System.getProperty("os.name").startsWith("Windows") ? "npm.cmd" : "npm";

  private final Process process;
  private final BufferedReader output;

  /** Starts it; the client is installed when it is first used. */
  NodeClient(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("node", install().toString()));
    command.addAll(Arrays.asList(arguments));
    process = new ProcessBuilder(command).redirectErrorStream(true).start();
    output = process.inputReader(StandardCharsets.UTF_8);
  }

  static boolean present() throws InterruptedException {
    try {
      return run(Path.of("."), "node", "--version") == 0
          && run(Path.of("."), NPM, "--version") == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static synchronized Path install() throws IOException, InterruptedException {
    Path folder = FOLDER.toAbsolutePath();
    Path installed = folder.resolve("installed");
    if (!Files.exists(installed)) {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve("package.json"), "{}");
      assertEquals(0, run(folder, NPM, "install", "--silent", "--no-audit", "--no-fund", PACKAGE));
      Files.createFile(installed);
    }
    Path script = folder.resolve("client.mjs");
    Files.write(script, Fixtures.lines("node/client.mjs"));
    return script;
  }

  private static int run(Path in, String... command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .directory(in.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertTrue(process.waitFor(5, TimeUnit.MINUTES));
    return process.exitValue();
  }

  /** The next thing that it prints; it ends by itself, so something comes. */
  Object next() throws IOException {
    String line = output.readLine();
    assertTrue(line != null, "it has ended");
    return Fixtures.json(line);
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
