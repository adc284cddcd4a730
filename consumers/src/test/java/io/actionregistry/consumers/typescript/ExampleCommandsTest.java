package io.actionregistry.consumers.typescript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.actionregistry.consumers.JonCases;
import io.actionregistry.consumers.NodeTools;
import io.actionregistry.generator.example.Examples;
import io.actionregistry.generator.example.Notation;
import io.actionregistry.generator.model.Action;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The examples in TypeScript are commands of the generated module: they compile, and are valid. */
@Timeout(600)
final class ExampleCommandsTest {
  @TempDir private Path folder;

  @Test
  void every_example_compiles_and_is_valid() throws IOException {
    assumeTrue(NodeTools.present(), NodeTools.MISSING);
    List<String> commands = new ArrayList<>();
    Examples examples = Examples.of(JonCases.JON.schema());
    for (Action action : JonCases.JON.schema().actions()) {
      Examples.Example found = examples.of(action).orElseThrow();
      commands.add(Notation.TYPESCRIPT.command(action.name(), found.minimal()).orElseThrow());
      commands.add(Notation.TYPESCRIPT.command(action.name(), found.full()).orElseThrow());
    }
    TypeScriptModule.write(folder);
    Files.writeString(
        folder.resolve("examples.ts"),
        "import { command, validate } from \"./jon.js\";\n"
            + "declare const console: { log(text: string): void };\n"
            + "const commands = [\n"
            + String.join(",\n", commands)
            + "\n];\n"
            + "const valid = commands.filter(c => validate(c.action, c.params).status === \"valid\");\n"
            + "console.log(`${valid.length} of ${commands.length}`);\n");
    TypeScriptModule.compile(folder, "examples.ts");
    String printed = TypeScriptModule.tools().node(folder, "examples.js");
    assertEquals("354 of 354", printed.strip());
  }
}
