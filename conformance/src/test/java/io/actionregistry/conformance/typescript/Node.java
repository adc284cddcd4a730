package io.actionregistry.conformance.typescript;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.Gson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Compiles TypeScript as strictly as it can be, and runs it in Node. */
public final class Node {
  private static final String TYPESCRIPT = "5.9.3";
  private static final Path TOOLS =
      Path.of("target", "tools", "typescript-" + TYPESCRIPT).toAbsolutePath();

  private Node() {}

  /** Skips the calling test where there is no Node. */
  public static void assume() {
    boolean there =
        Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, "node")));
    assumeTrue(there, "TypeScript is not run: there is no Node on the PATH");
  }

  /**
   * What a module prints, each line a string in JSON.
   *
   * @throws IllegalStateException if it does not compile or ends otherwise than it should
   */
  public static List<String> run(String name, String source) throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "typescript", name));
    Path module = folder.resolve("module.ts");
    Files.writeString(module, source);
    Path compiler = TOOLS.resolve(Path.of("node_modules", "typescript", "bin", "tsc"));
    if (!Files.exists(compiler)) {
      Files.createDirectories(TOOLS);
      String typescript = "typescript@" + TYPESCRIPT;
      command(
          folder,
          "npm",
          "install",
          "--silent",
          "--no-audit",
          "--no-fund",
          "--no-save",
          "--prefix",
          TOOLS.toString(),
          typescript);
    }
    command(
        folder,
        "node",
        compiler.toString(),
        "--strict",
        "--noUncheckedIndexedAccess",
        "--target",
        "es2020",
        "--module",
        "es2020",
        module.toAbsolutePath().toString());
    Files.move(
        folder.resolve("module.js"),
        folder.resolve("module.mjs"),
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    Gson json = new Gson();
    return command(folder, "node", folder.resolve("module.mjs").toAbsolutePath().toString())
        .stream()
        .map(line -> json.fromJson(line, String.class))
        .toList();
  }

  private static List<String> command(Path folder, String... command) throws IOException {
    Path output = folder.resolve("output.txt");
    try {
      int status =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start()
              .waitFor();
      if (status != 0) {
        String text = Files.readString(output);
        throw new IllegalStateException(
            command[1] + ": " + text.substring(0, Math.min(text.length(), 4000)));
      }
      return Files.readAllLines(output);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
