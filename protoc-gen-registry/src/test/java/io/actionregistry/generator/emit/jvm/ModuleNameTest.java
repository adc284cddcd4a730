package io.actionregistry.generator.emit.jvm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.actionregistry.generator.diagnostic.Diagnostic;
import io.actionregistry.generator.plugin.Folders;
import io.actionregistry.generator.plugin.Generator;
import io.actionregistry.generator.plugin.TestSchema;
import java.util.ArrayList;
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
    Set<String> refused = new TreeSet<>();
    for (Set<String> names : differentInAnyCase(namesInGeneratedCode())) {
      for (Diagnostic diagnostic : generate(names).diagnostics()) {
        assertEquals("bad-class-name", diagnostic.id(), diagnostic.format());
        refused.add(diagnostic.subject().replaceAll(".*/|[.]proto", ""));
      }
      names.removeAll(refused);
      CompiledRegistry.of(generate(names).files()).registry();
    }
    assertTrue(refused.size() > 30, refused.toString());
  }

  /** File systems that ignore case would keep one of two such classes. */
  private static List<Set<String>> differentInAnyCase(Set<String> names) {
    List<Set<String>> groups = new ArrayList<>();
    for (String name : names) {
      groups.stream()
          .filter(group -> group.stream().noneMatch(name::equalsIgnoreCase))
          .findFirst()
          .orElseGet(
              () -> {
                groups.add(new TreeSet<>());
                return groups.get(groups.size() - 1);
              })
          .add(name);
    }
    return groups;
  }

  /** Each name is a module's, beside a root with all that a facade has. */
  private static Generator.Result generate(Set<String> names) {
    StringBuilder envelope = new StringBuilder();
    StringBuilder imports = new StringBuilder();
    TestSchema schema = TestSchema.proto3("");
    int number = 2;
    for (String name : names) {
      imports.append("import \"").append(name).append(".proto\";\n");
      envelope.append("m_").append(name).append(".M e").append(number).append(" = ");
      envelope.append(number++).append(";\n");
      schema.and(
          name + ".proto",
          TestSchema.header("m_" + name)
              + "option (actionregistry.v1.file).module = \""
              + name
              + "\";\nmessage M {"
              + " uint64 to = 1 [(buf.validate.field).uint64.gt = 9223372036854775808]; E e = 2; }"
              + "enum E { E_NONE = 0; E_LEAST = -2147483648; }");
    }
    schema.and(
        "test.proto",
        TestSchema.header("t")
            + imports
            + "message Root {\n"
            + envelope
            + "oneof cmd { Go go = 1; } }\nmessage Go {}\n");
    return Generator.generate(schema.request("root=t.Root"));
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
