package io.actionregistry.harness.cli;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.actionregistry.harness.client.JavaCommand;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What a run of the command line in a process of its own left behind.
 *
 * @param status its exit status
 * @param out what it printed
 * @param err what it complained about
 */
public record Run(int status, String out, String err) {
  private static final int MOST_SECONDS = 240;

  public static Run of(Path folder, String option, String... arguments)
      throws IOException, InterruptedException {
    return withClassPath(folder, System.getProperty("java.class.path"), option, arguments);
  }

  public static Run withClassPath(Path folder, String classPath, String option, String... arguments)
      throws IOException, InterruptedException {
    List<String> command =
        JavaCommand.of(JavaCommand.Life.SHORT, classPath, Main.class.getName(), List.of(arguments));
    List<String> options = new ArrayList<>(List.of(option));
    // What is covered there, counts here.
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(argument -> argument.startsWith("-javaagent:") && argument.contains("jacoco"))
        .forEach(options::add);
    command.addAll(1, options);
    Path out = Files.createTempFile(folder, "run", ".out");
    Path err = Files.createTempFile(folder, "run", ".err");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    try {
      assertTrue(process.waitFor(MOST_SECONDS, TimeUnit.SECONDS), "still running: " + command);
      return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
    } finally {
      process.destroyForcibly();
    }
  }
}
