package io.actionregistry.harness.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.BufferedReader;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No subprocess outlives the process that started it, however that one ends. */
@Execution(ExecutionMode.CONCURRENT)
@Timeout(180)
class OrphanTest {
  /** A process in between: starts a subprocess, tells its pid, and ends as it is told to. */
  static final class Parent {
    public static void main(String[] args) throws Exception {
      Subprocess subprocess = Subprocess.start(Fakes.settings(args[1]));
      System.out.println(subprocess.ready().pid());
      switch (args[0]) {
        case "exits" -> System.exit(0);
        case "returns" -> {}
        default -> Thread.sleep(60_000);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"exits", "returns", "is-killed"})
  void no_subprocess_outlives_its_parent(String end) throws Exception {
    Process parent = new ProcessBuilder(Fakes.java(Parent.class, end, "none")).start();
    try (BufferedReader out = parent.inputReader()) {
      String pid = out.readLine();
      assertNotNull(pid, "the parent said nothing");
      ProcessHandle child = ProcessHandle.of(Long.parseLong(pid)).orElse(null);
      if (end.equals("is-killed")) {
        parent.toHandle().destroyForcibly();
      }
      parent.waitFor(1, TimeUnit.MINUTES);
      if (child != null) {
        child.onExit().get(1, TimeUnit.MINUTES);
      }
      assertEquals(end.equals("is-killed") ? 137 : 0, parent.exitValue());
      Faults.note("parent " + end, "exit code %d, its subprocess ended", parent.exitValue());
    } finally {
      parent.destroyForcibly();
    }
  }
}
