package io.actionregistry.conformance.cel;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * One file of CEL's test data, which this project does not carry.
 *
 * @param name without its ending
 * @param tests in order
 */
record SpecFile(String name, List<SpecTest> tests) {
  private static final String PROPERTY = "cel.spec";
  private static final String VARIABLE = "CEL_SPEC";
  private static final String ENDING = ".textproto";

  /** All files, sorted; where their folder is not named, the calling test is skipped. */
  static List<SpecFile> all() throws IOException {
    String folder =
        System.getProperty(PROPERTY, Objects.requireNonNullElse(System.getenv(VARIABLE), ""));
    assumeTrue(
        !folder.isEmpty(),
        "CEL's own tests are not run: neither the system property "
            + PROPERTY
            + " nor the environment variable "
            + VARIABLE
            + " names their folder; see docs/cel-spec.md");
    List<SpecFile> files = new ArrayList<>();
    try (Stream<Path> paths = Files.list(Path.of(folder))) {
      for (Path path : paths.filter(p -> p.toString().endsWith(ENDING)).sorted().toList()) {
        files.add(read(path));
      }
    }
    return files;
  }

  private static SpecFile read(Path path) throws IOException {
    List<SpecTest> tests = new ArrayList<>();
    for (TextTree section : TextTree.parse(Files.readString(path)).trees("section")) {
      section.trees("test").forEach(test -> tests.add(SpecTest.of(section.text("name"), test)));
    }
    return new SpecFile(path.getFileName().toString().replace(ENDING, ""), tests);
  }
}
