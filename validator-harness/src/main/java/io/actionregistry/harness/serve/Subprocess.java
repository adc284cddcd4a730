package io.actionregistry.harness.serve;

import io.actionregistry.harness.command.SchemaException;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/**
 * The process that holds protobuf and protovalidate: requests on standard input, answers on
 * standard output, everything else on standard error.
 */
public final class Subprocess {
  private static final int BUFFER = 1 << 16;

  /** The settings are wrong; nothing has been read. */
  private static final int WRONG_SETTINGS = 1;

  private Subprocess() {}

  /**
   * Serves until the input ends.
   *
   * @return the exit status: 0 at the input's end, 1 if the settings are wrong or nobody reads the
   *     answers, 2 for broken input, 3 for a client of another registry
   */
  public static int run(ServeSettings settings) {
    OutputStream frames = new FileOutputStream(FileDescriptor.out);
    // Whatever a library prints must not get among the frames.
    System.setOut(System.err);
    return run(settings, System.in, frames, System.err);
  }

  /** The same over other streams. */
  static int run(ServeSettings settings, InputStream in, OutputStream out, PrintStream log) {
    Served served;
    try {
      served = Served.of(settings);
    } catch (SchemaException e) {
      log.println("error: " + e.getMessage());
      return WRONG_SETTINGS;
    }
    log.println(
        "serving "
            + served.commands().root().fullName()
            + ", "
            + served.commands().commands().size()
            + " actions");
    return run(served, Judges.of(served), in, out, log);
  }

  /** The same with everything made ready, or being made so. */
  static int run(Served served, Judges judges, InputStream in, OutputStream out, PrintStream log) {
    Answerer answerer = new Answerer(served, judges);
    return new Loop(answerer, new BufferedOutputStream(out, BUFFER), log)
        .run(new BufferedInputStream(in, BUFFER));
  }
}
