package io.actionregistry.harness.serve;

import io.actionregistry.harness.wire.Answer;
import io.actionregistry.harness.wire.Frames;
import io.actionregistry.harness.wire.Request;
import io.actionregistry.harness.wire.TransitValues;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** All that is sent, and then all that is answered, within one process. */
final class Conversation {
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
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    status =
        Subprocess.run(
            settings,
            new ByteArrayInputStream(sent.toByteArray()),
            out,
            new PrintStream(log, true, StandardCharsets.UTF_8));
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

  Conversation serveJon() {
    return serve(ServeSettings.jon());
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
