package io.actionregistry.generator.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.actionregistry.generator.support.ErrorCase;
import io.actionregistry.generator.support.TestProtoc;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every case of {@code fixtures/errors} is reported with exactly the text that is written down
 * there. {@code -Dfixtures.update=true} writes it anew.
 */
class ErrorFixturesTest {
  private static final Path SOURCES =
      Path.of(System.getProperty("basedir", "")).resolve("src/main/java");

  /** A diagnostic's id where it is given: as a literal, or as the constant that is one. */
  private static final Pattern ID_IN_SOURCE =
      Pattern.compile(
          "(?:\\.(?:error|warning)\\(|new TakenNames\\(|stop\\(\\s*field,|String ID =)\\s*"
              + "\"([a-z]+(?:-[a-z]+)+)\"");

  private static final Pattern REPORT = Pattern.compile("\\.(?:error|warning)\\(\\s*([^\\s,]+),");
  private static final Pattern ID_IN_REPORT =
      Pattern.compile("^\\S.*?: (?:error|warning)\\[([a-z-]+)\\]: ", Pattern.MULTILINE);

  @TestFactory
  Stream<DynamicTest> every_case_is_reported_as_written_down() throws IOException {
    return ErrorCase.all().stream().map(each -> dynamicTest(each.name(), () -> check(each)));
  }

  private static void check(ErrorCase each) throws IOException {
    assertTrue(each.hasInput(), "there is nothing to report on");
    String report = each.report(TestProtoc.NEWEST);
    assertTrue(ID_IN_REPORT.matcher(report).find(), "nothing is reported");
    if (Boolean.getBoolean("fixtures.update")) {
      Files.writeString(each.expectation(), report);
    }
    assertEquals(Files.readString(each.expectation()), report);
  }

  /** It is slower to start, so that a few cases have to do, with places of all kinds. */
  @ParameterizedTest
  @ValueSource(strings = {"alias_of_a_branch", "bad_names", "rule_type_mismatch"})
  void the_embedded_protoc_leads_to_the_same_report(String name) throws IOException {
    ErrorCase each = new ErrorCase(name);

    assertEquals(Files.readString(each.expectation()), each.report(TestProtoc.EMBEDDED));
  }

  @Test
  void there_is_a_case_for_every_id_and_no_case_with_another() throws IOException {
    Set<String> reported = new TreeSet<>();
    for (ErrorCase each : ErrorCase.all()) {
      reported.addAll(all(ID_IN_REPORT, Files.readString(each.expectation())));
    }

    assertEquals(new TreeSet<>(all(ID_IN_SOURCE, sources())), reported);
  }

  /** Else the test above would overlook it. */
  @Test
  void the_sources_give_every_id_as_a_literal() throws IOException {
    Set<String> others = new TreeSet<>(all(REPORT, sources()));
    others.removeIf(first -> first.startsWith("\""));

    // The class that has the constant ID, and the one that is given an id for its diagnostics.
    assertEquals(Set.of("ID", "id"), others);
  }

  private static List<String> all(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(r -> r.group(1)).distinct().toList();
  }

  private static String sources() throws IOException {
    StringBuilder all = new StringBuilder();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
        all.append(Files.readString(file));
      }
    }
    return all.toString();
  }
}
