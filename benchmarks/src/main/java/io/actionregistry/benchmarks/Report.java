package io.actionregistry.benchmarks;

import io.actionregistry.benchmarks.generating.GeneratingReport;
import io.actionregistry.benchmarks.harness.HarnessReport;
import io.actionregistry.benchmarks.node.NodeReport;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs all measurements and writes them as Markdown. */
public final class Report {
  private static final String REFERENCE = "hashMapGet";
  private static final int RUNS = 15;
  private static final List<String> SECTIONS =
      List.of("lookups", "validation", "processes", "generating", "harness", "typescript");
  private static final Path NODE = Path.of("benchmarks/target/node");

  private Report() {}

  /**
   * Measures and writes.
   *
   * @param args the file to write, the plugin's jar, the folder of the jon schemas, the harness's
   *     jar; and which sections to measure, the others staying as they are: all if none is named
   */
  public static void main(String[] args)
      throws RunnerException, IOException, InterruptedException, URISyntaxException {
    Path out = Path.of(args[0]);
    List<String> wanted = List.of(args).subList(4, args.length);
    Sections sections =
        wanted.isEmpty() || !Files.exists(out)
            ? Sections.of(List.of())
            : Sections.of(Files.readAllLines(out));
    for (String name : wanted.isEmpty() ? SECTIONS : wanted) {
      List<String> lines = new ArrayList<>();
      switch (name) {
        case "lookups" -> addLookups(lines);
        case "validation" -> addValidation(lines);
        case "processes" -> addProcesses(lines, args[1], args[2]);
        case "generating" -> lines.addAll(GeneratingReport.lines(List.of(launcher(args[1])), RUNS));
        case "harness" -> lines.addAll(HarnessReport.lines(args[3]));
        case "typescript" -> lines.addAll(NodeReport.lines(NODE, 15, 200));
        default -> throw new IllegalArgumentException("no section " + name + ": " + SECTIONS);
      }
      sections = sections.with(lines);
    }
    List<String> all = new ArrayList<>();
    all.add("# Performance");
    all.add("");
    all.add("Written by `./benchmark`; do not edit. The machine is shared, so read the ratios:");
    all.add("both sides of each were measured in the same run.");
    all.add("");
    all.add(
        "Java %s, %d processors."
            .formatted(
                System.getProperty("java.version"), Runtime.getRuntime().availableProcessors()));
    all.addAll(sections.lines());
    Files.write(out, all, StandardCharsets.UTF_8);
  }

  /** What users call, beside the folder that the plugin's jar is in. */
  private static String launcher(String jar) {
    return Path.of(jar).toAbsolutePath().resolve("../../bin/protoc-gen-registry").normalize() + "";
  }

  private static Collection<RunResult> run(Class<?> benchmark) throws RunnerException {
    return new Runner(
            new OptionsBuilder().include(benchmark.getName()).addProfiler(GCProfiler.class).build())
        .run();
  }

  private static void addValidation(List<String> lines) throws RunnerException {
    Collection<RunResult> results = run(ValidationBenchmark.class);
    lines.add("## Validation (JMH, average of two forks)");
    lines.add("");
    lines.add("A command is `rotary-rotate-to-ndc`, invalid with three violations, which are all");
    lines.add("collected. The reference is protovalidate-java on the same command as protobuf has");
    lines.add("it, already built: a `cmd.Root` with its payload; in its default mode, or with CEL");
    lines.add("alone. The payload by itself is measured as well: it leaves out what finds the");
    lines.add("action. The larger message has strings, a pattern, an e-mail address, a list of");
    lines.add("messages, a map and a condition across fields.");
    lines.add("");
    lines.add("| check | ns | bytes allocated | reference | ns | bytes allocated | times faster |");
    lines.add("|---|---|---|---|---|---|---|");
    String standard = "validCommandInProtovalidate";
    addPair(lines, results, "validCommand", standard);
    addPair(lines, results, "validCommandByString", standard);
    addPair(lines, results, "validCommandByTransitKeyword", standard);
    addPair(lines, results, "validCommandByClojureKeyword", standard);
    addPair(lines, results, "validCommand", "validPayloadInProtovalidate");
    addPair(lines, results, "invalidCommand", "invalidCommandInProtovalidate");
    addPair(lines, results, "largerMessage", "largerMessageInProtovalidate");
    addPair(lines, results, "largerMessage", "largerMessageInCel");
  }

  private static void addPair(
      List<String> lines, Collection<RunResult> results, String name, String reference) {
    lines.add(
        String.format(
            Locale.ROOT,
            "| %s | %.0f | %.0f | %s | %.0f | %.0f | %.1f |",
            name,
            score(results, name),
            allocated(result(results, name)),
            reference,
            score(results, reference),
            allocated(result(results, reference)),
            score(results, reference) / score(results, name)));
  }

  private static RunResult result(Collection<RunResult> results, String name) {
    return results.stream().filter(result -> name(result).equals(name)).findFirst().orElseThrow();
  }

  private static void addLookups(List<String> lines) throws RunnerException {
    Collection<RunResult> results = run(LookupBenchmark.class);
    double reference = score(results, REFERENCE);
    lines.add("## The registry in a running process (JMH, average of two forks)");
    lines.add("");
    lines.add("All 177 actions in turn; the reference is a plain `HashMap.get` by string.");
    lines.add("");
    lines.add("| call | ns | times the reference | bytes allocated |");
    lines.add("|---|---|---|---|");
    for (RunResult result : results) {
      String name = name(result);
      lines.add(
          String.format(
              Locale.ROOT,
              "| %s | %.1f | %.1f | %.0f |",
              name,
              score(results, name),
              score(results, name) / reference,
              allocated(result)));
    }
  }

  private static String name(RunResult result) {
    return result.getPrimaryResult().getLabel();
  }

  private static double score(Collection<RunResult> results, String name) {
    return result(results, name).getPrimaryResult().getScore();
  }

  private static double allocated(RunResult result) {
    Result<?> norm = result.getSecondaryResults().get("gc.alloc.rate.norm");
    return norm == null ? Double.NaN : norm.getScore();
  }

  private static void addProcesses(List<String> lines, String pluginJar, String protos)
      throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> bare =
        List.of(java, "-cp", System.getProperty("java.class.path"), StartUp.class.getName());
    List<String> loading = new ArrayList<>(bare);
    loading.add("registry");
    Path work = Files.createTempDirectory("benchmark");
    List<String> generating =
        List.of(
            java,
            "-jar",
            pluginJar,
            "generate",
            protos,
            "--out",
            work.toString(),
            "--opt",
            "root=cmd.Root,java_package=potatoclient.transit");
    List<String> version = List.of(java, "-jar", pluginJar, "--version");
    lines.add("## Whole processes (median of " + RUNS + ", in turn with the reference)");
    lines.add("");
    lines.add("| process | ms | reference | ms | ratio |");
    lines.add("|---|---|---|---|---|");
    addProcess(lines, "load the jon registry", loading, "an empty Java process", bare);
    addProcess(lines, "generate the jon registry", generating, "`--version`", version);
  }

  private static void addProcess(
      List<String> lines,
      String title,
      List<String> command,
      String referenceTitle,
      List<String> reference)
      throws IOException, InterruptedException {
    WholeProcess.Comparison figures = WholeProcess.compare(command, reference, RUNS);
    lines.add(
        String.format(
            Locale.ROOT,
            "| %s | %.0f | %s | %.0f | %.2f |",
            title,
            figures.first(),
            referenceTitle,
            figures.second(),
            figures.first() / figures.second()));
  }
}
