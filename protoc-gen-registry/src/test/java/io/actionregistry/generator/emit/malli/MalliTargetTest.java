package io.actionregistry.generator.emit.malli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import clojure.java.api.Clojure;
import io.actionregistry.generator.emit.clojure.Read;
import io.actionregistry.generator.plugin.Folders;
import io.actionregistry.generator.plugin.Generator;
import io.actionregistry.generator.plugin.TestSchema;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What rules become in Malli's notation, beyond what the goldens show. */
final class MalliTargetTest {
  private static Generator.Result generate(String fields, String... more) {
    String[] options = new String[more.length + 2];
    options[0] = "root=t.Root";
    options[1] = "target=malli";
    System.arraycopy(more, 0, options, 2, more.length);
    return TestSchema.of(
            "test.proto",
            TestSchema.header("t")
                + "import \"google/protobuf/any.proto\";\n"
                + "message Root { oneof cmd { Go go = 1; } } message Go {"
                + fields
                + "} enum E { E_ZERO = 0; E_ONE = 1; }")
        .generate(options);
  }

  private static Map<?, ?> registry(String fields) {
    Map<?, ?> file = Read.edn(generate(fields).files().get(0).content());
    return (Map<?, ?>) Objects.requireNonNull(file.get(Read.keyword("registry")));
  }

  /** The entries of a message of these fields. */
  private static void assertEntries(String fields, String... expected) {
    String form = "[:map {:closed true} " + String.join(" ", expected) + "]";
    assertEquals(text(Clojure.read(form)), text(registry(fields).get("t.Go")));
  }

  private static String text(Object form) {
    return Clojure.var("clojure.core", "pr-str").invoke(form).toString();
  }

  @Test
  void bounds_are_those_on_the_number_as_it_arrives() {
    assertEntries(
        "float a = 1 [(buf.validate.field).float = {gte: 1 lt: 360}];",
        "[:a [:and number? [:>= 0.9999999701976776] [:< 359.99998474121094]]]");
    assertEntries(
        "double a = 1 [(buf.validate.field).double.gte = 1.5];",
        "[:a [:or [:and number? [:>= 1.5] [:< ##Inf]] [:and float? [:>= ##Inf]]]]");
    assertEntries(
        "double a = 1 [(buf.validate.field).double = {lte: 1.5 finite: true not_in: [0.5]}];",
        "[:a [:and number? [:> ##-Inf] [:<= 1.5] [:not [:and [:>= 0.5] [:<= 0.5]]]]]");
    assertEntries(
        "int32 a = 1 [(buf.validate.field).int32 = {gt: 10 lt: 5 not_in: [1, 20]}];",
        "[:a [:and integer? [:or [:and [:>= -2147483648] [:<= 4]]"
            + " [:and [:>= 11] [:<= 2147483647]]] [:not [:enum 1 20]]]]");
    assertEntries(
        "int32 a = 1 [(buf.validate.field).int32.const = 7];"
            + "uint32 b = 2 [(buf.validate.field).uint32 = {in: [1, 2]}];",
        "[:a [:and integer? [:= 7]]]",
        "[:b [:and integer? [:enum 1 2]]]");
  }

  @Test
  void zero_is_admitted_where_rules_are_skipped() {
    assertEntries(
        "int32 a = 1 [(buf.validate.field) = {ignore: IGNORE_IF_ZERO_VALUE int32: {gte: 5}}];",
        "[:a {:optional true} [:and integer? [:or [:and [:>= 5] [:<= 2147483647]] [:= 0]]]]");
    assertEntries(
        "string a = 1 [(buf.validate.field) = {ignore: IGNORE_IF_ZERO_VALUE string: {prefix: \"x\"}}];",
        "[:a {:optional true} [:or [:and [:ref \"type/string\"] [:re \"\\\\Ax\"]] [:enum \"\"]]]");
  }

  @Test
  void zero_is_refused_where_a_value_is_required() {
    assertEntries(
        "string b = 2 [(buf.validate.field).required = true];"
            + "repeated bool c = 3 [(buf.validate.field).required = true];"
            + "E d = 4 [(buf.validate.field) = {required: true enum: {defined_only: true}}];"
            + "bytes e = 5 [(buf.validate.field).required = true];"
            + "bool f = 6 [(buf.validate.field).required = true];"
            + "map<bool, bool> g = 7 [(buf.validate.field).required = true];"
            + "double h = 8 [(buf.validate.field).required = true];",
        "[:b [:and [:ref \"type/string\"] [:not [:enum \"\"]]]]",
        "[:c [:and [:sequential :boolean] [:sequential {:min 1} :any]]]",
        "[:d [:and [:enum \"zero\" \"one\" :zero :one 0 1] [:not [:enum \"zero\" :zero 0]]]]",
        "[:e [:and bytes? [:not [:and bytes? [:seqable {:min 0, :max 0} :any]]]]]",
        "[:f [:and :boolean [:not [:enum false]]]]",
        "[:g [:and [:map-of :boolean :boolean] [:map-of {:min 1} :any :any]]]",
        "[:h [:ref {:unchecked [{:rule \"required\", :path \"required\","
            + " :text \"must not be 0\"}]} \"type/double\"]]");
  }

