package io.actionregistry.benchmarks.generating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every target takes part in what is measured, and the processes say what they took. */
final class GeneratingReportTest {
  @Test
  void one_target_and_all_of_them_are_measured() throws Exception {
    List<String> plugin =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            "io.actionregistry.generator.plugin.Main");
    List<String> lines = GeneratingReport.lines(plugin, 1);
    List<String> rows = lines.stream().filter(line -> line.contains("| empty |")).toList();
    assertEquals(2, rows.size(), lines::toString);
    assertTrue(rows.get(1).startsWith("| all 9 in one run | "), rows.get(1));
  }
}
