package io.actionregistry.consumers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * What each consumer of the jon schema says of the harness's cases, as far as its format can say
 * them. Printed when all tests are over. Thread-safe.
 */
public final class Table {
  private static final List<Row> ROWS = new ArrayList<>();
  private static final List<String> NOTES = new ArrayList<>();

  private Table() {}

  /**
   * A consumer's line.
   *
   * @param consumer the generated output, and what takes it
   * @param accepted how many cases it accepts
   * @param refused how many it refuses
   * @param listed how many of those that it accepts are refused by Java for a rule that the output
   *     lists as unchecked
   * @param different how many it judges in another way than Java, beside those
   */
  public record Row(String consumer, int accepted, int refused, int listed, int different) {}

  /** Adds a line. */
  public static synchronized void add(Row row) {
    ROWS.add(row);
  }

  /** Adds what there is to say of a consumer that was not there. */
  public static synchronized void note(String text) {
    NOTES.add(text);
  }

  /** The table; empty if nothing was added. */
  static synchronized List<String> lines() {
    List<String> lines = new ArrayList<>();
    if (!ROWS.isEmpty()) {
      lines.add(line("consumer", "cases", "accepted", "refused", "unchecked", "otherwise"));
    }
    ROWS.stream()
        .sorted(Comparator.comparing(Row::consumer))
        .forEach(
            row ->
                lines.add(
                    line(
                        row.consumer,
                        row.accepted + row.refused,
                        row.accepted,
                        row.refused,
                        row.listed,
                        row.different)));
    NOTES.stream().sorted().forEach(lines::add);
    return lines;
  }

  private static String line(Object... cells) {
    return String.format(Locale.ROOT, "%-50s %7s %9s %8s %10s %10s", cells);
  }
}
