package io.actionregistry.harness.cli;

import java.io.PrintWriter;
import java.util.function.LongSupplier;
import picocli.CommandLine;

/**
 * Says how far things are: on a terminal on one line that is written anew, elsewhere with a line at
 * the end of each phase. Not thread-safe.
 */
final class Progress implements AutoCloseable {
  private static final long BETWEEN = 200_000_000;

  private final PrintWriter out;
  private final boolean terminal;
  private final LongSupplier clock;
  private String phase = "";
  private long total;
  private long until;
  private long begun;
  private long shown;
  private long done;

  /** A start, which is the first phase. */
  static Progress start(PrintWriter out) {
    // From JDK 22 on there is a console where there is no terminal; picocli knows of that.
    Progress progress = new Progress(out, CommandLine.Help.Ansi.AUTO.enabled(), System::nanoTime);
    progress.phase("start");
    return progress;
  }

  /**
   * Nothing is said before the first phase.
   *
   * @param terminal whether a line can be written anew
   * @param clock in nanoseconds
   */
  Progress(PrintWriter out, boolean terminal, LongSupplier clock) {
    this.out = out;
    this.terminal = terminal;
    this.clock = clock;
  }

  /** Begins a phase of which nobody knows how long it is; the one before is over. */
  void phase(String name) {
    end();
    phase = name;
    total = -1;
    until = -1;
    done = 0;
    begun = clock.getAsLong();
    shown = begun - BETWEEN;
    show();
  }

  /** Says of how many things the phase is. */
  void of(long total) {
    this.total = total;
  }

  /** Says how long the phase is, from its beginning, in nanoseconds. */
  void lasting(long nanos) {
    until = nanos;
  }

  /** So many are done. */
  void at(long count) {
    done = count;
    show();
  }

  private void show() {
    long now = clock.getAsLong();
    if (terminal && now - shown >= BETWEEN) {
      shown = now;
      String text = line(now).running();
      out.print("\r" + text + " ".repeat(ProgressLine.WIDTH - 1 - text.length()));
      out.flush();
    }
  }

  private ProgressLine line(long now) {
    long nanos = now - begun;
    return new ProgressLine(phase, done, total, nanos, until < 0 ? -1 : Math.max(0, until - nanos));
  }

  /** Takes away what is shown of a phase that does not come to its end. */
  @Override
  public void close() {
    if (terminal) {
      end();
    }
  }

  /** The phase is over. */
  void end() {
    if (phase.isEmpty()) {
      return;
    }
    if (terminal) {
      out.print("\r" + " ".repeat(ProgressLine.WIDTH - 1) + "\r");
    } else {
      out.println(line(clock.getAsLong()).finished());
    }
    out.flush();
    phase = "";
  }
}
