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
import io.actionregistry.consumers.JsonCases;
import io.actionregistry.consumers.JsonCases.JsonCase;
import io.actionregistry.consumers.NodeTools;
import io.actionregistry.consumers.OtherSchema;
import io.actionregistry.consumers.Table;
import io.actionregistry.consumers.Verdicts;
import io.actionregistry.generator.emit.EmitOptions;
import io.actionregistry.harness.serve.ServedModel;
import io.actionregistry.runtime.Verdict;
import io.actionregistry.validation.Profile;
import io.actionregistry.validation.RegistryValidator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.exc.StreamReadException;

/** The schemas of the jon set, held against Java on every case, by two validators. */
@Timeout(900)
final class JsonSchemaTest {
  private static final String AJV = "ajv@8.20.0";
  private static final EmitOptions OPTIONS =
      new EmitOptions("potatoclient.transit", "potatoclient.validation");
  private static final Compared JON =
      new Compared(
          "", new Documents(JonCases.JON.schema(), OPTIONS), JonCases.all().cases(), Verdicts.JON);

  @TempDir private static Path folder;
  private static final List<Compared> others = new ArrayList<>();

  /**
   * Schemas to compare with Java.
   *
   * @param of what stands behind the names of their lines in the table
   */
  private record Compared(
      String of, Documents documents, List<JsonCase> cases, RegistryValidator java) {}

  /** Of the jon set, of a schema with values of all kinds, and of a service. */
  private static Stream<Arguments> schemas() throws Exception {
    if (others.isEmpty()) {
      Path kinds = Files.createDirectory(folder.resolve("kinds"));
      others.add(compared(" of other kinds", OtherSchema.kinds(kinds)));
      Path service = Files.createDirectory(folder.resolve("service"));
      others.add(compared(" of a service", OtherSchema.service(service)));
    }
    return Stream.concat(Stream.of(JON), others.stream())
        .map(schemas -> Arguments.of(Named.of("schemas" + schemas.of(), schemas)));
  }

  private static Compared compared(String of, OtherSchema schema) throws Exception {
    ServedModel model = schema.model();
    return new Compared(
        of,
        new Documents(model.schema(), OPTIONS),
        JsonCases.of(model).cases(),
        schema.java().withProfile(Profile.JSON));
  }

  private static SchemaRegistry registry() {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void every_document_is_valid_against_the_meta_schema(Compared schemas) {
    Schema meta =
        registry().getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    schemas
        .documents()
        .texts()
        .forEach(
            (file, text) -> assertEquals(List.of(), meta.validate(text, InputFormat.JSON), file));
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void networknt_accepts_and_refuses_what_java_does(Compared schemas) {
    Documents documents = schemas.documents();
    Map<String, Schema> compiled = new TreeMap<>();
    documents.texts().forEach((file, text) -> compiled.put(file, registry().getSchema(text)));
    Comparison commands = new Comparison(documents);
    Comparison params = new Comparison(documents);
    for (JsonCase one : schemas.cases()) {
      Verdict java = schemas.java().check(one.action(), one.params());
      commands.add(one, java, admits(compiled, Documents.BUNDLE, JsonText.command(one)));
      String file = documents.file(one.action());
      if (file != null) {
        params.add(one, java, admits(compiled, file, JsonText.params(one)));
      }
    }
    report("networknt" + schemas.of(), commands, params);
  }

  /** What its reader of JSON refuses, as half of a surrogate pair in a name, is not admitted. */
  private static boolean admits(Map<String, Schema> schemas, String file, String json) {
    try {
      return Objects.requireNonNull(schemas.get(file)).validate(json, InputFormat.JSON).isEmpty();
    } catch (StreamReadException e) {
      return false;
    }
  }

  @ParameterizedTest
  @MethodSource("schemas")
  void ajv_accepts_and_refuses_what_java_does(Compared schemas) throws IOException {
    assumeTrue(NodeTools.present(), NodeTools.MISSING);
    Documents documents = schemas.documents();
    Path work = Files.createTempDirectory(folder, "ajv");
    Path files = documents.write(work);
    StringBuilder lines = new StringBuilder();
    for (JsonCase one : schemas.cases()) {
      lines.append(line(documents, one)).append('\n');
    }
    Path cases = Files.writeString(work.resolve("cases.jsonl"), lines);
    Path script = work.resolve("ajv.mjs");
    try (InputStream in =
        Objects.requireNonNull(JsonSchemaTest.class.getResourceAsStream("ajv.mjs"))) {
      Files.copy(in, script);
    }
    Path output = work.resolve("verdicts.txt");
    NodeTools node = NodeTools.with(AJV);
    node.node(
        work,
        script.toString(),
        node.folder().toString(),
        files.toString(),
        cases.toString(),
        output.toString());
    List<String> verdicts = Files.readAllLines(output);
    assertEquals(schemas.cases().size(), verdicts.size());
    Comparison commands = new Comparison(documents);
    Comparison params = new Comparison(documents);
    for (int i = 0; i < verdicts.size(); i++) {
      JsonCase one = schemas.cases().get(i);
      Verdict java = schemas.java().check(one.action(), one.params());
      String[] said = verdicts.get(i).split(" ");
      commands.add(one, java, said[0].equals("true"));
      if (!said[1].equals("-")) {
        params.add(one, java, said[1].equals("true"));
      }
    }
    report("ajv" + schemas.of(), commands, params);
  }

  private static String line(Documents documents, JsonCase one) {
    String file = documents.file(one.action());
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
      assertTrue(comparison.accepted() > 50, "too few cases");
    }
  }
}
