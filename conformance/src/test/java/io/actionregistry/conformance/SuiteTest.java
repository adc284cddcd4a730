package io.actionregistry.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.actionregistry.conformance.harness.ResultSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The suite, through generated validators. */
final class SuiteTest {
  private static final Path TARGET = Path.of("target");
  private static final Path COMMITTED = Path.of("..", "docs", "conformance.md");

  @Test
  void generated_validators_pass_and_the_report_says_so() throws IOException {
    ResultSet suite = SuiteFile.read();

    GeneratedValidator validator =
        GeneratedValidator.of(
            Schemas.link(ResultSets.files(suite)),
            SuiteRun.types(suite),
            Clock.fixed(SuiteFile.now(), ZoneOffset.UTC));

    SuiteRun run = SuiteRun.of(suite, validator);

    String report = Report.of(run);
    Files.writeString(TARGET.resolve("conformance.md"), report);
    Files.write(TARGET.resolve("failures.txt"), run.failures());
    assertEquals(List.of(), run.failures(), "see conformance/target/failures.txt");
    assertEquals(
        Files.readString(COMMITTED), report, "copy conformance/target/conformance.md to docs/");
    assertEquals(
        List.of(), SuiteRun.of(suite, validator.lookingClosely()).failures(), "without short cut");
  }
}
