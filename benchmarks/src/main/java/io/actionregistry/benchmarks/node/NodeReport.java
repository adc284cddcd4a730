package io.actionregistry.benchmarks.node;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.ToNumberPolicy;
import io.actionregistry.generator.emit.EmitOptions;
import io.actionregistry.generator.emit.OutputFile;
import io.actionregistry.generator.emit.jsonschema.JsonSchemaEmitter;
import io.actionregistry.generator.emit.typescript.TypeScriptTarget;
import io.actionregistry.generator.example.ExampleJson;
import io.actionregistry.generator.example.Examples;
import io.actionregistry.generator.model.Action;
import io.actionregistry.harness.cases.EnvelopeDefaults;
import io.actionregistry.harness.command.BuildException;
import io.actionregistry.harness.command.CommandBuilder;
import io.actionregistry.harness.command.DescriptorSets;
import io.actionregistry.harness.serve.ServeSettings;
import io.actionregistry.harness.serve.ServedModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Measures {@code validate} of the jon set's TypeScript module beside protovalidate and beside ajv
 * with the jon set's JSON Schemas, in one run of Node, and says it in Markdown.
 */
public final class NodeReport {
  private static final List<String> PACKAGES =
      List.of(
          "esbuild@0.25.12",
          "ajv@8.20.0",
          "@bufbuild/protobuf@2.17.0",
          "@bufbuild/protovalidate@1.3.0");
  private static final Gson GSON =
      new GsonBuilder()
          .setObjectToNumberStrategy(ToNumberPolicy.LONG_OR_DOUBLE)
          .disableHtmlEscaping()
          .create();

  private NodeReport() {}

  /** One line of the script's output: nanoseconds a command. */
  private record Figures(
      String commands, int count, double ours, double ajv, double protovalidate, double payload) {}

  /**
   * The section, line by line.
   *
   * @param folder where packages and generated code may lie
   * @param rounds how often each is measured; the median counts
   * @param millis how long each time
   * @throws IOException if there is no Node or npm
   */
  public static List<String> lines(Path folder, int rounds, int millis)
      throws IOException, InterruptedException {
    NodeFolder node = NodeFolder.with(folder, PACKAGES);
    ServedModel jon = ServedModel.of(ServeSettings.jon());
    EmitOptions options =
        new EmitOptions("potatoclient.transit", "potatoclient.validation", "jon.ts");
    for (OutputFile file : new TypeScriptTarget().emit(jon.schema(), options)) {
      node.write(file.path(), file.content());
    }
    List<OutputFile> schemas = new JsonSchemaEmitter().emit(jon.schema(), options);
    for (OutputFile file : schemas) {
      node.write(file.path(), file.content());
    }
    node.write("commands.json", GSON.toJson(commands(jon)));
    node.write("descriptors.txt", Base64.getEncoder().encodeToString(DescriptorSets.jonBytes()));
    node.copy("validate.mjs");
    node.run(
        List.of(
            node.command("esbuild"),
            "jon.ts",
            "--format=esm",
            "--outfile=jon.js",
            "--log-level=error"));
    String output =
        node.run(
            List.of(
                "node",
                "validate.mjs",
                schemas.get(0).path(),
                Integer.toString(rounds),
                Integer.toString(millis)));
    return section(node.run(List.of("node", "--version")).strip(), output);
  }

  private static List<Map<String, Object>> commands(ServedModel jon) {
    CommandBuilder builder =
        new CommandBuilder(jon.commands(), EnvelopeDefaults.complete(jon.commands(), Map.of()));
    Examples examples = Examples.of(jon.schema());
    List<Map<String, Object>> commands = new ArrayList<>();
    for (Action action : jon.schema().actions()) {
      Object params =
          GSON.fromJson(ExampleJson.text(examples.of(action).orElseThrow().full()), Object.class);
      Map<String, Object> command = new LinkedHashMap<>();
      command.put("action", action.name());
      command.put("params", params);
      command.put("message", action.message().fullName());
      command.put("protobuf", protobuf(builder, action, params));
      commands.add(command);
    }
    return commands;
  }

  private static String protobuf(CommandBuilder builder, Action action, Object params) {
    try {
      byte[] bytes = builder.build(action.name(), params).toByteArray();
      return Base64.getEncoder().encodeToString(bytes);
    } catch (BuildException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> section(String version, String output) {
    List<String> lines = new ArrayList<>();
    lines.add("## TypeScript (one run of Node, median of the rounds)");
    lines.add("");
    lines.add(
        "Node " + version + ". `validate` on the full valid example of each command, one after");
    lines.add("the other. The references take turns with it: ajv with the generated schema of the");
    lines.add(
        "action, compiled before and looked up by the action's name; `@bufbuild/protovalidate`");
    lines.add(
        "on the same command as protobuf has it, already built: a `cmd.Root` with its payload,");
    lines.add("and the payload by itself, which leaves out what finds the action.");
    lines.add("");
    lines.add(
        "| commands | ns | ajv, ns | times faster | protovalidate, ns | times faster |"
            + " payload, ns | times faster |");
    lines.add("|---|---|---|---|---|---|---|---|");
    for (String line : output.lines().toList()) {
      Figures figures = GSON.fromJson(line, Figures.class);
      lines.add(
          String.format(
              Locale.ROOT,
              "| %d %s | %.0f | %.0f | %.1f | %.0f | %.0f | %.0f | %.1f |",
              figures.count,
              figures.commands,
              figures.ours,
              figures.ajv,
              figures.ajv / figures.ours,
              figures.protovalidate,
              figures.protovalidate / figures.ours,
              figures.payload,
              figures.payload / figures.ours));
    }
    return lines;
  }
}
