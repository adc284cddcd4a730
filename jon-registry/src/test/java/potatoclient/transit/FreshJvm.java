package potatoclient.transit;

import com.cognitect.transit.Keyword;
import io.actionregistry.runtime.Registry;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Runs a main class of these tests in a JVM that has the registry, the runtime and Transit alone.
 */
final class FreshJvm {
  private final Path folder;

  /**
   * Prepares the JVM.
   *
   * @param folder an empty one
   */
  FreshJvm(Path folder) {
    this.folder = folder;
  }

  /** Where the names of the loaded classes are written to. */
  Path log() {
    return folder.resolve("classes.log");
  }

  /** What the main class prints; fails if it does. */
  String run(Class<?> main, String... options) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-Xlog:class+load:file=" + log().getFileName());
    command.addAll(List.of(options));
    command.addAll(List.of("-cp", classPath(main), main.getName()));
    Path output = folder.resolve("output.txt");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    if (!process.waitFor(2, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new AssertionError("still running: " + command);
    }
    String text = Files.readString(output);
    if (process.exitValue() != 0) {
      throw new AssertionError(command + " ended with " + process.exitValue() + ":\n" + text);
    }
    return text.strip();
  }

  private String classPath(Class<?> main) throws IOException {
    Path classes = folder.resolve("classes");
    String file = main.getName().replace('.', '/') + ".class";
    Path copy = classes.resolve(file);
    Files.createDirectories(copy.getParent());
    try (InputStream in = main.getClassLoader().getResourceAsStream(file)) {
      Files.copy(in, copy);
    }
    return String.join(
        File.pathSeparator,
        Stream.concat(
                Stream.of(classes.toString()),
                Stream.of(ActionRegistry.class, Registry.class, Keyword.class)
                    .map(FreshJvm::location))
            .toList());
  }

  private static String location(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
