package io.actionregistry.generator.plugin;

import java.io.PrintWriter;
import java.util.Locale;

/** Says what is being done. */
final class Progress {
  private final PrintWriter out;

  Progress(PrintWriter out) {
    this.out = out;
  }

  /** One line, shown at once. */
  void step(String format, Object... arguments) {
    out.println(String.format(Locale.ROOT, format, arguments));
    out.flush();
  }
}
