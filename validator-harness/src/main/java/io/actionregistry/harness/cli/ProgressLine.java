package io.actionregistry.harness.cli;

import java.util.Locale;

/**
 * How far a phase is, as text of one line of a terminal.
 *
 * @param phase what is being done: {@code "cases"}
 * @param done so many are
 * @param total of so many; negative if nobody knows
 * @param nanos for how long it has been done
 * @param left how long it will still take, in nanoseconds; negative to work it out, where that can
 *     be done
 */
record ProgressLine(String phase, long done, long total, long nanos, long left) {
  /** No terminal is narrower. */
  static final int WIDTH = 80;

  private static final double SECOND = 1e9;

  /** While it is going on. */
  String running() {
    StringBuilder text = new StringBuilder(phase);
    if (done > 0 || total >= 0) {
      text.append(String.format(Locale.ROOT, " %,d", done));
      text.append(total < 0 ? "" : String.format(Locale.ROOT, " of %,d", total));
      if (done > 0 && nanos > 0) {
        text.append(String.format(Locale.ROOT, ", %,.0f a second", perSecond()));
      }
    }
    long rest = rest();
    if (rest >= 0) {
      text.append(", ").append(time(rest)).append(" left");
    }
    return text.length() > WIDTH - 1 ? text.substring(0, WIDTH - 1) : text.toString();
  }

  /** When it is over. */
  String finished() {
    String took = String.format(Locale.ROOT, "%.1f s", nanos / SECOND);
    String text =
        done == 0
            ? phase + ": " + took
            : String.format(
                Locale.ROOT, "%s: %,d in %s, %,.0f a second", phase, done, took, perSecond());
    return text.length() > WIDTH - 1 ? text.substring(0, WIDTH - 1) : text;
  }

  private double perSecond() {
    return nanos <= 0 ? 0 : done * SECOND / nanos;
  }

  private long rest() {
    if (left >= 0) {
      return left;
    }
    return total < 0 || done <= 0 ? -1 : (long) ((double) nanos / done * Math.max(0, total - done));
  }

  private static String time(long nanos) {
    long seconds = (long) Math.ceil(nanos / SECOND);
    return seconds < 100
        ? seconds + " s"
        : seconds < 6_000
            ? String.format(Locale.ROOT, "%d min %02d s", seconds / 60, seconds % 60)
            : String.format(Locale.ROOT, "%d h %02d min", seconds / 3600, seconds / 60 % 60);
  }
}
