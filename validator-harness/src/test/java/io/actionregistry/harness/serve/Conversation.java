package io.actionregistry.harness.serve;

import io.actionregistry.harness.wire.Answer;
import io.actionregistry.harness.wire.Frames;
import io.actionregistry.harness.wire.Request;
import io.actionregistry.harness.wire.TransitValues;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntBiFunction;

/** All that is sent, and then all that is answered, within one process. */
final class Conversation {
  /** It takes its time to make these ready. */
  private static final Served JON = Served.of(ServeSettings.jon());

  private static final Judges JUDGES = Judges.of(JON);

  private final ByteArrayOutputStream sent = new ByteArrayOutputStream();
  private final ByteArrayOutputStream log = new ByteArrayOutputStream();
  private final List<Answer> answers = new ArrayList<>();
  private int requests;
  private int status;

  static Conversation of(Request... requests) {
    Conversation conversation = new Conversation();
    for (Request request : requests) {
      conversation.send(request);
    }
    return conversation;
  }

  /** Ids are counted from 1. */
  Conversation send(Request request) {
    requests++;
    return frame(new Request.Sent(String.valueOf(requests), 0, request).encode());
  }

  Conversation frame(byte[] bytes) {
    try {
      Frames.write(sent, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  Conversation raw(byte... bytes) {
    sent.writeBytes(bytes);
    return this;
  }

  Conversation serve(ServeSettings settings) {
    return serve((out, err) -> Subprocess.run(settings, input(), out, err));
  }

  Conversation serveJon() {
    return serve((out, err) -> Subprocess.run(JON, JUDGES, input(), out, err));
  }

  private ByteArrayInputStream input() {
    return new ByteArrayInputStream(sent.toByteArray());
  }

  private Conversation serve(ToIntBiFunction<OutputStream, PrintStream> server) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    status = server.applyAsInt(out, new PrintStream(log, true, StandardCharsets.UTF_8));
    ByteArrayInputStream in = new ByteArrayInputStream(out.toByteArray());
    try {
      byte[] frame = Frames.read(in);
      while (frame != null) {
        answers.add(Answer.of(TransitValues.decode(frame)));
        frame = Frames.read(in);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  int status() {
    return status;
  }

  List<Answer> answers() {
    return answers;
  }

  <T> T answer(int index, Class<T> type) {
    return type.cast(answers.get(index).data());
  }

  String log() {
    return log.toString(StandardCharsets.UTF_8);
  }
}
