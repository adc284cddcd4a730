package io.actionregistry.harness.cli;

import java.io.PrintWriter;
import java.util.Locale;
import picocli.CommandLine;

/** Says how far things are, on one line of a terminal; elsewhere it is silent. */
final class Progress {
  private static final int STEP = 250;

  private final PrintWriter out;
  private final boolean terminal = CommandLine.Help.Ansi.AUTO.enabled();
  private boolean begun;

  Progress(PrintWriter out) {
    this.out = out;
  }

  void at(long count, String what) {
    if (terminal && count % STEP == 0) {
      out.printf(Locale.ROOT, "\r%,d %s ", count, what);
      out.flush();
      begun = true;
    }
  }

  /** The line is done with. */
  void end() {
    if (begun) {
      out.print("\r                                \r");
      out.flush();
      begun = false;
    }
  }
}
