package io.actionregistry.harness.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ProgressTest {
  private static final long SECOND = 1_000_000_000;

  private final StringWriter written = new StringWriter();
  private final AtomicLong now = new AtomicLong(5 * SECOND);

  private Progress progress(boolean terminal) {
    return new Progress(new PrintWriter(written), terminal, now::get);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "start   |     0 |    -1 |    0 |   -1 | start",
        "cases   |     0 | 19157 |    0 |   -1 | cases 0 of 19,157",
        "cases   |     0 | 19157 | 1000 |   -1 | cases 0 of 19,157",
        "cases   |  9157 | 19157 | 2000 |   -1 | cases 9,157 of 19,157, 4,579 a second, 3 s left",
        "cases   | 19157 | 19157 | 4000 |   -1 | cases 19,157 of 19,157, 4,789 a second, 0 s left",
        "mutants |     1 |  1943 | 1000 |   -1 | mutants 1 of 1,943, 1 a second, 32 min 22 s left",
        "mutants |     1 | 19430 | 1000 |   -1 | mutants 1 of 19,430, 1 a second, 5 h 23 min left",
        "random  |   500 |    -1 | 1000 | 9000 | random 500, 500 a second, 9 s left",
        "random  |     0 |    -1 |    0 | 9000 | random, 9 s left",
        "tested  |   500 |    -1 | 1000 |   -1 | tested 500, 500 a second"
      })
  void what_is_known_of_a_phase_is_on_the_line(
      String phase, long done, long total, long millis, long left, String expected) {
    long rest = left < 0 ? -1 : left * 1_000_000;
    assertEquals(
        expected, new ProgressLine(phase, done, total, millis * 1_000_000, rest).running());
  }

  @Test
  void no_line_is_wider_than_a_terminal() {
    ProgressLine longest =
        new ProgressLine("x".repeat(100), Long.MAX_VALUE, Long.MAX_VALUE, 1, Long.MAX_VALUE);
    assertEquals(79, longest.running().length());
    assertEquals(79, longest.finished().length());
  }

  @Test
  void a_terminal_has_one_line_that_is_written_five_times_a_second_at_most() {
    Progress progress = progress(true);
    progress.phase("cases");
    progress.of(1000);
    for (int i = 1; i <= 1000; i++) {
      now.addAndGet(SECOND / 500);
      progress.at(i);
    }
    progress.end();
    String[] lines = written.toString().split("\r", -1);
    // At the start, ten times within two seconds, and to take it away.
    assertEquals(1 + 1 + 10 + 2, lines.length, written::toString);
    assertEquals("cases 100 of 1,000, 500 a second, 2 s left", lines[2].strip());
    for (String line : lines) {
      assertTrue(line.isEmpty() || line.length() == 79, line);
    }
    assertTrue(lines[lines.length - 2].isBlank());
  }

  @Test
  void what_is_no_terminal_gets_a_line_when_a_phase_is_over() {
    Progress progress = progress(false);
    progress.phase("start");
    now.addAndGet(SECOND / 2);
    progress.phase("cases");
    progress.of(1000);
    now.addAndGet(2 * SECOND);
    progress.at(1000);
    progress.phase("reports");
    progress.close();
    assertEquals(
        "start: 0.5 s\ncases: 1,000 in 2.0 s, 500 a second\n",
        written.toString().replace("\r\n", "\n"));
  }

  @Test
  void a_phase_of_a_given_time_counts_it_down() {
    Progress progress = progress(true);
    progress.phase("random cases");
    progress.lasting(60 * SECOND);
    now.addAndGet(10 * SECOND);
    progress.at(20_000);
    assertTrue(
        written.toString().contains("\rrandom cases 20,000, 2,000 a second, 50 s left "),
        written::toString);
  }
}
