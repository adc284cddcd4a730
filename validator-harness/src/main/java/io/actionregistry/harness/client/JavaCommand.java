package io.actionregistry.harness.client;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Command lines that run a class in a process of its own, on this process's own JVM. */
public final class JavaCommand {
  /** How long the process is expected to work. */
  public enum Life {
    /** For seconds. */
    SHORT,
    /** For minutes. */
    LONG
  }

  /**
   * Over before the optimising compiler has earned what it costs: with it, a check of the jon set
   * took twice the processor time.
   */
  private static final List<String> SHORT_LIVED =
      List.of("-XX:+IgnoreUnrecognizedVMOptions", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

  private JavaCommand() {}

  /** The program and its arguments, for a class's main method. */
  public static List<String> of(
      Life life, String classPath, String mainClass, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    if (life == Life.SHORT) {
      command.addAll(SHORT_LIVED);
    }
    command.addAll(List.of("-cp", classPath, mainClass));
    command.addAll(arguments);
    return command;
  }
}
