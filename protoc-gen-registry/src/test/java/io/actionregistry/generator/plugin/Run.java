package io.actionregistry.generator.plugin;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * One run of the program in this process.
 *
 * @param status its exit status
 * @param bytes what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Run(int status, byte[] bytes, String err) {
  /** By its command line. */
  static Run of(Object... arguments) {
    String[] texts = new String[arguments.length];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = arguments[i].toString();
    }
    return with(new byte[0], texts);
  }

  /** With something on standard input. */
  static Run with(byte[] in, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        Main.run(
            arguments,
            new ByteArrayInputStream(in),
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    Run run = new Run(status, out.toByteArray(), err.toString(StandardCharsets.UTF_8));
    assertFalse(run.err.contains("\tat "), run.err);
    assertFalse(run.out().contains("\tat "), run.out());
    return run;
  }

  /** Standard output as text. */
  String out() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** The last line of standard output. */
  String lastLine() {
    String[] lines = out().strip().split("\n");
    return lines[lines.length - 1];
  }
}
