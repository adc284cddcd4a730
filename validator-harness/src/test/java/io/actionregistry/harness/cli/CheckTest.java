package io.actionregistry.harness.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The whole matrix over the jon commands, in the two processes of the command line. */
@Timeout(300)
final class CheckTest {
  @TempDir private Path folder;

  private Run run(String option, String... arguments) throws IOException, InterruptedException {
    return Run.of(folder, option, arguments);
  }

  @Test
  void registry_and_protovalidate_agree_on_every_case_of_the_jon_commands() throws Exception {
    Path classes = folder.resolve("classes.log");
    Run run =
        run(
            "-Xlog:class+load=info:file=" + classes,
            "check",
            "--mutants",
            "--reports",
            folder.toString());
    assertEquals(0, run.status(), run::toString);
    String[] lines = run.out().split("\n");
    assertTrue(
        lines[lines.length - 1].matches(
            "PASSED: \\d\\d,\\d\\d\\d cases, 0 do not agree; \\d{4} mutants, 0 not settled"),
        run::toString);

    JsonObject report =
        JsonParser.parseString(Files.readString(folder.resolve("report.json"))).getAsJsonObject();
    assertTrue(report.get("passed").getAsBoolean());
    assertTrue(report.getAsJsonArray("cases").size() >= 4_000);
    assertTrue(report.getAsJsonArray("mutants").size() >= 1_900);
    assertTrue(Files.readString(folder.resolve("junit.xml")).contains("failures=\"0\""));
    assertTrue(Files.readString(folder.resolve("report.html")).contains("potatoclient.transit"));

    try (Stream<String> loaded = Files.lines(classes)) {
      List<String> names = loaded.toList();
      // The control: the log has what this process does need.
      assertTrue(names.stream().anyMatch(l -> l.contains("potatoclient.transit.ActionRegistry ")));
      assertEquals(
          List.of(),
          names.stream()
              .filter(
                  l ->
                      l.contains(" com.google.protobuf.")
                          || l.contains(" build.buf.")
                          || l.contains(" dev.cel.")
                          || l.contains(" io.actionregistry.generator."))
              .toList());
    }
  }

  @Test
  void an_export_has_every_case_in_a_line_that_can_be_replayed() throws Exception {
    Path file = folder.resolve("cases.jsonl");
    Run run = run("-Dx=y", "export", file.toString(), "--random", "100", "--seed", "3");
    assertEquals(0, run.status(), run::toString);
    List<String> lines = Files.readAllLines(file);
    assertEquals(lines.size() + " cases, 0 do not agree\n", run.out());
    assertTrue(lines.size() >= 4_100, run::toString);
    assertTrue(lines.get(lines.size() - 1).contains("\"id\":\"random/3/99\""));

    Run replay = run("-Dx=y", "replay", lines.get(lines.size() / 2));
    assertEquals(0, replay.status(), replay::toString);
    assertEquals(lines.get(lines.size() / 2) + "\n", replay.out());
  }

  @Test
  void one_case_can_be_replayed_by_its_id() throws Exception {
    Run run = run("-Dx=y", "replay", "rotary-set-platform-azimuth/typical/with-values-2");
    assertEquals(0, run.status(), run::toString);
    JsonObject line = JsonParser.parseString(run.out()).getAsJsonObject();
    assertEquals("valid", line.getAsJsonObject("registry").get("status").getAsString());
    assertTrue(line.getAsJsonObject("protovalidate").get("valid").getAsBoolean());
  }

  @Test
  void random_cases_agree_and_are_the_same_for_the_same_seed() throws Exception {
    Run run = run("-Dx=y", "fuzz", "--cases", "5000", "--seed", "42");
    assertEquals(0, run.status(), run::toString);
    assertTrue(run.out().startsWith("seed 42\n5,000 cases in "), run::toString);
    assertTrue(run.out().endsWith("; 0 do not agree\n"), run::toString);

    Run replay = run("-Dx=y", "replay", "random/42/4321");
    assertEquals(0, replay.status(), replay::toString);
    assertTrue(replay.out().contains("\"id\":\"random/42/4321\""), replay::toString);
  }

  @Test
  void wrong_usage_is_told_without_a_stack_trace() throws Exception {
    for (String[] arguments :
        new String[][] {
          {},
          {"check", "--nonsense"},
          {"check", "--descriptors", "no-such-file"},
          {"check", "--classpath", "no-such-file"},
          {"check", "--registry", "no.such.registry"},
          {"check", "--excuses", "no-such-file"},
          {"check", "--reports", "pom.xml"},
          {"mutants", "--root", "no.such.Root"},
          {"check", "--root", "no.such.Root"},
          {"replay", "no/such/case"}
        }) {
      Run run = run("-Dx=y", arguments);
      assertEquals(2, run.status(), run::toString);
      assertFalse(run.err().isBlank());
      assertFalse(run.err().contains("\tat "), run::toString);
    }
  }

  @Test
  void a_registry_of_another_manifest_is_refused_with_both_hashes() throws Exception {
    Run run = run("-Dx=y", "check", "--names", "snake");
    assertEquals(2, run.status(), run::toString);
    assertEquals(2, run.err().split("sha256:", -1).length - 1, run::toString);
  }
}
