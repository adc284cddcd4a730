package io.actionregistry.benchmarks.harness;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is alive in the heap of a process. */
final class LiveHeap {
  /** How many objects, and how many bytes. */
  private static final Pattern TOTAL = Pattern.compile("Total\\s+\\d+\\s+(\\d+)\\s*");

  private LiveHeap() {}

  /**
   * Collects the garbage of a process and tells what is left.
   *
   * @return bytes; the last line of a histogram has them: {@code Total <instances> <bytes>}
   */
  static long of(ProcessHandle process) throws IOException, InterruptedException {
    String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    Process asked =
        new ProcessBuilder(jcmd, Long.toString(process.pid()), "GC.class_histogram")
            .redirectErrorStream(true)
            .start();
    String last = "";
    try (BufferedReader lines = asked.inputReader()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        last = line;
      }
    }
    Matcher total = TOTAL.matcher(last);
    if (asked.waitFor() != 0 || !total.matches()) {
      throw new IOException("no histogram of process " + process.pid() + ": " + last);
    }
    return Long.parseLong(total.group(1));
  }
}
