package io.actionregistry.benchmarks.node;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is measured on Node accepts every valid command, or it would not be measured. */
final class NodeReportTest {
  private static final Path FOLDER = Path.of("target/node-test");

  @Test
  void every_side_accepts_every_example_and_is_measured() throws Exception {
    assumeTrue(isThere("node") && isThere("npm"), "node and npm are not in the PATH");
    List<String> rows =
        NodeReport.lines(FOLDER, 1, 1).stream().filter(line -> line.matches("\\| \\d.*")).toList();
    assertEquals(2, rows.size());
    assertTrue(rows.get(0).startsWith("| 62 with parameters | "), rows.get(0));
    assertTrue(rows.get(1).startsWith("| 115 without parameters | "), rows.get(1));
  }

  private static boolean isThere(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }
}
