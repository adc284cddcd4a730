package io.actionregistry.generator.emit.jvm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import build.buf.validate.PredefinedRules;
import build.buf.validate.Rule;
import build.buf.validate.ValidateProto;
import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.ToNumberPolicy;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import io.actionregistry.generator.plugin.TestSchema;
import io.actionregistry.runtime.ValidatorProvider;
import io.actionregistry.runtime.Verdict;
import io.actionregistry.runtime.Violation;
import io.actionregistry.validation.Profile;
import io.actionregistry.validation.RegistryValidator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What violations of every rule say, to the letter.
 *
 * <p>Each schema in {@code fixtures/violations} has a text file beside it. A case is a message with
 * its parameters as JSON, followed by what is wrong: rule id, path of the field, path of the rule,
 * message; then the parameter and the explanation.
 *
 * <pre>
 * Float {"gt": 1.5}
 * ! float.gt | gt | float.gt | must be greater than 1.5
 *   gt: 1.5 is given, but 1.5 &lt; value is needed. …
 * </pre>
 *
 * {@code -Dfixtures.update=true} writes what follows the cases anew, for review. It is the first of
 * January 2026.
 */
final class ViolationTextsTest {
  private static final Path FOLDER =
      TestSchema.BASE.resolve("src/test/resources/fixtures/violations");
  private static final boolean UPDATE = Boolean.getBoolean("fixtures.update");
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC);
  private static final Gson GSON =
      new GsonBuilder().setObjectToNumberStrategy(ToNumberPolicy.LONG_OR_DOUBLE).create();

  /** Types of numbers whose rules are the same, by the one that has all the cases. */
  private static final Pattern SAME_RULES =
      Pattern.compile("^(double)\\.|^(int64|uint32|uint64|sint32|sint64|s?fixed32|s?fixed64)\\.");

  @TestFactory
  Stream<DynamicTest> violations_say_what_the_file_says() throws IOException {
    return texts().stream().flatMap(ViolationTextsTest::tests);
  }

  private static List<Path> texts() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
    }
  }

  private static Stream<DynamicTest> tests(Path file) {
    String name = file.getFileName().toString().replace(".txt", "");
    RegistryValidator validator = validator(file.resolveSibling(name + ".proto"));
    List<List<String>> cases = cases(file);
    if (UPDATE) {
      update(file, name, validator, cases);
    }
    return cases.stream()
        .map(
            lines ->
                DynamicTest.dynamicTest(
                    name + ": " + lines.get(0),
                    () -> {
                      String given = lines.get(0);
                      List<String> expected = lines.subList(1, lines.size());
                      assertFalse(UPDATE, "this run has rewritten the texts: review them");
                      assertEquals(
                          String.join("\n", expected),
                          String.join("\n", actual(name, validator, given)));
                    }));
  }

  private static void update(
      Path file, String name, RegistryValidator validator, List<List<String>> cases) {
    StringBuilder text = new StringBuilder();
    for (List<String> lines : cases) {
      text.append(text.length() == 0 ? "" : "\n").append(lines.get(0)).append('\n');
      actual(name, validator, lines.get(0)).forEach(line -> text.append(line).append('\n'));
    }
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The cases with all their lines: a case begins with the name of a message. */
  private static List<List<String>> cases(Path file) {
    List<List<String>> cases = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(file)) {
        if (!line.isBlank() && Character.isLetter(line.charAt(0))) {
          cases.add(new ArrayList<>());
        }
        if (!line.isBlank()) {
          cases.get(cases.size() - 1).add(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return cases;
  }

  private static RegistryValidator validator(Path proto) {
    try {
      TestSchema schema = TestSchema.of(proto.getFileName().toString(), Files.readString(proto));
      ValidatorProvider provider =
          CompiledRegistry.of(schema.generate("target=java", "target=java-validation").files())
              .provider();
      RegistryValidator validator = (RegistryValidator) provider.create(provider.getRegistry());
      return validator.withClock(CLOCK).withProfile(Profile.JSON);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> actual(String name, RegistryValidator validator, String given) {
    int space = given.indexOf(' ');
    Verdict verdict =
        validator.checkMessage(
            name + "." + given.substring(0, space),
            GSON.fromJson(given.substring(space), Object.class));
    if (verdict.getViolations().isEmpty()) {
      return List.of(("= " + verdict.getStatus() + " " + verdict.getMessage()).strip());
    }
    List<String> lines = new ArrayList<>();
    for (Violation violation : verdict.getViolations()) {
      lines.add(
          String.join(
              " | ",
              "! " + violation.getRuleId() + (violation.isForKey() ? " (key)" : ""),
              violation.getField().toString(),
              violation.getRule().toString(),
              violation.getMessage()));
      lines.add(
          "  "
              + (violation.getParam().isEmpty() ? "" : violation.getParam() + ": ")
              + violation.getExplanation());
    }
    return lines;
  }

  @Test
  void there_is_a_case_for_every_rule() throws IOException {
    Set<String> wanted = new TreeSet<>();
    for (Descriptor rules : ValidateProto.getDescriptor().getMessageTypes()) {
      for (FieldDescriptor setting : rules.getFields()) {
        PredefinedRules own = setting.getOptions().getExtension(ValidateProto.predefined);
        own.getCelList().stream()
            .map(Rule::getId)
            .filter(id -> !id.endsWith(".example"))
            .forEach(id -> wanted.add(kind(id)));
      }
    }
    assertFalse(wanted.isEmpty());

    Pattern found = Pattern.compile("(?m)^! (\\S+) ");
    for (Path file : texts()) {
      Matcher id = found.matcher(Files.readString(file));
      while (id.find()) {
        wanted.remove(kind(id.group(1)));
      }
    }
    assertEquals(Set.of(), wanted);
  }

  private static String kind(String id) {
    Matcher same = SAME_RULES.matcher(id);
    return same.find()
        ? (same.group(1) != null ? "float." : "int32.") + id.substring(same.end())
        : id;
  }
}
