package io.actionregistry.generator.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.actionregistry.generator.diff.ChangeReport;
import io.actionregistry.generator.diff.Comparison;
import io.actionregistry.generator.diff.Kind;
import io.actionregistry.generator.diff.Places;
import io.actionregistry.generator.diff.Snapshot;
import io.actionregistry.generator.diff.TextReport;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pairs of schemas, {@code old.proto} and {@code new.proto}, and what is said about them: a new
 * case needs no Java. {@code -Dgolden.rewrite=true} writes what is said.
 */
final class DiffFixturesTest {
  private static final Path FIXTURES = TestSchema.BASE.resolve("src/test/resources/fixtures/diff");
  private static final boolean REWRITE = Boolean.getBoolean("golden.rewrite");
  private static final List<String> IMPORTS = List.of("duration", "timestamp");

  /** Each is compiled once. */
  private static final Map<Path, Snapshot> SNAPSHOTS = new ConcurrentHashMap<>();

  static Stream<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(FIXTURES)) {
      return folders
          .filter(Files::isDirectory)
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void every_change_is_told_and_nothing_else(String name) throws IOException {
    Path folder = FIXTURES.resolve(name);
    String told = String.join("\n", TextReport.of(report(folder))) + "\n";
    Path expected = folder.resolve("expected.txt");
    if (REWRITE) {
      Files.writeString(expected, told, StandardCharsets.UTF_8);
    }
    assertEquals(Files.readString(expected, StandardCharsets.UTF_8), told);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void a_schema_does_not_differ_from_itself(String name) throws IOException {
    Snapshot schema = snapshot(FIXTURES.resolve(name).resolve("new.proto"));
    assertEquals(List.of(), Comparison.of(schema, schema).sections());
  }

  @Test
  void every_kind_of_change_has_a_case() throws IOException {
    Set<Kind> missing = EnumSet.allOf(Kind.class);
    for (String name : cases().toList()) {
      report(FIXTURES.resolve(name)).changes().forEach(change -> missing.remove(change.kind()));
    }
    // What one proto3 file with the root t.Root cannot change.
    missing.removeAll(
        EnumSet.of(
            Kind.SETTING_CHANGED,
            Kind.MESSAGE_ADDED,
            Kind.MESSAGE_REMOVED,
            Kind.ENUM_ADDED,
            Kind.ENUM_REMOVED,
            Kind.ENUM_OPENNESS_CHANGED,
            Kind.MODULE_CHANGED));
    assertEquals(Set.of(), missing);
  }

  private static ChangeReport report(Path folder) throws IOException {
    return Comparison.of(
        snapshot(folder.resolve("old.proto")), snapshot(folder.resolve("new.proto")));
  }

  private static Snapshot snapshot(Path proto) throws IOException {
    Snapshot known = SNAPSHOTS.get(proto);
    if (known == null) {
      known = read(proto);
      SNAPSHOTS.put(proto, known);
    }
    return known;
  }

  private static Snapshot read(Path proto) throws IOException {
    StringBuilder header = new StringBuilder(TestSchema.header("t"));
    for (String name : IMPORTS) {
      header.append("import \"google/protobuf/").append(name).append(".proto\";\n");
    }
    String source = header + Files.readString(proto, StandardCharsets.UTF_8);
    var result = Generator.manifest(TestSchema.of("test.proto", source).request("root=t.Root"));
    assertEquals(List.of(), result.diagnostics());
    return Snapshot.read(result.files().get(0).content(), Places.of(result.schema()));
  }
}
