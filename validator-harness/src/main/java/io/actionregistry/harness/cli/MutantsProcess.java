package io.actionregistry.harness.cli;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.actionregistry.harness.client.JavaCommand;
import io.actionregistry.harness.client.JavaCommand.Life;
import io.actionregistry.harness.report.Excuses;
import io.actionregistry.harness.report.MutantLine;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Has mutants made in a process of their own: this one holds a registry, and no protobuf. */
final class MutantsProcess {
  private MutantsProcess() {}

  /**
   * What came of all mutants.
   *
   * @throws IOException if the process cannot be started or read, or says that it failed
   */
  static List<MutantLine> run(
      SchemaOptions schema, RegistryOptions registry, Excuses excused, Progress progress)
      throws IOException {
    List<String> arguments = new ArrayList<>(List.of("mutants"));
    arguments.addAll(schema.arguments());
    arguments.addAll(registry.arguments());
    List<String> command =
        JavaCommand.of(
            Life.SHORT, System.getProperty("java.class.path"), Main.class.getName(), arguments);
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    List<MutantLine> lines = new ArrayList<>();
    progress.phase("mutants");
    try (BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
      process.getOutputStream().close();
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        JsonObject plain = JsonParser.parseString(line).getAsJsonObject();
        if (plain.has("mutants")) {
          progress.of(plain.get("mutants").getAsLong());
          continue;
        }
        String part = plain.get("part").getAsString();
        String id = plain.get("id").getAsString();
        JsonElement noticedBy = plain.get("noticed-by");
        lines.add(
            new MutantLine(
                part,
                id,
                noticedBy == null ? null : noticedBy.getAsString(),
                excused.reason(part, id)));
        progress.at(lines.size());
      }
      int status = process.waitFor();
      if (status != 0) {
        throw new IOException("making mutants failed with status " + status);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while mutants were made", e);
    } finally {
      progress.end();
      process.destroyForcibly();
    }
    excused.unused(lines).forEach(lines::add);
    return lines;
  }
}
