package io.actionregistry.harness.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A copy of the generated code with one bound wrong, as a slip of the hand would leave it. */
@Timeout(300)
final class WrongConstraintTest {
  private static final String SOURCE =
      "potatoclient/transit/validation/RotaryCommandsValidation.java";
  private static final Path GENERATED = Path.of("../jon-validation/src/generated/java");

  @TempDir private Path folder;

  @Test
  void a_bound_that_is_wrong_is_told_with_its_action_parameter_and_a_line_that_replays_it()
      throws Exception {
    String right = Files.readString(GENERATED.resolve(SOURCE));
    int rules = right.indexOf("static final class SetPlatformAzimuthRules");
    String wrong = right.substring(0, rules) + closed(right.substring(rules));
    Path classes = Compiled.of(Map.of(SOURCE, wrong), folder);
    String classPath = classes + File.pathSeparator + System.getProperty("java.class.path");

    Run check = Run.withClassPath(folder, classPath, "-Dx=y", "check");
    assertEquals(1, check.status(), check::toString);
    String[] told = check.out().substring(check.out().indexOf("DISAGREES ")).split("\n");
    assertTrue(told[0].startsWith("DISAGREES rotary-set-platform-azimuth/value/"), told[0]);
    assertTrue(told[0].contains("360"), told[0]);
    assertEquals("  parameter value (float.gt: -360.0, float.lt: 360.0)", told[1]);
    assertTrue(
        told[2].contains("expected rotary.set_platform_azimuth.value [float.gt_lt], said valid"),
        told[2]);
    String last = check.out().substring(check.out().lastIndexOf("FAILED: "));
    assertTrue(last.matches("FAILED: [\\d,]+ cases, [1-9]\\d* do not agree\n"), last);

    String replay = "  replay: java -jar validator-harness.jar replay '";
    String line = check.out().lines().filter(l -> l.startsWith(replay)).findFirst().orElseThrow();
    String id = line.substring(replay.length(), line.length() - 1);
    Run again = Run.withClassPath(folder, classPath, "-Dx=y", "replay", id);
    assertEquals(1, again.status(), again::toString);
    assertTrue(again.out().contains("DISAGREES " + id), again::toString);
  }

  /** The upper bound of the first condition, closed where it was open. */
  private static String closed(String source) {
    String wrong =
        source
            .replaceFirst("value < 360\\.0f", "value <= 360.0f")
            .replaceFirst("value < 360\\.0f", "value <= 360.0f");
    assertTrue(!wrong.equals(source), "there is no such bound");
    return wrong;
  }
}
