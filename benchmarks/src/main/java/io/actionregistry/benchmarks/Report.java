package io.actionregistry.benchmarks;

import java.io.IOException;
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

  private Report() {}

  /**
   * Measures and writes.
   *
   * @param args the file to write, the plugin's jar, and the folder of the jon schemas
   */
  public static void main(String[] args) throws RunnerException, IOException, InterruptedException {
    Path out = Path.of(args[0]);
    List<String> lines = new ArrayList<>();
    lines.add("# Performance");
    lines.add("");
    lines.add("Written by `./benchmark`; do not edit. The machine is shared, so read the ratios:");
    lines.add("both sides of each were measured in the same run.");
    lines.add("");
    lines.add(
        "Java %s, %d processors."
            .formatted(
                System.getProperty("java.version"), Runtime.getRuntime().availableProcessors()));
    addLookups(lines);
    addProcesses(lines, args[1], args[2]);
    Files.write(out, lines, StandardCharsets.UTF_8);
  }

  private static void addLookups(List<String> lines) throws RunnerException {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(LookupBenchmark.class.getName())
                    .addProfiler(GCProfiler.class)
                    .build())
            .run();
    double reference = score(results, REFERENCE);
    lines.add("");
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
    return results.stream()
        .filter(result -> name(result).equals(name))
        .mapToDouble(result -> result.getPrimaryResult().getScore())
        .findFirst()
        .orElseThrow();
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
    lines.add("");
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
