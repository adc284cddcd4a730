package io.actionregistry.conformance.cel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.actionregistry.conformance.typescript.Node;
import io.actionregistry.generator.compile.AnyExpressions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What CEL's own tests say an expression evaluates to, it evaluates to in TypeScript. */
final class CelSpecInTypeScriptTest {
  @Test
  void expressions_that_become_java_give_what_the_specification_says() throws IOException {
    List<SpecFile> files = SpecFile.all();
    Node.assume();
    AnyExpressions compiler = new AnyExpressions();
    TypeScriptSpecRun typeScript = TypeScriptSpecRun.of(files, compiler);
    List<String> fewer = new ArrayList<>();
    for (SpecFile file : files) {
      int java = SpecRun.of(file, compiler).passed();
      if (typeScript.passed(file.name()) != java) {
        fewer.add(file.name() + ": " + typeScript.passed(file.name()) + " of " + java);
      }
    }
    Files.write(Path.of("target", "cel-spec-typescript-failures.txt"), typeScript.failures());
    assertEquals(List.of(), typeScript.failures());
    assertEquals(Map.of(), typeScript.refused());
    assertEquals(List.of(), fewer);
  }
}
