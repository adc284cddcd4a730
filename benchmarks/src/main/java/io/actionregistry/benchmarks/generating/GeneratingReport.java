package io.actionregistry.benchmarks.generating;

import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorSet;
import com.google.protobuf.compiler.PluginProtos.CodeGeneratorRequest;
import io.actionregistry.benchmarks.Median;
import io.actionregistry.harness.command.DescriptorSets;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Measures the plugin as protoc calls it, and says it in Markdown. */
public final class GeneratingReport {
  private static final List<String> TARGETS =
      List.of(
          "java",
          "java-validation",
          "java-builders",
          "java-events",
          "typescript",
          "jsonschema",
          "malli",
          "clojure",
          "catalogue");

  /** The launcher's, for a process that does nothing. */
  private static final List<String> JVM_OPTIONS =
      List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto");

  private static final String TIMED =
      "in=$0 out=$1; shift; \"$@\" <\"$in\" >\"$out\" || exit; times";

  /** The last line of what {@code times} prints. */
  private static final Pattern CHILDREN =
      Pattern.compile("(\\d+)m([\\d.]+)s (\\d+)m([\\d.]+)s\\s*\\z");

  private final List<String> plugin;
  private final Path work;

  private GeneratingReport(List<String> plugin, Path work) {
    this.plugin = plugin;
    this.work = work;
  }

  /**
   * The section, line by line.
   *
   * @param plugin how it is called
   * @param runs how often each is measured, in turn; the median counts
   */
  public static List<String> lines(List<String> plugin, int runs)
      throws IOException, InterruptedException, URISyntaxException {
    return new GeneratingReport(plugin, Files.createTempDirectory("generating")).lines(runs);
  }

  private List<String> lines(int runs)
      throws IOException, InterruptedException, URISyntaxException {
    Path one = request("one", TARGETS.subList(0, 1));
    Path all = request("all", TARGETS);
    List<Double> none = new ArrayList<>();
    List<Double> ofOne = new ArrayList<>();
    List<Double> ofAll = new ArrayList<>();
    for (int i = 0; i < runs; i++) {
      none.add(millis(one, nothing()));
      ofOne.add(millis(one, plugin));
      ofAll.add(millis(all, plugin));
    }
    double base = Median.of(none);
    List<String> lines = new ArrayList<>();
    lines.add("## Generating (processor time, median of " + runs + ")");
    lines.add("");
    lines.add(
        "The plugin as protoc calls it, for the jon set: its launcher, from a request to the");
    lines.add(
        "answer, with all processes that it takes. The reference is a Java process that does");
    lines.add("nothing, with the launcher's options.");
    lines.add("");
    lines.add("| targets | ms | a Java process | ms | above it |");
    lines.add("|---|---|---|---|---|");
    lines.add(row(TARGETS.get(0), Median.of(ofOne), base));
    lines.add(row("all " + TARGETS.size() + " in one run", Median.of(ofAll), base));
    return lines;
  }

  private static String row(String what, double millis, double base) {
    return String.format(
        Locale.ROOT, "| %s | %.0f | empty | %.0f | %.0f |", what, millis, base, millis - base);
  }

  private Path request(String name, List<String> targets) throws IOException {
    FileDescriptorSet files = FileDescriptorSet.parseFrom(DescriptorSets.jonBytes());
    CodeGeneratorRequest.Builder request = CodeGeneratorRequest.newBuilder();
    request.addAllProtoFile(files.getFileList());
    files.getFileList().stream()
        .map(FileDescriptorProto::getName)
        .filter(file -> file.startsWith("jon_"))
        .forEach(request::addFileToGenerate);
    request.setParameter(
        "root=cmd.Root,java_package=potatoclient.transit,target="
            + String.join(",target=", targets));
    return Files.write(work.resolve(name), request.build().toByteArray());
  }

  private static List<String> nothing() throws URISyntaxException {
    Path classes =
        Path.of(Nothing.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(JVM_OPTIONS);
    command.addAll(List.of("-cp", classes.toString(), Nothing.class.getName()));
    return command;
  }

  /** User and system time of a command and its children, as the shell tells it (POSIX, times). */
  private double millis(Path request, List<String> command)
      throws IOException, InterruptedException {
    List<String> timed = new ArrayList<>(List.of("sh", "-c", TIMED, request.toString()));
    timed.add(work.resolve("answer").toString());
    timed.addAll(command);
    Path said = work.resolve("said");
    int status =
        new ProcessBuilder(timed)
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start()
            .waitFor();
    String text = Files.readString(said, StandardCharsets.UTF_8);
    Matcher times = CHILDREN.matcher(text);
    if (status != 0 || !times.find()) {
      throw new IOException("exit status " + status + " of " + command + ": " + text);
    }
    return 1000 * (seconds(times, 1) + seconds(times, 3));
  }

  private static double seconds(Matcher times, int group) {
    return 60 * Double.parseDouble(times.group(group)) + Double.parseDouble(times.group(group + 1));
  }
}
