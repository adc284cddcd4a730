package io.actionregistry.consumers.typescript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.actionregistry.consumers.JonCases;
import io.actionregistry.consumers.JsonCases;
import io.actionregistry.consumers.JsonCases.JsonCase;
import io.actionregistry.consumers.NodeTools;
import io.actionregistry.consumers.OtherSchema;
import io.actionregistry.consumers.Verdicts;
import io.actionregistry.harness.serve.ServedModel;
import io.actionregistry.validation.Profile;
import io.actionregistry.validation.RegistryValidator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The TypeScript module of the jon set: it says of every case what Java says. */
@Timeout(900)
final class TypeScriptTest {
  private static final Path GOLDENS =
      Path.of("../protoc-gen-registry/src/test/resources/fixtures/typescript");

  @TempDir private Path folder;

  @BeforeEach
  void needs_node() {
    assumeTrue(NodeTools.present(), NodeTools.MISSING);
  }

  @Test
  void it_accepts_and_refuses_what_java_does_for_the_same_reasons() throws Exception {
    TypeScriptModule.write(folder);
    TypeScriptModule.compile(folder, "jon.ts");
    JsonCases all = JonCases.all();
    assertEquals(JonCases.expectedInexpressible(), all.inexpressible());
    List<JsonCase> cases = all.cases();
    compare("TypeScript, on Node", "jon.js", Verdicts.JON, cases);
  }

  @Test
  void values_of_all_kinds_are_accepted_and_refused_as_java_does() throws Exception {
    OtherSchema kinds = OtherSchema.kinds(Files.createDirectory(folder.resolve("schema")));
    JsonCases all = compareOther("TypeScript of other kinds, on Node", kinds);
    assertEquals(JonCases.counts("inexpressible-kinds.txt"), all.inexpressible());
  }

  @Test
  void methods_of_a_service_are_accepted_and_refused_as_java_does() throws Exception {
    OtherSchema service = OtherSchema.service(Files.createDirectory(folder.resolve("schema")));
    compareOther("TypeScript of a service, on Node", service);
  }

  private JsonCases compareOther(String consumer, OtherSchema schema) throws Exception {
    ServedModel model = schema.model();
    TypeScriptModule.write(folder, model.schema(), "other.ts");
    TypeScriptModule.compile(folder, "other.ts");
    JsonCases all = JsonCases.of(model);
    compare(consumer, "other.js", schema.java().withProfile(Profile.JSON), all.cases());
    return all;
  }

  private void compare(String consumer, String module, RegistryValidator java, List<JsonCase> cases)
      throws IOException {
    TypeScriptModule.copy(folder, "verdict.mjs");
    Path script = TypeScriptModule.copy(folder, "verdicts.mjs");
    Path output = folder.resolve("verdicts.jsonl");
    TypeScriptModule.tools()
        .node(
            folder,
            script.toString(),
            folder.resolve(module).toString(),
            Files.write(folder.resolve("cases.jsonl"), Agreement.lines(cases)).toString(),
            output.toString());
    Agreement.of(consumer, java, cases, Files.readAllLines(output));
  }

  @Test
  void an_object_counts_for_what_is_its_own_and_listed() throws IOException {
    TypeScriptModule.write(folder);
    TypeScriptModule.compile(folder, "jon.ts");
    String script = TypeScriptModule.copy(folder, "oddities.mjs").toString();
    String module = folder.resolve("jon.js").toString();
    assertEquals(
        """
        a plain object: valid
        an object without a prototype: valid
        an object of a class: valid
        a Map: valid
        a proxy: valid
        with a symbol: valid
        with an undefined value beside: valid
        an inherited value: missing-parameter
        a value that is not listed: unknown-parameter, missing-parameter
        a value that throws: wrong-type
        a boxed number: wrong-type
        a bigint: valid
        something to be called: wrong-type
        an array: wrong-type
        nothing, where all objects have a value: missing-parameter
        a plain object, where all objects have something else: valid
        """,
        TypeScriptModule.tools().node(folder, script, module));
  }

  @Test
  void a_program_is_held_to_the_types_of_its_commands() throws IOException {
    TypeScriptModule.write(folder);
    Files.writeString(
        folder.resolve("use.ts"),
        """
        import { command, type Command, type ParamsOf } from "./jon.js";

        const set = command("compass-set-magnetic-declination", { value: 1.5 });
        const action: "compass-set-magnetic-declination" = set.action;
        const scan: ParamsOf["cv-set-auto-focus"] = { channel: "heat", value: true };
        const any: Command = command("cv-set-auto-focus", scan);
        // @ts-expect-error: a required parameter is missing
        command("compass-set-magnetic-declination", {});
        // @ts-expect-error: a text is no number
        command("compass-set-magnetic-declination", { value: "1.5" });
        // @ts-expect-error: no such value
        command("cv-set-auto-focus", { channel: "unspecified", value: true });
        // @ts-expect-error: no such action
        command("compass-set", {});
        // @ts-expect-error: no such parameter
        command("ping", { value: 1 });
        export const all = [action, any];
        """);
    TypeScriptModule.compile(folder, "use.ts");
  }

  @Test
  void what_other_schemas_give_compiles_as_strictly() throws IOException {
    List<String> names = new ArrayList<>();
    try (Stream<Path> goldens = Files.list(GOLDENS)) {
      for (Path golden : goldens.sorted().toList()) {
        String name = golden.getFileName().toString();
        Files.copy(golden, folder.resolve(name));
        names.add(name);
      }
    }
    assertTrue(names.size() > 2, "goldens: " + names);
    TypeScriptModule.compile(folder, names.toArray(String[]::new));
  }

  @Test
  void it_is_typed_without_exception() throws IOException {
    String module = Files.readString(TypeScriptModule.write(folder));
    assertFalse(module.matches("(?s).*(:\\s*any\\b|\\bas any\\b|<any\\b|@ts-).*"), "any");
  }

  @Test
  void a_bundle_has_of_the_data_what_it_uses() throws IOException {
    TypeScriptModule.write(folder);
    Files.writeString(
        folder.resolve("one.ts"),
        """
        import { ROTARY_SET_PLATFORM_AZIMUTH } from "./jon";
        console.log(ROTARY_SET_PLATFORM_AZIMUTH.params.value.ranges[0].declared);
        """);
    TypeScriptModule.tools()
        .command(folder, "esbuild", "one.ts", "--bundle", "--format=esm", "--outfile=one.js");
    String bundle = Files.readString(folder.resolve("one.js"));
    assertTrue(bundle.contains("\"rotary-set-platform-azimuth\""), bundle);
    assertFalse(bundle.contains("\"ping\""), bundle);
    assertFalse(bundle.contains("class "), bundle);
    assertTrue(bundle.length() < 2_000, "characters: " + bundle.length());
  }
}
