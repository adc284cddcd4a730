package io.actionregistry.harness.serve;

import io.actionregistry.harness.wire.Answer;
import io.actionregistry.harness.wire.AnswerData;
import io.actionregistry.harness.wire.AnswerData.Refusal;
import io.actionregistry.harness.wire.Request;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/** Frames in, answers out, in the same order, until the input ends. */
final class Loop {
  /** The input ended where it should. */
  static final int DONE = 0;

  /** Nobody reads the answers. */
  static final int OUTPUT_CLOSED = 1;

  /** What came is no frame, so that nothing after it can be read. */
  static final int BROKEN_INPUT = 2;

  /** The client is of another registry. */
  static final int MISMATCH = 3;

  private final Answerer answerer;
  private final OutputStream out;
  private final PrintStream log;

  Loop(Answerer answerer, OutputStream out, PrintStream log) {
    this.answerer = answerer;
    this.out = out;
    this.log = log;
  }

  /** Runs to the end, and says how it came about. */
  int run(InputStream in) {
    ReadAhead requests = ReadAhead.of(in);
    WriteBehind answers = WriteBehind.to(out, requests::stop);
    try {
      int status = answerAll(requests, answers);
      IOException failure = answers.end();
      if (failure == null) {
        return status;
      }
      log.println("answers cannot be written: " + failure.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return OUTPUT_CLOSED;
  }

  private int answerAll(ReadAhead requests, WriteBehind answers) throws InterruptedException {
    ReadAhead.Item item = requests.next();
    while (item instanceof Received received && !answers.isBroken()) {
      Answer answer = answer(received);
      answers.write(answer, () -> requests.release(received));
      if (isMismatch(answer.data())) {
        return MISMATCH;
      }
      item = requests.next();
    }
    return item instanceof ReadAhead.Broken broken ? broken(broken.cause()) : DONE;
  }

  private int broken(IOException cause) {
    log.println("the input is broken: " + cause.getMessage());
    return BROKEN_INPUT;
  }

  private static boolean isMismatch(AnswerData data) {
    return data instanceof Refusal refusal && refusal.kind().equals(Refusal.MANIFEST_MISMATCH);
  }

  private Answer answer(Received received) {
    Request request = received.request();
    AnswerData data =
        request == null ? Answerer.malformed(received.error()) : answerer.answer(request);
    return new Answer(received.id(), System.currentTimeMillis(), data);
  }
}