  @Test
  void fields_of_which_one_may_be_set_are_told_by_what_is_set() {
    String text =
        text(
            registry(
                    "option (buf.validate.message).oneof = {fields: [\"a\", \"b\", \"c\"] required: true};"
                        + "int32 a = 1; repeated int32 b = 2; map<string, int32> c = 3;")
                .get("t.Go"));
    assertTrue(
        text.contains(
            "[:or [:map [:a [:not [:and integer? [:= 0]]]]] [:map [:b [:sequential {:min 1} :any]]]"
                + " [:map [:c [:map-of {:min 1} :any :any]]]]"),
        text);
    String signed =
        text(
            registry(
                    "option (buf.validate.message).oneof = {fields: [\"a\", \"b\"] required: true};"
                        + "double a = 1; optional string b = 2;")
                .get("t.Go"));
    assertTrue(signed.contains("-0.0 is taken for 0.0"), signed);
    assertTrue(
        signed.contains("[:not [:map [:a [:not [:and number? [:>= 0.0] [:<= 0.0]]]] [:b :any]]]"),
        signed);
  }

  @Test
  void what_cannot_be_said_is_listed_with_the_action_and_in_the_summary() {
    Generator.Result result =
        generate(
            "string a = 1 [(buf.validate.field).string.email = true];"
                + "google.protobuf.Any b = 2 [(buf.validate.field).any = {in: [\"x\"] not_in: [\"y\"]}];"
                + "Inner c = 3 [(buf.validate.field).ignore = IGNORE_ALWAYS];"
                + "message Inner { string d = 1 [(buf.validate.field).string.uri = true]; }"
                + "bytes e = 4 [(buf.validate.field).bytes.ipv4 = true];");
    assertEquals(
        List.of("t.Go.a: string.email"),
        MalliTarget.unchecked(Objects.requireNonNull(result.schema())));
    Map<?, ?> registry =
        (Map<?, ?>) Read.edn(result.files().get(0).content()).get(Read.keyword("registry"));
    String command = text(registry.get("command/go"));
    assertTrue(command.contains(":unchecked [\"t.Go.a: string.email\"]"), command);
    String form = text(registry.get("t.Go"));
    assertTrue(
        form.contains("[:map [:type-url [:enum \"x\"]]] [:map [:type-url [:not [:enum \"y\"]]]]"),
        form);
    assertTrue(form.contains("[:e [:and bytes? [:seqable {:min 4, :max 4} :any]"), form);
    assertTrue(form.contains("its rules are ignored"), form);
  }

  @Test
  void rules_that_do_not_compile_are_listed_where_they_are_reported() {
    Generator.Result result =
        generate(
            "option (buf.validate.message).cel = {id: \"x\" expression: \"this.nothing\"}; int32 a = 1;",
            "uncompilable=report");
    assertEquals(
        List.of("t.Go: cannot-compile"),
        MalliTarget.unchecked(Objects.requireNonNull(result.schema())));
  }

  @Test
  void the_schemas_are_read_where_validation_is_on_and_nowhere_else() throws IOException {
    Path folder = Files.createTempDirectory("malli");
    Generator.Result result =
        generate(
            "int32 a = 1;",
            "malli_file=acme/x.edn",
            "clojure_ns=acme.my-commands",
            "validation_property=acme.on");
    result.files().forEach(file -> files.put(file.path(), file.content()));
    assertEquals(Set.of("acme/my_commands/schemas.clj", "acme/x.edn"), files.keySet());
    assertEquals(null, asked("command", "go"));
    System.setProperty("acme.on", "true");
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, before)) {
      Thread.currentThread().setContextClassLoader(loader);
      RuntimeException missing = assertThrows(RuntimeException.class, () -> asked("command", "go"));
      assertTrue(missing.getMessage().contains("not on the class path"), missing.toString());
      Folders.write(folder, files);
      Object registry = Read.edn(files.get("acme/x.edn")).get(Read.keyword("registry"));
      assertEquals(
          List.of(Read.keyword("schema"), Map.of(Read.keyword("registry"), registry), "command/go"),
          asked("command", "go"));
      assertEquals("params/go", ((List<?>) asked("params", Read.keyword("go"))).get(2));
      assertEquals(null, asked("params", "stay"));
    } finally {
      Thread.currentThread().setContextClassLoader(before);
      System.clearProperty("acme.on");
      Folders.delete(folder);
    }
  }

  private final Map<String, String> files = new TreeMap<>();

  /** What a function of the namespace, loaded anew, says of an action. */
  private Object asked(String function, Object action) {
    Read.load(files.get("acme/my_commands/schemas.clj"));
    return Read.function("acme.my-commands.schemas", function).invoke(action);
  }
}
