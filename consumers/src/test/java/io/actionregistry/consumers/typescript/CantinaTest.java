package io.actionregistry.consumers.typescript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.actionregistry.consumers.NodeTools;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The module that the page of the cantina commands uses, as it is checked in. */
@Timeout(600)
final class CantinaTest {
  private static final Path REGISTRY = Path.of("../cantina-registry/src");

  @TempDir private Path folder;

  @BeforeEach
  void copy_the_module() throws IOException {
    assumeTrue(NodeTools.present(), NodeTools.MISSING);
    Files.copy(REGISTRY.resolve("generated/web/cantina.ts"), folder.resolve("cantina.ts"));
    Files.writeString(folder.resolve("package.json"), "{\"type\": \"module\"}\n");
  }

  @Test
  void it_says_of_every_case_what_java_says() throws IOException {
    TypeScriptModule.compile(folder, "cantina.ts");
    String script = TypeScriptModule.copy(folder, "cantina-cases.mjs").toString();
    String cases = REGISTRY.resolve("test/resources/cases").toAbsolutePath().toString();
    String printed =
        TypeScriptModule.tools()
            .node(folder, script, folder.resolve("cantina.js").toString(), cases);
    assertTrue(printed.matches("1\\d\\d cases, 0 differ\\s*"), printed);
  }

  /** What must not compile is marked in it, and an error where it does. */
  @Test
  void a_page_has_types_for_commands_answers_and_errors() throws IOException {
    TypeScriptModule.copy(folder, "cantina-page.ts");
    TypeScriptModule.compile(folder, "cantina-page.ts");
    assertEquals(
        "queue: a track is needed\n",
        TypeScriptModule.tools().node(folder, folder.resolve("cantina-page.js").toString()));
  }
}
