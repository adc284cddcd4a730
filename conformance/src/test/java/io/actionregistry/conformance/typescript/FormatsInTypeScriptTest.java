package io.actionregistry.conformance.typescript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.actionregistry.generator.compile.AnyExpressions;
import io.actionregistry.generator.compile.CelProblem;
import io.actionregistry.generator.emit.typescript.ExpressionModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The fixtures that the formats of Java are tested with, through TypeScript. */
final class FormatsInTypeScriptTest {
  private static final Path FIXTURES =
      Path.of(
          "..",
          "registry-validation",
          "src",
          "test",
          "resources",
          "io",
          "actionregistry",
          "validation",
          "cel");

  private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})");
  private static final String ARROW = " -> ";

  /** An expression for each file in the folder of formats. */
  private static final Map<String, String> FORMATS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("hostname", "isHostname()"),
              Map.entry("email", "isEmail()"),
              Map.entry("ip", "isIp()"),
              Map.entry("ip4", "isIp(4)"),
              Map.entry("ip6", "isIp(6)"),
              Map.entry("ip_of_version_5", "isIp(5)"),
              Map.entry("ip_prefix", "isIpPrefix()"),
              Map.entry("ip_prefix_strict", "isIpPrefix(true)"),
              Map.entry("ip4_prefix", "isIpPrefix(4)"),
              Map.entry("ip4_prefix_strict", "isIpPrefix(4, true)"),
              Map.entry("ip6_prefix", "isIpPrefix(6)"),
              Map.entry("ip6_prefix_strict", "isIpPrefix(6, true)"),
              Map.entry("uri", "isUri()"),
              Map.entry("uri_ref", "isUriRef()"),
              Map.entry("host_and_port", "isHostAndPort(false)"),
              Map.entry("host_and_port_required", "isHostAndPort(true)")));

  private final AnyExpressions compiler = new AnyExpressions();
  private final ExpressionModule module = new ExpressionModule();
  private final List<String> wanted = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();

  @Test
  void texts_are_told_apart_as_the_fixtures_say() throws IOException, CelProblem {
    Node.assume();
    for (Map.Entry<String, String> format : FORMATS.entrySet()) {
      for (String line : lines(FIXTURES.resolve("formats").resolve(format.getKey() + ".txt"))) {
        String text = unescape(line.substring(line.indexOf(' ') + 1));
        boolean valid = line.startsWith("+");
        add("this." + format.getValue(), text, "Boolean " + valid, format.getKey() + " " + line);
      }
    }
    assertEquals(List.of(), wrong("formats"));
  }

  @Test
  void a_template_gives_the_text_of_the_fixture() throws IOException, CelProblem {
    Node.assume();
    int refused = 0;
    for (String line : lines(FIXTURES.resolve("formatting.txt"))) {
      int arrow = line.indexOf(ARROW);
      String text = unescape(line.substring(arrow + ARROW.length()));
      String result = text.equals("error") ? text : "String " + text;
      try {
        add(line.substring(0, arrow), "", result, line);
      } catch (CelProblem e) {
        refused++; // no target has it
      }
    }
    assertTrue(refused < lines.size(), refused + " refused, " + lines.size() + " taken");
    assertEquals(List.of(), wrong("formatting"));
  }

  private void add(String expression, String text, String result, String line) throws CelProblem {
    String self = ExpressionModule.string(text);
    assertEquals("", module.add(compiler.compile(expression), self), expression);
    wanted.add(result);
    lines.add(line);
  }

  private List<String> wrong(String name) throws IOException {
    List<String> results = Node.run(name, module.source());
    assertEquals(wanted.size(), results.size());
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < results.size(); i++) {
      String got = results.get(i).startsWith("error: ") ? "error" : results.get(i);
      if (!got.equals(wanted.get(i))) {
        wrong.add(lines.get(i) + " | " + results.get(i));
      }
    }
    return wrong;
  }

  private static List<String> lines(Path file) throws IOException {
    return Files.readAllLines(file).stream().filter(line -> !line.startsWith("#")).toList();
  }

  private static String unescape(String text) {
    return ESCAPE
        .matcher(text)
        .replaceAll(
            match ->
                java.util.regex.Matcher.quoteReplacement(
                    String.valueOf((char) Integer.parseInt(match.group(1), 16))));
  }
}
