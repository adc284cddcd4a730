package io.actionregistry.benchmarks.harness;

import io.actionregistry.benchmarks.Median;
import io.actionregistry.harness.check.CaseRun;
import io.actionregistry.harness.check.Registries;
import io.actionregistry.harness.compare.Comparison;
import io.actionregistry.harness.wire.Request;
import io.actionregistry.runtime.Registry;
import io.actionregistry.runtime.ValidatorProvider;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** Measures the harness on the jon set, and says it in Markdown. */
public final class HarnessReport {
  private static final int STARTS = 9;
  private static final int CHECKS = 5;
  private static final int WARM_UPS = 8;
  private static final int ROUNDS = 15;
  private static final long RANDOM_CASES = 1_000_000;
  private static final String JON = "potatoclient.transit";
  private static final String FIRST = "rotary-halt";

  private final List<String> harness;
  private final List<String> echo;

  private HarnessReport(String harnessJar) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    this.harness = List.of(java, "-jar", harnessJar);
    this.echo =
        List.of(java, "-cp", System.getProperty("java.class.path"), TransitEcho.class.getName());
  }

  /**
   * Prints the section alone.
   *
   * @param args the harness's jar
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    lines(args[0]).forEach(System.out::println);
  }

  /** The section, line by line. */
  public static List<String> lines(String harnessJar) throws IOException, InterruptedException {
    return new HarnessReport(harnessJar).lines();
  }

  private List<String> lines() throws IOException, InterruptedException {
    List<Request> requests = requests();
    List<String> lines = new ArrayList<>();
    lines.add("## The harness (whole processes, in turn with the reference)");
    lines.add("");
    lines.add("All %,d deterministic cases of the jon set.".formatted(requests.size()));
    lines.add("The reference is a process that only decodes and encodes the same frames, with as");
    lines.add("many under way. A verdict is that of protovalidate in both modes, with the message");
    lines.add("as JSON where it is valid; `check` also asks the registry and compares, cases and");
    lines.add(
        "definitions. Both keep their encoders and decoders from message to message; the plain");
    lines.add("echo has transit-java's factories make them for each, as its documentation shows.");
    lines.add("");
    lines.add("| what | figure | of the echo | ratio |");
    lines.add("|---|---|---|---|");
    addFirstAnswer(lines);
    addCheck(lines, requests);
    addThroughput(lines, "from request to verdict", TransitEcho.KEPT, requests);
    addThroughput(lines, "the same, and a plain echo", TransitEcho.FACTORIES, requests);
    addRandom(lines);
    return lines;
  }

  private List<Request> requests() {
    ValidatorProvider provider = Registries.find(List.of(), JON);
    Registry registry = provider.getRegistry();
    try (HarnessProcess process = serve()) {
      Comparison comparison = new Comparison(registry, provider.create(registry));
      return new CaseRun(process.subprocess(), comparison)
          .cases().stream().map(one -> Request.verdict(one.action(), one.params())).toList();
    }
  }

  private HarnessProcess serve() {
    return HarnessProcess.start(command("serve"));
  }

  private EchoProcess echo() {
    return echo(TransitEcho.KEPT);
  }

  private EchoProcess echo(String how) {
    List<String> command = new ArrayList<>(echo);
    command.add(how);
    try {
      return EchoProcess.start(command);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private List<String> command(String... arguments) {
    List<String> command = new ArrayList<>(harness);
    command.addAll(List.of(arguments));
    return command;
  }

  private void addFirstAnswer(List<String> lines) {
    List<Request> one = List.of(Request.command(FIRST, java.util.Map.of()));
    List<Double> ours = new ArrayList<>();
    List<Double> theirs = new ArrayList<>();
    for (int i = 0; i < STARTS; i++) {
      ours.add(seconds(this::serve, one));
      theirs.add(seconds(this::echo, one));
    }
    addSeconds(lines, "from start to first verdict", Median.of(ours), Median.of(theirs));
  }

  private void addCheck(List<String> lines, List<Request> requests)
      throws IOException, InterruptedException {
    List<Double> ours = new ArrayList<>();
    List<Double> theirs = new ArrayList<>();
    for (int i = 0; i < CHECKS; i++) {
      long start = System.nanoTime();
      run(command("check"));
      ours.add((System.nanoTime() - start) / 1e9);
      theirs.add(seconds(this::echo, requests));
    }
    addSeconds(lines, "`check`, with start-up", Median.of(ours), Median.of(theirs));
  }

  private void addThroughput(List<String> lines, String what, String how, List<Request> requests) {
    try (HarnessProcess serve = serve();
        EchoProcess echo = echo(how)) {
      Throughput figures = Throughput.of(serve, echo, requests, WARM_UPS, ROUNDS);
      lines.add(
          String.format(
              Locale.ROOT,
              "| %s, a second | %,.0f | %,.0f | 1 / %.1f |",
              what,
              figures.harness(),
              figures.echo(),
              figures.echo() / figures.harness()));
    }
  }

  private void addRandom(List<String> lines) throws IOException, InterruptedException {
    RandomRun run =
        RandomRun.of(command("fuzz", "--cases", Long.toString(RANDOM_CASES), "--seed", "1"));
    lines.add("");
    lines.add("Random cases with `fuzz`: " + run.output() + ".");
    lines.add("What was alive in the two processes, sampled every ten seconds (each sample");
    lines.add("collects the garbage, in MB):");
    lines.add("");
    lines.add("| | first | second | last | largest |");
    lines.add("|---|---|---|---|---|");
    addHeap(lines, "with the registry", run, RandomRun.Sample::registry);
    addHeap(lines, "with protobuf", run, RandomRun.Sample::protobuf);
  }

  private static void addHeap(
      List<String> lines,
      String title,
      RandomRun run,
      java.util.function.ToLongFunction<RandomRun.Sample> part) {
    List<RandomRun.Sample> samples = run.samples();
    lines.add(
        String.format(
            Locale.ROOT,
            "| %s | %.1f | %.1f | %.1f | %.1f |",
            title,
            part.applyAsLong(samples.get(0)) / 1e6,
            part.applyAsLong(samples.get(1)) / 1e6,
            part.applyAsLong(samples.get(samples.size() - 1)) / 1e6,
            samples.stream().mapToLong(part).max().orElseThrow() / 1e6));
  }

  private static void addSeconds(List<String> lines, String title, double ours, double theirs) {
    lines.add(
        String.format(
            Locale.ROOT, "| %s | %.2f s | %.2f s | %.1f |", title, ours, theirs, ours / theirs));
  }

  private static double seconds(Supplier<? extends Exchange> starter, List<Request> requests) {
    long start = System.nanoTime();
    try (Exchange exchange = starter.get()) {
      exchange.exchange(requests);
      return (System.nanoTime() - start) / 1e9;
    }
  }

  private static void run(List<String> command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (process.waitFor() != 0) {
      throw new IOException("exit status " + process.exitValue() + " of " + command);
    }
  }
}
