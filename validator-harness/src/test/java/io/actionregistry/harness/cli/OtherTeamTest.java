package io.actionregistry.harness.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.actionregistry.harness.command.Schemas;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Another team's schema: its descriptor set, and the registry that was generated from it. */
@Timeout(300)
final class OtherTeamTest {
  @TempDir private Path folder;

  @Test
  void a_descriptor_set_and_generated_classes_are_all_that_is_needed() throws Exception {
    List<String> schema = schema("cases.v1.Root", "optional=cases.v1.Integers.l");
    Run check = Run.of(folder, "-Dx=y", arguments("check", schema));
    assertEquals(0, check.status(), check::toString);
    assertTrue(check.out().startsWith("registry  " + OtherTeam.PACKAGE + ", "), check::toString);
    assertTrue(check.out().contains("seen kept and broken:\n  33 of 33\n"), check::toString);

    Run fuzz = Run.of(folder, "-Dx=y", arguments("fuzz", schema, "--cases", "3000", "--seed", "7"));
    assertEquals(0, fuzz.status(), fuzz::toString);
  }

  @Test
  void a_service_is_as_good_a_root() throws Exception {
    List<String> schema = schema("cases.v1.Kiosk");
    Run check = Run.of(folder, "-Dx=y", arguments("check", schema));
    assertEquals(0, check.status(), check::toString);
    assertTrue(check.out().contains("7 actions"), check::toString);

    Run fuzz = Run.of(folder, "-Dx=y", arguments("fuzz", schema, "--cases", "3000", "--seed", "7"));
    assertEquals(0, fuzz.status(), fuzz::toString);
  }

  /** The registry of a root, generated and compiled, and where it is. */
  private List<String> schema(String root, String... options) throws Exception {
    Path classes = OtherTeam.registry(folder, root, options);
    Path file = Files.write(folder.resolve("schemas.binpb"), Schemas.bytes());
    List<String> schema =
        new ArrayList<>(
            List.of(
                "--descriptors",
                file.toString(),
                "--root",
                root,
                "--opt",
                "java_package=" + OtherTeam.PACKAGE,
                "--classpath",
                classes.toString()));
    List.of(options).forEach(option -> schema.addAll(List.of("--opt", option)));
    return schema;
  }

  private static String[] arguments(String command, List<String> schema, String... more) {
    List<String> all = new ArrayList<>(List.of(command));
    all.addAll(schema);
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }
}
