package io.actionregistry.generator.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.actionregistry.generator.plugin.Folders;
import io.actionregistry.generator.plugin.Generator;
import io.actionregistry.generator.plugin.TestSchema;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A module can have any name but one that breaks generated code, and those are refused. */
final class ModuleNameTest {
  private static final Pattern NAME = Pattern.compile("[A-Za-z]\\w*");
  private static final Pattern COMMENT_OR_STRING =
      Pattern.compile("/\\*.*?\\*/|//[^\\n]*|\"(?:[^\"\\\\]|\\\\.)*+\"", Pattern.DOTALL);

  @Test
  void every_name_in_generated_code_is_refused_or_harmless() {
    TestSchema schema = TestSchema.of("a.proto", TestSchema.header("t") + overlaid("A"));
    int refused = 0;
    for (String name : namesInGeneratedCode()) {
      Generator.Result result =
          Generator.generate(
              TestSchema.of("a.proto", TestSchema.header("t") + overlaid(name))
                  .request("root=t.Root"));
      if (result.failed()) {
        refused++;
        assertEquals("bad-class-name", result.diagnostics().get(0).id(), name);
      } else {
        CompiledRegistry.of(result.files()).registry();
      }
    }
    assertTrue(refused > 30, "names refused: " + refused);
    CompiledRegistry.of(schema.generate("root=t.Root").files()).registry();
  }

  private static String overlaid(String module) {
    return "option (actionregistry.v1.file).module = \""
        + module
        + "\";\nmessage Root {\n"
        + "  int32 version = 1;\n"
        + "  oneof cmd { Go go = 2; }\n"
        + "}\n"
        + "message Go { uint64 to = 1 [(buf.validate.field).uint64.gt = 9223372036854775808]; }\n";
  }

  private static Set<String> namesInGeneratedCode() {
    Set<String> names = new TreeSet<>();
    for (String golden : List.of("platform", "rules")) {
      Folders.read(
              TestSchema.BASE.resolve("src/test/resources/fixtures/golden/" + golden + "/expected"))
          .forEach((path, text) -> addNames(path.endsWith(".java") ? text : "", names));
    }
    names.removeIf(name -> name.endsWith("Action") || name.endsWith("Message"));
    return names;
  }

  private static void addNames(String source, Set<String> names) {
    Matcher matcher = NAME.matcher(COMMENT_OR_STRING.matcher(source).replaceAll(" "));
    while (matcher.find()) {
      names.add(matcher.group());
    }
  }
}
