package io.actionregistry.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.actionregistry.runtime.Violation;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Runs every case of the files in {@code shapes/}. A case is a few lines, and ends with an empty
 * one:
 *
 * <pre>
 * t.Scalars {:int32 "x"}          message and input; Clojure's notation
 * ! wrong-type | int32 | int32 | "x" is given, but …
 *
 * json t.Scalars {"int32": 5.0}   the same for JSON
 * = {int32 5}
 * </pre>
 *
 * After {@code !} come a shape error's name, field path, parameter and explanation, after {@code =}
 * the canonical message; a question mark there says that protobuf takes the field for not set.
 */
final class ShapeFixturesTest {
  @TestFactory
  Stream<DynamicTest> what_is_given_decodes_as_the_file_says()
      throws IOException, URISyntaxException {
    Path folder = Path.of(ShapeFixturesTest.class.getResource("/shapes").toURI());
    List<DynamicTest> tests = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        for (String part : Files.readString(file).split("\n\\s*\n")) {
          List<String> lines =
              part.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
          if (!lines.isEmpty()) {
            String name = file.getFileName() + ": " + lines.get(0);
            tests.add(DynamicTest.dynamicTest(name, () -> check(lines)));
          }
        }
      }
    }
    return tests.stream();
  }

  private static void check(List<String> lines) {
    String input = lines.get(0);
    boolean json = input.startsWith("json ");
    String rest = json ? input.substring(5) : input;
    int space = rest.indexOf(' ');
    String text = rest.substring(space + 1);
    Object given = json ? JsonText.read(text) : Edn.read(text);
    List<String> actual =
        decode(rest.substring(0, space), given, json ? Profile.JSON : Profile.JVM);
    assertEquals(
        String.join("\n", lines.subList(1, lines.size())), String.join("\n", actual), input);
  }

  static List<String> decode(String messageName, Object given, Profile profile) {
    MessageShape shape = MessageShape.of(TestSchema.REGISTRY, messageName);
    Violations violations =
        new Violations(shape.empty(), RuleTable.builder().build(), Clock.systemUTC(), 100);
    MessageValue message = Decoder.decode(shape, given, Settings.DEFAULT.with(profile), violations);
    return violations.isEmpty()
        ? List.of("= " + CanonicalText.of(message))
        : violations.found().stream().map(ShapeFixturesTest::line).toList();
  }

  private static String line(Violation violation) {
    return "! "
        + String.join(
            " | ",
            violation.getRuleId(),
            violation.getField().toString(),
            violation.getParam(),
            violation.getExplanation());
  }
}
