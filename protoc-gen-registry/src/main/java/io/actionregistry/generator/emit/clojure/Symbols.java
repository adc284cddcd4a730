package io.actionregistry.generator.emit.clojure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Names of functions and of their arguments: registry names, wherever Clojure can read these. */
final class Symbols {
  /** What the reader takes for something else, or the compiler for its own at a call. */
  private static final Set<String> RESERVED =
      Set.of(
          "nil",
          "true",
          "false",
          "def",
          "if",
          "do",
          "let",
          "let*",
          "quote",
          "var",
          "fn",
          "fn*",
          "loop",
          "loop*",
          "recur",
          "throw",
          "try",
          "catch",
          "finally",
          "new",
          "set!",
          "js",
          "ns",
          "deftype*",
          "defrecord*",
          "reify*",
          "case*",
          "letfn*",
          "import*",
          "monitor-enter",
          "monitor-exit",
          "in-ns",
          "load-file",
          "defn",
          "js*",
          "ns*");

  private static final Set<String> LITERALS = Set.of("nil", "true", "false");
  private static final Set<String> CORE = core();

  private final Set<String> taken = new HashSet<>();

  private static Set<String> core() {
    try (InputStream in = Symbols.class.getResourceAsStream("core-names.txt")) {
      String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A function's name: the action's own, with {@code -command} behind it where Clojure has it. */
  String function(String action) {
    String name = RESERVED.contains(action) ? action + "-command" : readable(action);
    while (!taken.add(name.replace('-', '_'))) {
      name += "-command"; // a-b and a_b are one name to the JVM
    }
    return name;
  }

  /** An argument's name. */
  static String argument(String parameter) {
    return LITERALS.contains(parameter) ? parameter + "-value" : readable(parameter);
  }

  private static String readable(String name) {
    return Character.isDigit(name.charAt(0)) ? "_" + name : name;
  }

  /** Which of these names are also clojure.core's, sorted. */
  static List<String> ofCore(Set<String> names) {
    return names.stream().filter(CORE::contains).sorted().toList();
  }
}
