package io.actionregistry.generator.emit.clojure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clojure.java.api.Clojure;
import clojure.lang.ArityException;
import io.actionregistry.generator.plugin.TestSchema;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Functions as Clojure calls them. */
final class ClojureFunctionsTest {
  private static String loaded(String namespace, String declarations) {
    String text =
        TestSchema.proto3(declarations)
            .generate("root=t.Root", "target=clojure", "clojure_ns=" + namespace)
            .files()
            .get(0)
            .content();
    Read.load(text);
    return text;
  }

  private static Object call(String namespace, String name, Object... arguments) {
    return Clojure.var("clojure.core", "apply")
        .invoke(Read.function(namespace, name), List.of(arguments));
  }

  private static String meta(String namespace, String name, String key) {
    return String.valueOf(Read.meta(namespace, name).get(Read.keyword(key)));
  }

  @Test
  void what_is_required_is_positional_and_the_rest_a_map() {
    loaded(
        "functions.rest",
        """
        message Root { oneof cmd { Move move = 1; Wait wait = 2; } }
        message Move {
          // How far.
          int32 by = 1 [(buf.validate.field).int32 = {gte: 1 not_in: [3]}];
          optional string note = 2 [(buf.validate.field).string.max_len = 4];
          int32 merge = 3;
        }
        message Wait { optional int32 for = 1; }
        """);
    String one = "{:action \"move\", :params {:by 1, :merge 2}}";
    assertEquals(Clojure.read(one), call("functions.rest", "move", 1L, 2L));
    assertEquals(
        Clojure.read("{:action \"move\", :params {:by 1, :merge 2, :note \"x\", :other 5}}"),
        call("functions.rest", "move", 1L, 2L, Clojure.read("{:note \"x\" :other 5 :by 9}")));
    assertEquals(Clojure.read("{:action \"wait\", :params {}}"), call("functions.rest", "wait"));
    assertEquals(
        Clojure.read("{:action \"wait\", :params {:for 1}}"),
        call("functions.rest", "wait", Clojure.read("{:for 1}")));
    assertEquals(
        "([by merge] [by merge {:keys [note]}])", meta("functions.rest", "move", "arglists"));
    assertEquals(
        """
        The command move.

          by: int32, 1 <= value, not value = 3
            How far.
          :note (optional): string, code-points <= 4
          merge: int32

          Example: (move 1 1)
          Example: (move 1 1 {:note "text"})""",
        meta("functions.rest", "move", "doc"));
    Assertions.assertThrows(ArityException.class, () -> call("functions.rest", "move", 1L));
  }

  @Test
  void more_than_a_function_takes_is_one_map() {
    String many =
        IntStream.rangeClosed(1, 21)
            .mapToObj(i -> "int32 p" + i + " = " + i + ";")
            .collect(Collectors.joining(" "));
    loaded("functions.many", "message Root { oneof cmd { Go go = 1; } } message Go {" + many + "}");
    assertEquals(
        Clojure.read("{:action \"go\", :params {:p1 1}}"),
        call("functions.many", "go", Clojure.read("{:p1 1}")));
    assertTrue(meta("functions.many", "go", "arglists").startsWith("([{:keys [p1 p2 "));
    assertTrue(meta("functions.many", "go", "doc").contains("\n  :p1: int32\n"));
  }

  @Test
  void names_that_clojure_has_already_are_no_obstacle() {
    String text =
        loaded(
            "functions.names",
            """
            message Root {
              oneof cmd {
                Set get = 1;
                Set defn = 2;
                Set nil = 3;
                Set if = 4;
                Set one = 5 [(actionregistry.v1.field).name = "1st"];
                Set a_b = 6;
                Set c = 7 [(actionregistry.v1.field).name = "a_b"];
              }
            }
            message Set {
              int32 nil = 1;
              int32 fn = 2;
              int32 two = 3 [(actionregistry.v1.field).name = "2nd"];
            }
            """);
    assertTrue(text.contains("(:refer-clojure :exclude [get])"), text);
    Set<String> names =
        new TreeSet<>(
            List.of(
                "get", "defn-command", "nil-command", "if-command", "_1st", "a-b", "a_b-command"));
    Collection<?> publics =
        ((Map<?, ?>)
                Clojure.var("clojure.core", "ns-publics").invoke(Clojure.read("functions.names")))
            .keySet();
    assertEquals(names, publics.stream().map(Object::toString).collect(Collectors.toSet()));
    assertEquals(
        Clojure.read("{:action \"nil\", :params {:nil 1, :fn 2, :2nd 3}}"),
        call("functions.names", "nil-command", 1L, 2L, 3L));
    assertEquals("([nil-value fn _2nd])", meta("functions.names", "nil-command", "arglists"));
  }

  @Test
  void what_is_deprecated_says_so_and_aliases_are_functions_too() {
    loaded(
        "functions.old",
        """
        message Root {
          oneof cmd {
            Go go = 1 [
              deprecated = true,
              (actionregistry.v1.field) = {replacement: "run" aliases: "walk" hazard: {level: HAZARD_LEVEL_DANGER reason: "Steep."}}
            ];
            Go run = 2;
            Go rest = 3 [deprecated = true];
          }
        }
        message Go {
          string to = 1 [deprecated = true, (actionregistry.v1.field) = {default: "a\\nb" unit: "x"}];
          Nested at = 2;
          repeated bytes blobs = 3;
          map<string, Nested> more = 4;
        }
        message Nested { Nested again = 1; bytes raw = 2 [(actionregistry.v1.field).default = "YQ=="]; }
        """);
    assertEquals("use run instead", meta("functions.old", "go", "deprecated"));
    assertEquals("true", meta("functions.old", "rest", "deprecated"));
    assertEquals("null", meta("functions.old", "run", "deprecated"));
    assertEquals(
        """
        The command go.

          DANGER: Steep.

          Deprecated: use run instead.

          to: string, in x, default "a\\nb", deprecated
          :at (optional): t.Nested
            :again (optional): t.Nested
              (as above)
            :raw: bytes, default base64 'YQ=='
          :blobs (optional): list of bytes
          :more (optional): map of string to t.Nested
            (as above)""",
        meta("functions.old", "go", "doc").replaceFirst("(?s)\\n\\n  Example: .*", ""));
    assertTrue(meta("functions.old", "go", "doc").contains("\n  Example: (go \"a\\nb\")\n"));
    assertEquals(call("functions.old", "go", "x"), call("functions.old", "walk", "x"));
    assertEquals(
        meta("functions.old", "go", "arglists"), meta("functions.old", "walk", "arglists"));
    assertEquals("Another name of `go`.", meta("functions.old", "walk", "doc"));
  }

  @Test
  void the_names_of_clojures_core_are_those_of_today() {
    Set<String> core =
        ((Map<?, ?>) Clojure.var("clojure.core", "ns-publics").invoke(Clojure.read("clojure.core")))
            .keySet().stream()
                .map(Object::toString)
                .filter(name -> name.matches("[A-Za-z0-9_-]+"))
                .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(List.copyOf(core), Symbols.ofCore(core));
  }
}
