package io.actionregistry.generator.plugin;

import io.actionregistry.generator.diff.ChangeReport;
import io.actionregistry.generator.diff.Comparison;
import io.actionregistry.generator.diff.Impact;
import io.actionregistry.generator.diff.JsonReport;
import io.actionregistry.generator.diff.MarkdownReport;
import io.actionregistry.generator.diff.TextReport;
import io.actionregistry.generator.diff.UnreadableManifest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code diff}: what one registry changes against another, and whom that breaks. */
@Command(
    name = "diff",
    description = {
      "Tells what NEW changes against OLD: actions, parameters, types, rules with their values,",
      "and whether that breaks callers (a command that was accepted may now be refused, or mean",
      "something else) or handlers (a handler may now get what it never got).",
      "",
      "Each side is a manifest (action-registry.json), a descriptor set, a folder of .proto files,",
      "or REVISION:PATH of the git repository around the present folder, PATH from its top.",
      "Schemas need --opt root=NAME, unless the other side is a manifest that says it.",
      "",
      "Protobuf's bytes are not compared: 'buf breaking' does that."
    },
    exitCodeOnExecutionException = 2,
    exitCodeListHeading = "%nExit status:%n",
    exitCodeList = {
      "0:nothing is broken that --fail-on names",
      "1:something is",
      "2:wrong usage, or a side that cannot be read"
    })
final class DiffCommand implements Callable<Integer> {
  @Parameters(paramLabel = "OLD", index = "0", description = "What was")
  @SuppressWarnings("NullAway.Init") // set by picocli
  private String old;

  @Parameters(paramLabel = "NEW", index = "1", description = "What is")
  @SuppressWarnings("NullAway.Init") // set by picocli
  private String now;

  @Option(
      names = "--git",
      paramLabel = "PATH",
      description = "Compare two revisions of PATH: OLD and NEW are revisions alone")
  private @Nullable Path inGit;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "text (default), markdown or json")
  @SuppressWarnings("NullAway.Init") // set by picocli
  private Format format;

  @Option(names = "--output", paramLabel = "FILE", description = "Where to write (default: here)")
  private @Nullable Path output;

  @Option(
      names = "--fail-on",
      paramLabel = "WHOM",
      defaultValue = "any",
      description =
          "Whose breaking makes the exit status 1: callers, handlers, any (default), none")
  @SuppressWarnings("NullAway.Init") // set by picocli
  private FailOn failOn;

  @Mixin private SchemaOptions options = new SchemaOptions();

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec spec;

  /** How to write it. */
  enum Format {
    TEXT,
    MARKDOWN,
    JSON;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whose breaking is a failure. */
  enum FailOn {
    CALLERS,
    HANDLERS,
    ANY,
    NONE;

    boolean fails(Impact impact) {
      return switch (this) {
        case CALLERS -> impact.callers();
        case HANDLERS -> impact.handlers();
        case ANY -> impact.callers() || impact.handlers();
        case NONE -> false;
      };
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Override
  public Integer call() {
    ChangeReport report = compare();
    write(
        switch (format) {
          case TEXT -> String.join("\n", TextReport.of(report));
          case MARKDOWN -> String.join("\n", MarkdownReport.of(report));
          case JSON -> JsonReport.of(report);
        });
    return report.count(failOn::fails) > 0 ? 1 : 0;
  }

  private ChangeReport compare() {
    try {
      Path work = Files.createTempDirectory("protoc-gen-registry");
      try {
        DiffSources.Sides sides = new DiffSources(options, inGit, work).read(old, now);
        return Comparison.of(sides.before(), sides.after());
      } finally {
        deleteTree(work);
      }
    } catch (UnreadableManifest e) {
      throw new CommandFailure("error: " + e.getMessage());
    } catch (IOException e) {
      throw new CommandFailure("error: cannot write temporary files: " + e.getMessage());
    }
  }

  private void write(String report) {
    if (output == null) {
      spec.commandLine().getOut().print(report + "\n");
      spec.commandLine().getOut().flush();
      return;
    }
    try {
      Files.writeString(output, report + "\n", StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new CommandFailure("error: cannot write '" + output + "': " + e.getMessage());
    }
  }

  private static void deleteTree(Path root) throws IOException {
    try (var tree = Files.walk(root)) {
      for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
