package io.actionregistry.generator.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.actionregistry.generator.diff.Comparison;
import io.actionregistry.generator.diff.Places;
import io.actionregistry.generator.diff.Section;
import io.actionregistry.generator.diff.Section.Part;
import io.actionregistry.generator.diff.Snapshot;
import io.actionregistry.generator.emit.OutputFile;
import io.actionregistry.generator.emit.jvm.CompiledRegistry;
import io.actionregistry.runtime.Change;
import io.actionregistry.runtime.ChangeKind;
import io.actionregistry.runtime.Registry;
import io.actionregistry.runtime.VersionedRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Two versions of one API, generated into two packages, compiled, and loaded side by side; what
 * they say of each other is what {@code diff} says of their schemas. The pairs of schemas are those
 * of {@code diff}'s own tests.
 */
final class VersionsSideBySideTest {
  private static final Path FIXTURES = TestSchema.BASE.resolve("src/test/resources/fixtures/diff");

  private static final Map<String, Snapshot> SNAPSHOTS = new LinkedHashMap<>();
  private static CompiledRegistry compiled;

  static Stream<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(FIXTURES)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
    }
  }

  @BeforeAll
  static void generate() throws IOException {
    List<OutputFile> files = new ArrayList<>();
    for (String name : cases().toList()) {
      for (String version : List.of("old", "new")) {
        String source =
            TestSchema.header("t")
                + "import \"google/protobuf/duration.proto\";\n"
                + "import \"google/protobuf/timestamp.proto\";\n"
                + Files.readString(
                    FIXTURES.resolve(name).resolve(version + ".proto"), StandardCharsets.UTF_8);
        Path folder = Files.createTempDirectory("versions");
        TestSchema.of("test.proto", source).writeTo(folder);
        String options = "root=t.Root,java_package=" + javaPackage(name, version);
        Generator.Result result =
            TestSchema.generated(TestSchema.requestOf(folder, options.split(",")));
        Folders.delete(folder);
        for (OutputFile file : result.files()) {
          if (file.path().endsWith(".json")) {
            SNAPSHOTS.put(
                name + version, Snapshot.read(file.content(), Places.of(result.schema())));
          } else {
            files.add(file);
          }
        }
      }
    }
    compiled = CompiledRegistry.of(files);
  }

  private static String javaPackage(String name, String version) {
    return "gen." + name.replace("-", "_") + "." + version + "_version";
  }

  private static VersionedRegistry versions(String name) {
    return VersionedRegistry.of("old", registry(name, "old")).with("new", registry(name, "new"));
  }

  private static Registry registry(String name, String version) {
    return compiled.registry(javaPackage(name, version));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void both_say_the_same_of_every_change(String name) {
    Set<String> said = new TreeSet<>();
    changes(name).forEach(change -> said.add(line(change)));
    Set<String> told = new TreeSet<>();
    for (Section section :
        Comparison.of(SNAPSHOTS.get(name + "old"), SNAPSHOTS.get(name + "new")).sections()) {
      if (section.part() != Part.ENVELOPE && section.part() != Part.REGISTRY) {
        section.changes().forEach(change -> told.add(line(change)));
      }
    }
    assertEquals(String.join("\n", told), String.join("\n", said));
  }

  /** Of all actions of both versions. */
  private static List<Change> changes(String name) {
    VersionedRegistry versions = versions(name);
    Set<String> actions = new LinkedHashSet<>(versions.registry("new").getAllActionNames());
    actions.addAll(versions.registry("old").getAllActionNames());
    return actions.stream()
        .flatMap(action -> versions.changes(action, "old", "new").stream())
        .toList();
  }

  @Test
  void every_kind_of_change_is_among_them() throws IOException {
    Set<ChangeKind> missing = EnumSet.allOf(ChangeKind.class);
    for (String name : cases().toList()) {
      changes(name).forEach(change -> missing.remove(change.kind()));
    }
    // What one proto3 file cannot change.
    assertEquals(EnumSet.of(ChangeKind.ENUM_OPENNESS_CHANGED, ChangeKind.MODULE_CHANGED), missing);
  }

  /** What an action's own view calls by its path, {@code diff} tells of the message or enum. */
  private static String line(Change change) {
    String subject =
        change.member().isEmpty()
            ? change.param().substring(change.param().lastIndexOf('.') + 1)
            : change.member().matches("enum|message") ? "" : change.member();
    return line(
        change.kind().getName(),
        subject,
        change.rule(),
        change.before(),
        change.after(),
        change.details());
  }

  private static String line(io.actionregistry.generator.diff.Change change) {
    return line(
        change.kind().label(),
        change.subject(),
        change.rule(),
        change.before(),
        change.after(),
        change.details());
  }

  /** The plugin writes whole doubles with a fraction, and tells more of numbers that arrive. */
  private static String line(
      String kind, String subject, String rule, String before, String after, List<String> details) {
    List<String> sets =
        details.stream()
            .filter(detail -> detail.matches("(no longer|newly) admitted: .*"))
            .toList();
    return String.join(" | ", kind, subject, rule, before, after, String.join("; ", sets))
        .replaceAll("(\\d)\\.0(?![\\d.])", "$1")
        .replace("E+", "E");
  }

  @Test
  void an_action_is_asked_of_either_version_in_one_process() {
    VersionedRegistry versions = versions("action-renamed-with-alias");
    Set<String> old = versions.registry("old").getAllActionNames();
    Set<String> now = versions.registry("new").getAllActionNames();
    assertTrue(!old.equals(now), old + " " + now);
    for (String name : old) {
      assertEquals(List.of("old", "new"), versions.availableIn(name), "the old name is an alias");
    }
  }
}
