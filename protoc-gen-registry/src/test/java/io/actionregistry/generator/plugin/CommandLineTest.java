package io.actionregistry.generator.plugin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people get who start the program by hand; {@code generate} has a test of its own. */
final class CommandLineTest {
  private static final Path PLATFORM =
      TestSchema.BASE.resolve("src/test/resources/fixtures/golden/platform");
  private static final Path SERVICE =
      TestSchema.BASE.resolve("src/test/resources/fixtures/golden/service");

  @TempDir private Path folder;
  private String protoc;

  @BeforeEach
  void findProtoc() {
    protoc = TestSchema.protoc().toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "generate", "list", "show", "diff"})
  void help_names_the_command_and_what_it_takes(String command) {
    Run run = command.isEmpty() ? Run.of("--help") : Run.of(command, "--help");
    assertEquals(0, run.status());
    assertTrue(
        run.out().startsWith("Usage: protoc-gen-registry " + (command.isEmpty() ? "[" : command)),
        run.out());
    assertEquals("", run.err());
    assertEquals(!command.isEmpty(), run.out().contains("--opt") && run.out().contains("--protoc"));
  }

  @Test
  void the_version_is_told() {
    Run run = Run.of("--version");
    assertEquals(0, run.status());
    assertTrue(run.out().startsWith("protoc-gen-registry "), run.out());
  }

  @Test
  void without_arguments_and_input_it_says_what_it_is_for() {
    Run run = Run.of();
    assertEquals(2, run.status());
    assertEquals("", run.out());
    assertTrue(run.err().contains("standard input is empty"), run.err());
    assertTrue(run.err().contains("--help"), run.err());
  }

  @Test
  void wrong_usage_is_told_with_the_right_one() {
    assertUsage("Unmatched argument at index 0: 'generat'", "generat");
    assertUsage("Unknown option: '--outt=y'", "generate", "proto", "--out=x", "--outt=y");
    assertUsage("Missing required option: '--out=DIR'", "generate", "proto");
    assertUsage("Missing required parameter: 'DIR'", "generate", "--out", "x");
    assertUsage("Missing required parameter: 'ACTION'", "show");
    assertUsage("Unmatched argument at index 2: 'more'", "list", "proto", "more");
    assertUsage("Unknown option: '--target'", "--target");
  }

  private static void assertUsage(String message, String... arguments) {
    Run run = Run.of((Object[]) arguments);
    assertEquals(2, run.status(), run.err());
    assertTrue(run.err().contains(message), run.err());
    assertTrue(run.err().matches("(?s).*(Usage|Did you mean|Possible solutions): .*"), run.err());
    assertEquals("", run.out());
  }

  @Test
  void list_gives_an_action_a_line_with_its_parameters() {
    Run run = Run.of("list", PLATFORM, "--opt", "root=platform.Root", "--protoc", protoc);
    assertEquals(0, run.status(), run.err());
    assertEquals(
        """
        platform-axis  [azimuth] [elevation]
        platform-axis-azimuth-set-value  value direction
        platform-axis-azimuth-halt
        platform-axis-elevation-set-value  value direction
        platform-axis-elevation-halt
        platform-stop
        platform-go-home
        platform-patrol  [waypoints]
        """,
        run.out());
  }

  @Test
  void list_gives_each_method_of_a_service_a_line() {
    Run run = Run.of("list", SERVICE, "--opt", "root=shop.v1.Orders", "--protoc", protoc);
    assertEquals(0, run.status(), run.err());
    assertEquals("place-order  [items]\ncancel-order  id\nping\n", run.out());
  }

  @Test
  void list_needs_a_root_in_any_of_its_options() {
    Run without = Run.of("list", PLATFORM, "--protoc", protoc);
    assertEquals(1, without.status());
    assertTrue(without.err().contains("--opt root=cmd.Root"), without.err());
    Run among =
        Run.of(
            "list", PLATFORM, "--opt", "java_package=a.b,root=platform.Root", "--protoc", protoc);
    assertEquals(0, among.status(), among.err());
  }

  @Test
  void show_knows_all_about_an_action() {
    Run run = show("platform-axis-azimuth-set-value");
    assertEquals(0, run.status(), run.err());
    assertEquals(
        """
        platform-axis-azimuth-set-value

          Message: platform.SetValue
          Path: platform.axis.azimuth.set_value
          Aliases: pt-axis-azimuth-set-value
          Hazard: caution: Moves.
          Parameters:
            value: float, required, in deg
              Where to.
              value in [0.0, 360.0)
            direction: parts.Direction, required
              one of unspecified, clockwise, counter-clockwise
          Examples:
            {"value":12.25,"direction":"clockwise"}
        """,
        run.out());
  }

  @Test
  void show_takes_an_alias_and_tells_of_deprecation() {
    Run run = show("pt-come-back");
    assertEquals(0, run.status(), run.err());
    assertTrue(run.out().startsWith("platform-go-home\n"), run.out());
    assertTrue(run.out().contains("  Deprecated: use platform-stop instead\n"), run.out());
    assertTrue(run.out().contains("  Parameters: none\n"), run.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"cancel-order", "drop-order"})
  void show_knows_all_about_a_method_of_a_service(String name) {
    Run run = Run.of("show", name, SERVICE, "--opt", "root=shop.v1.Orders", "--protoc", protoc);
    assertEquals(0, run.status(), run.err());
    assertEquals(
        """
        cancel-order
          Cancels the order.

          Message: shop.v1.CancelRequest
          Path: Cancel
          Aliases: cancel, drop-order
          Hazard: warning: The goods may be on their way.
          Deprecated: use place-order instead
          Parameters:
            id: string, required
          Examples:
            {"id":"text"}
        """,
        run.out());
  }

  @Test
  void show_gives_the_parameters_within_a_group() {
    Run run = show("platform-axis");
    assertTrue(run.out().startsWith("platform-axis (group)\n  One axis, or both.\n"), run.out());
    assertTrue(
        run.out()
            .contains(
                """
                    azimuth: platform.Azimuth, optional
                      set-value: platform.SetValue, optional
                        value: float, required, in deg
                """),
        run.out());
  }

  @Test
  void show_gives_a_message_within_itself_once() {
    Run run = show("platform-patrol");
    assertTrue(run.out().contains("waypoints: list of parts.Waypoint, optional\n"), run.out());
    assertTrue(
        run.out().contains("      next: parts.Waypoint, optional\n        (as above)\n"),
        run.out());
  }

  @Test
  void show_suggests_what_may_have_been_meant() {
    Run run = show("platform-stpo");
    assertEquals(1, run.status());
    assertTrue(run.err().contains("there is no action 'platform-stpo'"), run.err());
    assertTrue(run.err().contains("platform-stop"), run.err());
    assertEquals("", run.out());
    assertEquals(1, show("something-else-entirely").status());
  }

  @Test
  void show_describes_every_kind_of_parameter() throws IOException {
    TestSchema.proto3(
            """
            message Root { oneof cmd { All all = 1; } }
            message All {
              map<string, int32> scores = 1 [(buf.validate.field).map = {
                min_pairs: 1
                values: { int32: { gte: 0 lt: 5 } }
              }];
              float outside = 2 [(buf.validate.field).float = { gt: 1 lt: -1 finite: true }];
              int32 not_four = 3 [(buf.validate.field).int32.not_in = 4];
            }
            """)
        .writeTo(folder);
    Run run = Run.of("show", "all", folder, "--opt", "root=t.Root", "--protoc", protoc);
    assertEquals(0, run.status(), run.err());
    for (String line :
        new String[] {
          "scores: map of string to int32, optional",
          "pairs in [1, ∞)",
          "in [0, 5)",
          "value in (-∞, -1.0) or (1.0, ∞), finite",
          "value in (-∞, ∞) except [4, 4]"
        }) {
      assertTrue(run.out().contains(line), run.out());
    }
  }

  @Test
  void a_schema_does_not_command_the_terminal() throws IOException {
    TestSchema.proto3(
            "message Root { oneof cmd {\n// red \033[31m turned \u202e bell \007 tab\there\nGo go ="
                + " 1; } }\nmessage Go {}")
        .writeTo(folder);
    Run run = Run.of("show", "go", folder, "--opt", "root=t.Root", "--protoc", protoc);
    assertEquals(0, run.status(), run.err());
    assertTrue(
        run.out().contains("red \\u001b[31m turned \\u202e bell \\u0007 tab\there\n"), run.out());
  }

  @Test
  void all_errors_are_told_at_once() throws IOException {
    TestSchema.proto3(
            """
            message Root { oneof cmd { A a = 1; A b = 2; } }
            message A {
              int32 x = 1 [(buf.validate.field).string.min_len = 1];
              int32 y = 2 [(buf.validate.field).int32 = {gt: 1, lt: 2}];
            }
            """)
        .writeTo(folder);
    Run run = Run.of("list", folder, "--opt", "root=t.Root", "--protoc", protoc);
    assertEquals(1, run.status());
    assertTrue(run.err().contains("test.proto:7:"), run.err());
    Run options = Run.of("list", folder, "--opt", "root=t.Root,names=loud", "--opt", "colour=red");
    assertTrue(options.err().contains("loud") && options.err().contains("colour"), options.err());
  }

  @Test
  void a_directory_that_is_not_there_is_told() throws IOException {
    assertFailure("is no directory", "list", folder.resolve("none"), "--opt", "root=t.Root");
    Path file = Files.writeString(folder.resolve("file.txt"), "x");
    assertFailure("is no directory", "list", file, "--opt", "root=t.Root");
    assertFailure("there are no .proto files", "list", folder, "--opt", "root=t.Root");
  }

  @Test
  void the_embedded_protoc_says_what_it_is_too_old_for() throws IOException {
    TestSchema.proto3("message M { optional int32 x = 1; }").writeTo(folder);
    assertFailure("--protoc 4.36.1", "list", folder, "--opt", "root=t.M");
  }

  @Test
  void what_protoc_says_is_passed_on() throws IOException {
    TestSchema.of("broken.proto", "syntax = \"proto3\";\nmessage {").writeTo(folder);
    Run run = Run.of("list", folder, "--opt", "root=t.M", "--protoc", protoc);
    assertEquals(1, run.status());
    assertTrue(run.err().contains("broken.proto:2:9: Expected message name"), run.err());
    assertTrue(!run.err().contains("hint"), run.err());
  }

  @Test
  void a_protoc_that_is_none_is_told() throws IOException {
    TestSchema.proto3("message M {}").writeTo(folder);
    String[] nonsense = {"nonsense", folder.toString(), folder + "/test.proto", "", "4", "v4.36.1"};
    for (String protoc : nonsense) {
      assertFailure(
          "'" + protoc + "' is neither an executable nor a version of protoc",
          "list",
          folder,
          "--opt",
          "root=t.M",
          "--protoc=" + protoc);
    }
    Path liar = Files.writeString(folder.resolve("liar"), "no program at all\n\0");
    assertTrue(liar.toFile().setExecutable(true));
    Run run = Run.of("list", folder, "--opt", "root=t.M", "--protoc", liar);
    assertEquals(1, run.status());
    assertTrue(run.err().startsWith("error: "), run.err());
  }

  private static void assertFailure(String message, Object... arguments) {
    Run run = Run.of(arguments);
    assertEquals(1, run.status(), run.out() + run.err());
    assertTrue(run.err().contains(message), run.err());
    assertTrue(run.err().startsWith("error: "), run.err());
  }

  private Run show(String action) {
    return Run.of("show", action, PLATFORM, "--opt", "root=platform.Root", "--protoc", protoc);
  }
}
