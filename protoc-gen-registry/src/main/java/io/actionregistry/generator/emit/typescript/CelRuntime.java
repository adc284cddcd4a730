package io.actionregistry.generator.emit.typescript;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The functions that expressions call: the resources in {@code cel}, declaration by declaration, so
 * that a module has what it uses and no more.
 */
final class CelRuntime {
  private static final List<String> FILES =
      List.of(
          "values",
          "logic",
          "numbers",
          "collections",
          "bytes",
          "strings",
          "conversions",
          "times",
          "zones",
          "time-texts",
          "dyn",
          "formats",
          "uris",
          "formatting",
          "formatted-numbers");

  /** Before a line that is neither indented nor the end of something. */
  private static final Pattern BETWEEN = Pattern.compile("\n\n(?=[^\\s)\\]}])");

  private static final Pattern DECLARED =
      Pattern.compile("^(?:export )?(?:function|class|const|type) (\\w+)", Pattern.MULTILINE);

  private static final Pattern NAME = Pattern.compile("\\b(?:cel|Cel|CEL)\\w+");

  /** Declarations by their names. */
  private static final Map<String, String> DECLARATIONS = read();

  private CelRuntime() {}

  private static Map<String, String> read() {
    Map<String, String> declarations = new LinkedHashMap<>();
    for (String file : FILES) {
      for (String declaration : BETWEEN.split(text("cel/" + file + ".ts"), -1)) {
        Matcher name = DECLARED.matcher(declaration);
        if (!name.find() || declarations.put(name.group(1), declaration.strip()) != null) {
          throw new IllegalStateException(file + ": " + declaration);
        }
      }
    }
    return declarations;
  }

  private static String text(String resource) {
    try (InputStream in =
        Objects.requireNonNull(CelRuntime.class.getResourceAsStream(resource), resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All of it. */
  static String all() {
    return String.join("\n", DECLARATIONS.values());
  }

  /** The declarations that a source needs, and those that these need, in one order always. */
  static List<String> usedBy(String source) {
    Set<String> used = new HashSet<>();
    Deque<String> sources = new ArrayDeque<>(List.of(source));
    while (!sources.isEmpty()) {
      Matcher name = NAME.matcher(sources.pop());
      while (name.find()) {
        String declaration = DECLARATIONS.get(name.group());
        if (declaration != null && used.add(name.group())) {
          sources.push(declaration);
        }
      }
    }
    return DECLARATIONS.entrySet().stream()
        .filter(declaration -> used.contains(declaration.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }
}
