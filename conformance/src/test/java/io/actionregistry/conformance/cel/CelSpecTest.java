package io.actionregistry.conformance.cel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.actionregistry.generator.compile.AnyExpressions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What CEL's own tests say an expression evaluates to, it evaluates to in Java. */
final class CelSpecTest {
  private static final Path TARGET = Path.of("target");
  private static final Path COMMITTED = Path.of("..", "docs", "cel-spec.md");

  @Test
  void expressions_that_are_taken_give_what_the_specification_says() throws IOException {
    AnyExpressions compiler = new AnyExpressions();
    List<SpecRun> runs = new ArrayList<>();
    List<String> failures = new ArrayList<>();
    for (SpecFile file : SpecFile.all()) {
      SpecRun run = SpecRun.of(file, compiler);
      runs.add(run);
      failures.addAll(run.failures());
    }

    String page = CelSpecPage.of(runs);
    Files.writeString(TARGET.resolve("cel-spec.md"), page);
    Files.write(TARGET.resolve("cel-spec-failures.txt"), failures);
    assertEquals(List.of(), failures, "see conformance/target/cel-spec-failures.txt");
    assertEquals(Files.readString(COMMITTED), page, "copy conformance/target/cel-spec.md to docs/");
  }
}
