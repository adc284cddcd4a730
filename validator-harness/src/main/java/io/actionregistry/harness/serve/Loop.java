package io.actionregistry.harness.serve;

import io.actionregistry.harness.command.BuildException;
import io.actionregistry.harness.wire.Answer;
import io.actionregistry.harness.wire.AnswerData;
import io.actionregistry.harness.wire.AnswerData.Refusal;
import io.actionregistry.harness.wire.Frames;
import io.actionregistry.harness.wire.Request;
import io.actionregistry.harness.wire.TransitValues;
import io.actionregistry.harness.wire.WireException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

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
    ReadAhead frames = ReadAhead.of(in);
    try {
      ReadAhead.Item item = frames.next();
      while (item instanceof ReadAhead.Item.Frame frame) {
        Answer answer = answer(frame.bytes);
        Frames.write(out, encode(answer));
        if (isMismatch(answer.data())) {
          out.flush();
          return MISMATCH;
        }
        if (frames.isIdle()) {
          out.flush();
        }
        item = frames.next();
      }
      out.flush();
      return item instanceof ReadAhead.Item.Broken broken ? broken(broken.cause()) : DONE;
    } catch (IOException e) {
      log.println("answers cannot be written: " + e.getMessage());
      return OUTPUT_CLOSED;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return OUTPUT_CLOSED;
    }
  }

  private int broken(IOException cause) {
    log.println("the input is broken: " + cause.getMessage());
    return BROKEN_INPUT;
  }

  private static boolean isMismatch(AnswerData data) {
    return data instanceof Refusal refusal && refusal.kind().equals(Refusal.MANIFEST_MISMATCH);
  }

  private Answer answer(byte[] frame) {
    Object message = null;
    try {
      message = TransitValues.decode(frame);
      Request.Sent sent = Request.Sent.of(message);
      return answer(sent.id(), answerer.answer(sent.request()));
    } catch (WireException e) {
      String id = Request.Sent.idOf(message);
      return answer(id, Answerer.malformed(String.valueOf(e.getMessage())));
    }
  }

  private static Answer answer(@Nullable String id, AnswerData data) {
    return new Answer(id, System.currentTimeMillis(), data);
  }

  /** What came may fit into a frame while it does not fit into one together with the answer. */
  private static byte[] encode(Answer answer) {
    try {
      return answer.encode();
    } catch (WireException e) {
      AnswerData shorter = shortened(answer.data());
      if (shorter == null) {
        String error = "the answer is " + e.getMessage();
        shorter = new Refusal(null, error, BuildException.Kind.TOO_LARGE.id(), null, null);
      }
      return encode(new Answer(answer.id(), answer.timestamp(), shorter));
    }
  }

  /**
   * A verdict without what came, or half a page of cases; null if there is nothing to leave out.
   */
  private static @Nullable AnswerData shortened(AnswerData data) {
    if (data instanceof AnswerData.Result result && result.originalParams() != null) {
      return new AnswerData.Result(
          null, result.judgement(), result.defaultMode(), result.protobufJson(), null);
    }
    if (data instanceof AnswerData.Result result && result.protobufJson() != null) {
      return new AnswerData.Result(null, result.judgement(), result.defaultMode(), null, null);
    }
    if (data instanceof Refusal refusal
        && (refusal.action() != null || refusal.originalParams() != null)) {
      return new Refusal(null, refusal.error(), refusal.kind(), refusal.param(), null);
    }
    if (data instanceof AnswerData.Page page && page.cases().size() > 1) {
      return new AnswerData.Page(page.cases().subList(0, page.cases().size() / 2), page.total());
    }
    return null;
  }
}
