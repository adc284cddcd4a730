package io.actionregistry.consumers.jsonschema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.actionregistry.consumers.JonCases;
import io.actionregistry.consumers.JonCases.JsonCase;
import io.actionregistry.consumers.NodeTools;
import io.actionregistry.consumers.Table;
import io.actionregistry.generator.emit.EmitOptions;
import io.actionregistry.runtime.Verdict;
import io.actionregistry.validation.Profile;
import io.actionregistry.validation.RegistryValidator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import potatoclient.transit.ActionRegistry;
import potatoclient.transit.validation.Validation;

/** The schemas of the jon set, held against Java on every case, by two validators. */
@Timeout(900)
final class JsonSchemaTest {
  private static final String AJV = "ajv@8.20.0";
  private static final Documents DOCUMENTS =
      new Documents(
          JonCases.JON.schema(),
          new EmitOptions("potatoclient.transit", "potatoclient.validation", "jon.ts"));
  private static final RegistryValidator JAVA =
      RegistryValidator.of(ActionRegistry.registry(), Validation.rules()).withProfile(Profile.JSON);
  private static final List<JsonCase> CASES = JonCases.all().cases();

  @TempDir private Path folder;

  private static SchemaRegistry registry() {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  }

  @Test
  void every_document_is_valid_against_the_meta_schema() {
    Schema meta =
        registry().getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    DOCUMENTS
        .texts()
        .forEach(
            (file, text) -> assertEquals(List.of(), meta.validate(text, InputFormat.JSON), file));
  }

  @Test
  void networknt_accepts_and_refuses_what_java_does() {
    Map<String, Schema> schemas = new TreeMap<>();
    DOCUMENTS.texts().forEach((file, text) -> schemas.put(file, registry().getSchema(text)));
    Comparison commands = new Comparison(DOCUMENTS);
    Comparison params = new Comparison(DOCUMENTS);
    for (JsonCase one : CASES) {
      Verdict java = JAVA.check(one.action(), one.params());
      commands.add(one, java, admits(schemas, Documents.BUNDLE, JsonText.command(one)));
      String file = DOCUMENTS.file(one.action());
      if (file != null) {
        params.add(one, java, admits(schemas, file, JsonText.params(one)));
      }
    }
    report("networknt", commands, params);
  }

  private static boolean admits(Map<String, Schema> schemas, String file, String json) {
    return Objects.requireNonNull(schemas.get(file)).validate(json, InputFormat.JSON).isEmpty();
  }

  @Test
  void ajv_accepts_and_refuses_what_java_does() throws IOException {
    assumeTrue(NodeTools.present(), NodeTools.MISSING);
    Path schemas = DOCUMENTS.write(folder);
    StringBuilder lines = new StringBuilder();
    for (JsonCase one : CASES) {
      lines.append(line(one)).append('\n');
    }
    Path cases = Files.writeString(folder.resolve("cases.jsonl"), lines);
    Path script = folder.resolve("ajv.mjs");
    try (InputStream in =
        Objects.requireNonNull(JsonSchemaTest.class.getResourceAsStream("ajv.mjs"))) {
      Files.copy(in, script);
    }
    Path output = folder.resolve("verdicts.txt");
    NodeTools node = NodeTools.with(AJV);
    node.node(
        folder,
        script.toString(),
        node.folder().toString(),
        schemas.toString(),
        cases.toString(),
        output.toString());
    List<String> verdicts = Files.readAllLines(output);
    assertEquals(CASES.size(), verdicts.size());
    Comparison commands = new Comparison(DOCUMENTS);
    Comparison params = new Comparison(DOCUMENTS);
    for (int i = 0; i < verdicts.size(); i++) {
      JsonCase one = CASES.get(i);
      Verdict java = JAVA.check(one.action(), one.params());
      String[] said = verdicts.get(i).split(" ");
      commands.add(one, java, said[0].equals("true"));
      if (!said[1].equals("-")) {
        params.add(one, java, said[1].equals("true"));
      }
    }
    report("ajv", commands, params);
  }

  private static String line(JsonCase one) {
    String file = DOCUMENTS.file(one.action());
    JsonObject name = new JsonObject();
    if (file != null) {
      name.addProperty("file", file);
    }
    String start = name.toString().replaceFirst("}$", file == null ? "" : ",");
    return start
        + "\"command\":"
        + JsonText.command(one)
        + ",\"params\":"
        + JsonText.params(one)
        + "}";
  }

  private static void report(String validator, Comparison commands, Comparison params) {
    Table.add(commands.row("JSON Schema of commands, " + validator));
    Table.add(params.row("JSON Schema of parameters, " + validator));
    for (Comparison comparison : List.of(commands, params)) {
      List<String> different = comparison.different();
      assertEquals(
          List.of(),
          different.subList(0, Math.min(20, different.size())),
          different.size() + " differ");
      assertTrue(comparison.accepted() > 1_000, "too few cases");
    }
  }
}
