package io.actionregistry.consumers.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.actionregistry.consumers.JonCases;
import io.actionregistry.consumers.NodeTools;
import io.actionregistry.consumers.typescript.TypeScriptModule;
import io.actionregistry.generator.emit.EmitOptions;
import io.actionregistry.generator.emit.Emitter;
import io.actionregistry.generator.emit.OutputFile;
import io.actionregistry.generator.emit.catalogue.CatalogueTarget;
import io.actionregistry.generator.emit.clojure.ClojureTarget;
import io.actionregistry.generator.emit.jsonschema.JsonSchemaEmitter;
import io.actionregistry.generator.emit.malli.MalliTarget;
import io.actionregistry.generator.emit.manifest.ManifestEmitter;
import io.actionregistry.runtime.ActionDefinition;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import potatoclient.transit.ActionRegistry;

/** Actions, aliases, parameters and values are called the same wherever they are written. */
final class NamesTest {
  private static final String NAMESPACE = "names.commands";
  private static final EmitOptions OPTIONS =
      new EmitOptions(
          "potatoclient.transit",
          "potatoclient.validation",
          "jon.ts",
          NAMESPACE,
          "names.edn",
          EmitOptions.CATALOGUE);
  private static final Names EXPECTED = ofRegistry();

  @TempDir private Path folder;

  /** The names of the registry as it is compiled and checked in. */
  private static Names ofRegistry() {
    Names names = new Names();
    for (String name : ActionRegistry.getAllActionNames()) {
      ActionDefinition action = Objects.requireNonNull(ActionRegistry.getAction(name));
      names.action(name);
      action.getAliases().forEach(alias -> names.alias(name, alias));
      action
          .getParams()
          .forEach(
              (param, definition) -> {
                names.param(name, param);
                definition.getEnumValues().forEach(value -> names.value(name, param, value));
              });
    }
    return names;
  }

  private static List<OutputFile> emit(Emitter target) {
    return target.emit(JonCases.JON.schema(), OPTIONS);
  }

  @Test
  void the_registry_has_names_of_every_kind() {
    Set<String> lines = EXPECTED.lines();
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
  void those_of_the_manifest_are_the_same() {
    String manifest = emit(new ManifestEmitter()).get(0).content();
    assertEquals(EXPECTED.lines(), JsonNames.ofManifest(manifest).lines());
  }

  @Test
  void those_of_the_json_schemas_are_the_same() {
    assertEquals(EXPECTED.lines(), JsonNames.ofSchemas(emit(new JsonSchemaEmitter())).lines());
  }

  @Test
  void those_of_the_schemas_for_malli_are_the_same() {
    assertEquals(EXPECTED.lines(), EdnNames.of(emit(new MalliTarget()).get(0).content()).lines());
  }

  @Test
  void those_of_the_functions_in_clojure_are_the_same() {
    String text = emit(new ClojureTarget()).get(0).content();
    assertEquals(EXPECTED.withoutValues(), ClojureNames.of(NAMESPACE, text).lines());
  }

  @Test
  void those_of_the_catalogue_are_the_same_on_the_page_and_in_the_text() {
    List<OutputFile> files = emit(new CatalogueTarget());
    assertEquals(
        List.of("commands.html", "commands.md"), files.stream().map(OutputFile::path).toList());
    assertEquals(EXPECTED.lines(), CatalogueNames.ofPage(files.get(0).content()).lines());
    assertEquals(EXPECTED.lines(), CatalogueNames.ofMarkdown(files.get(1).content()).lines());
  }

  @Test
  void those_of_the_typescript_module_are_the_same() throws IOException {
    assumeTrue(NodeTools.present(), NodeTools.MISSING);
    TypeScriptModule.write(folder);
    TypeScriptModule.compile(folder, "jon.ts");
    Path script = folder.resolve("names.mjs");
    try (InputStream in =
        Objects.requireNonNull(NamesTest.class.getResourceAsStream("names.mjs"))) {
      Files.copy(in, script);
    }
    String printed =
        TypeScriptModule.tools()
            .node(folder, script.toString(), folder.resolve("jon.js").toString());
    assertEquals(EXPECTED.lines(), JsonNames.ofScript(printed).lines());
  }
}
