package io.actionregistry.consumers.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.actionregistry.consumers.JonCases;
import io.actionregistry.consumers.NodeTools;
import io.actionregistry.consumers.OtherSchema;
import io.actionregistry.consumers.typescript.TypeScriptModule;
import io.actionregistry.generator.emit.OutputFile;
import io.actionregistry.generator.emit.catalogue.CatalogueTarget;
import io.actionregistry.generator.emit.clojure.ClojureTarget;
import io.actionregistry.generator.emit.jsonschema.JsonSchemaEmitter;
import io.actionregistry.generator.emit.jvm.BuilderTarget;
import io.actionregistry.generator.emit.malli.MalliTarget;
import io.actionregistry.generator.emit.manifest.ManifestEmitter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import potatoclient.transit.ActionRegistry;

/**
 * Actions, aliases, parameters and values are called the same wherever they are written, as the
 * registry in Java has them: those of the jon set, and those of a service.
 */
final class NamesTest {
  @TempDir private static Path service;
  private static Outputs jon;
  private static Outputs depot;

  @TempDir private Path folder;

  @BeforeAll
  static void generate() throws Exception {
    jon = Outputs.of("jon", JonCases.JON.schema(), ActionRegistry.registry());
    OtherSchema other = OtherSchema.service(service);
    depot = Outputs.of("depot", other.model().schema(), other.registry());
  }

  static Stream<Outputs> schemas() {
    return Stream.of(jon, depot);
  }

  @Test
  void the_registry_has_names_of_every_kind() {
    Set<String> lines = jon.expected().lines();
    assertEquals(
        List.of(true, true, true, true),
        List.of(
            lines.contains("rotary-rotate-to-ndc"),
            lines.contains("rotary-rotate-to-ndc = rotary-goto-ndc"),
            lines.contains("rotary-rotate-to-ndc takes channel"),
            lines.contains("rotary-rotate-to-ndc takes channel is heat")));
    assertEquals(177, lines.stream().filter(line -> !line.contains(" ")).count());
  }

  @Test
  void the_registry_of_a_service_has_names_of_every_kind() {
    Set<String> lines = depot.expected().lines();
    assertTrue(
        lines.containsAll(
            List.of(
                "ping",
                "set-gate = gate",
                "set-gate takes position is open",
                "send-carrier = carrier-to",
                "send-carrier takes point")),
        lines.toString());
    assertEquals(6, lines.stream().filter(line -> !line.contains(" ")).count());
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void those_of_the_manifest_are_the_same(Outputs outputs) {
    String manifest = outputs.of(new ManifestEmitter()).get(0).content();
    assertEquals(outputs.expected().lines(), JsonNames.ofManifest(manifest).lines());
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void those_of_the_builders_are_the_same(Outputs outputs) {
    assertEquals(
        outputs.expected().withoutAliasesAndValues(),
        BuilderNames.of(outputs.of(new BuilderTarget())).lines());
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void those_of_the_json_schemas_are_the_same(Outputs outputs) {
    List<OutputFile> files = outputs.of(new JsonSchemaEmitter());
    assertEquals(outputs.expected().lines(), JsonNames.ofSchemas(files).lines());
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void those_of_the_schemas_for_malli_are_the_same(Outputs outputs) {
    String text = outputs.of(new MalliTarget()).get(0).content();
    assertEquals(outputs.expected().lines(), EdnNames.of(text).lines());
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void those_of_the_functions_in_clojure_are_the_same(Outputs outputs) {
    String text = outputs.of(new ClojureTarget()).get(0).content();
    assertEquals(
        outputs.expected().withoutValues(),
        ClojureNames.of(outputs.options().clojureNamespace(), text).lines());
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void those_of_the_catalogue_are_the_same_on_the_page_and_in_the_text(Outputs outputs) {
    Set<String> expected = outputs.expected().lines();
    List<OutputFile> files = outputs.of(new CatalogueTarget());
    assertEquals(
        List.of("commands.html", "commands.md"), files.stream().map(OutputFile::path).toList());
    assertEquals(expected, CatalogueNames.ofPage(files.get(0).content()).lines());
    assertEquals(expected, CatalogueNames.ofMarkdown(files.get(1).content()).lines());
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void those_of_the_typescript_module_are_the_same(Outputs outputs) throws IOException {
    assumeTrue(NodeTools.present(), NodeTools.MISSING);
    TypeScriptModule.write(folder, outputs.schema(), "module.ts");
    TypeScriptModule.compile(folder, "module.ts");
    Path script = folder.resolve("names.mjs");
    try (InputStream in =
        Objects.requireNonNull(NamesTest.class.getResourceAsStream("names.mjs"))) {
      Files.copy(in, script);
    }
    String printed =
        TypeScriptModule.tools()
            .node(folder, script.toString(), folder.resolve("module.js").toString());
    assertEquals(outputs.expected().lines(), JsonNames.ofScript(printed).lines());
  }
}
