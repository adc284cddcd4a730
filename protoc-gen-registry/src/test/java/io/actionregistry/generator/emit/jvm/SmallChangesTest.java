package io.actionregistry.generator.emit.jvm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import io.actionregistry.generator.plugin.Folders;
import io.actionregistry.generator.plugin.TestSchema;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A small change of a schema is a small change of what is generated, for people to review. */
final class SmallChangesTest {
  private static final Path GOLDEN =
      TestSchema.BASE.resolve("src/test/resources/fixtures/golden/platform");

  @TempDir private Path folder;

  @Test
  void an_action_adds_itself() throws IOException {
    Map<String, Integer> changed =
        change(
            "platform.proto",
            "    Patrol patrol = 4;\n",
            "    Patrol patrol = 4;\n    // Wakes.\n    Stop wake = 5;\n");
    assertOnly(changed, "commands/Platform.java", 15);
  }

  @Test
  void a_parameter_adds_itself() throws IOException {
    Map<String, Integer> changed =
        change(
            "platform.proto",
            "message GoHome {}",
            "message GoHome {\n  // How fast.\n  optional int32 speed = 1;\n}");
    assertOnly(changed, "commands/Platform.java", 12);
  }

  @Test
  void an_enum_value_adds_itself() throws IOException {
    Map<String, Integer> changed =
        change(
            "parts.proto",
            "  DIRECTION_CLOCKWISE = 1;\n",
            "  DIRECTION_CLOCKWISE = 1;\n  DIRECTION_SHORTEST = 3;\n");
    // Whoever takes the enum lists what it offers.
    assertEquals(
        Set.of("commands/Parts.java", "commands/Platform.java", "ActionRegistry.java", "json"),
        changed.keySet());
    assertTrue(changed.get("commands/Parts.java") == 1, changed.toString());
    assertTrue(changed.get("commands/Platform.java") <= 4, changed.toString());
  }

  @Test
  void a_comment_changes_itself() throws IOException {
    Map<String, Integer> changed =
        change("platform.proto", "// Stops at once.", "// Stops right now.");
    assertOnly(changed, "commands/Platform.java", 4);
  }

  @Test
  void blank_lines_change_nothing() throws IOException {
    Map<String, Integer> changed = change("parts.proto", "\n\n", "\n\n\n");
    assertEquals(Map.of(), changed);
  }

  /** Beside one module the hash changes, and the manifest. */
  private static void assertOnly(Map<String, Integer> changed, String module, int lines) {
    assertEquals(Set.of(module, "ActionRegistry.java", "json"), changed.keySet());
    assertTrue(changed.get(module) <= lines, changed.toString());
    assertEquals(2, changed.get("ActionRegistry.java"));
    assertTrue(changed.get("json") <= 3 * lines, changed.toString());
  }

  /** Changed lines (those deleted and those added) by generated file. */
  private Map<String, Integer> change(String file, String text, String replacement)
      throws IOException {
    Map<String, String> sources = new TreeMap<>(Folders.read(GOLDEN));
    sources.keySet().removeIf(name -> !name.endsWith(".proto"));
    Folders.write(folder, sources);
    Map<String, String> before = generate();
    String source = sources.get(file);
    assertTrue(source.contains(text), text);
    sources.put(file, source.replace(text, replacement));
    Folders.write(folder, sources);
    Map<String, String> after = generate();

    Set<String> names = new TreeSet<>(before.keySet());
    names.addAll(after.keySet());
    Map<String, Integer> changed = new TreeMap<>();
    for (String name : names) {
      int lines = changedLines(before.getOrDefault(name, ""), after.getOrDefault(name, ""));
      if (lines > 0) {
        changed.put(name.endsWith(".json") ? "json" : name.substring("gen/".length()), lines);
      }
    }
    return changed;
  }

  private Map<String, String> generate() {
    Map<String, String> files = new TreeMap<>();
    TestSchema.generated(TestSchema.requestOf(folder, "java_package=gen", "root=platform.Root"))
        .files()
        .forEach(f -> files.put(f.path(), f.content()));
    return files;
  }

  private static int changedLines(String before, String after) {
    int lines = 0;
    for (AbstractDelta<String> delta :
        DiffUtils.diff(before.lines().toList(), after.lines().toList()).getDeltas()) {
      lines += delta.getSource().size() + delta.getTarget().size();
    }
    return lines;
  }
}
