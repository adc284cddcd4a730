package io.actionregistry.benchmarks.generating;

import com.google.protobuf.DescriptorProtos.FileDescriptorProto;
import com.google.protobuf.DescriptorProtos.FileDescriptorSet;
import com.google.protobuf.compiler.PluginProtos.CodeGeneratorRequest;
import io.actionregistry.benchmarks.Median;
import io.actionregistry.harness.command.DescriptorSets;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Measures the plugin as protoc calls it, and says it in Markdown. */
public final class GeneratingReport {
  private static final String PLUGIN = "io.actionregistry.generator.plugin.Main";
  private static final List<String> TARGETS =
      List.of(
          "java",
          "java-validation",
          "java-builders",
          "typescript",
          "jsonschema",
          "malli",
          "clojure",
          "catalogue");

  /** Those of the launcher. */
  private static final List<String> JVM_OPTIONS =
      List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto");

  private final String classPath;
  private final Path work;

  private GeneratingReport(String classPath, Path work) {
    this.classPath = classPath;
    this.work = work;
  }

  /**
   * The section, line by line.
   *
   * @param classPath with the plugin and this class's package
   * @param runs how often each is measured, in turn; the median counts
   */
  public static List<String> lines(String classPath, int runs)
      throws IOException, InterruptedException {
    return new GeneratingReport(classPath, Files.createTempDirectory("generating")).lines(runs);
  }

  private List<String> lines(int runs) throws IOException, InterruptedException {
    Path one = request("one", TARGETS.subList(0, 1));
    Path all = request("all", TARGETS);
    List<Double> none = new ArrayList<>();
    List<Double> ofOne = new ArrayList<>();
    List<Double> ofAll = new ArrayList<>();
    for (int i = 0; i < runs; i++) {
      none.add(millis(Path.of("none"), List.of()));
      ofOne.add(millis(one, List.of(PLUGIN)));
      ofAll.add(millis(all, List.of(PLUGIN)));
    }
    double base = Median.of(none);
    List<String> lines = new ArrayList<>();
    lines.add("## Generating (processor time, median of " + runs + ")");
    lines.add("");
    lines.add("The plugin as protoc calls it, for the jon set: a process that reads a request and");
    lines.add(
        "writes its answer, with the launcher's options. The reference is a Java process that");
    lines.add("does nothing.");
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

  private double millis(Path request, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(JVM_OPTIONS);
    command.add("-cp");
    command.add(classPath);
    command.add(ProcessorTime.class.getName());
    command.addAll(arguments);
    Path said = work.resolve("said");
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectOutput(work.resolve("answer").toFile())
            .redirectError(said.toFile());
    if (!arguments.isEmpty()) {
      builder.redirectInput(request.toFile());
    }
    int status = builder.start().waitFor();
    String text = Files.readString(said, StandardCharsets.UTF_8);
    int figure = text.lastIndexOf(ProcessorTime.SAYS);
    if (status != 0 || figure < 0) {
      throw new IOException("exit status " + status + " of " + command + ": " + text);
    }
    return Long.parseLong(text.substring(figure + ProcessorTime.SAYS.length()).strip()) / 1e6;
  }
}
