package io.actionregistry.generator.plugin;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program in a process of its own, from the class path of the tests. */
final class JavaProcess {
  private static final long PATIENCE_SECONDS = 300;

  private JavaProcess() {}

  /** This process's own Java. */
  static Path java() {
    return Path.of(System.getProperty("java.home"), "bin", "java");
  }

  /** How to start it; the folder is for what it prints. */
  static List<String> command(Path java, String... options) {
    List<String> command = new ArrayList<>(List.of(java.toString()));
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(List.of(options));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    return command;
  }

  /** A script that starts it, as protoc wants a plugin to be. */
  static Path launcher(Path folder) throws IOException {
    boolean windows = System.getProperty("os.name").startsWith("Windows");
    Path script = folder.resolve(windows ? "launcher.bat" : "launcher");
    StringBuilder line = new StringBuilder(windows ? "@" : "#!/bin/sh\nexec ");
    command(java()).forEach(part -> line.append('"').append(part).append("\" "));
    Files.writeString(script, line + (windows ? "%*\r\n" : "\"$@\"\n"));
    if (!script.toFile().setExecutable(true)) {
      throw new IOException("cannot make executable: " + script);
    }
    return script;
  }

  /** Runs a command to its end; what it prints is in the files {@code out} and {@code err}. */
  static int run(Path folder, Path in, List<String> command)
      throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectOutput(folder.resolve("out").toFile())
            .redirectError(folder.resolve("err").toFile());
    if (in != null) {
      builder.redirectInput(in.toFile());
    }
    Process process = builder.start();
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("does not end: " + command);
    }
    return process.exitValue();
  }
}
