package io.actionregistry.harness.client;

import io.actionregistry.harness.wire.Answer;
import io.actionregistry.harness.wire.AnswerData;
import io.actionregistry.harness.wire.Frames;
import io.actionregistry.harness.wire.Request;
import io.actionregistry.harness.wire.TransitValues;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A subprocess that gives every payload back, but for the one fault that its first argument names.
 * A second argument is a file: while there is none, the fault is shown, and the file made; after
 * that all is well.
 */
final class FakeServe {
  private static final int NAP_MILLIS = 60_000;

  private final InputStream in = new BufferedInputStream(System.in, 1 << 16);
  private final OutputStream out =
      new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16);
  private final String fault;

  private FakeServe(String fault) {
    this.fault = fault;
  }

  public static void main(String[] args) throws Exception {
    String fault = args[0];
    if (args.length > 1) {
      Path once = Path.of(args[1]);
      if (Files.exists(once)) {
        fault = "none";
      } else {
        Files.createFile(once);
      }
    }
    new FakeServe(fault).run();
  }

  private void run() throws Exception {
    if (fault.equals("exit-at-once")) {
      System.err.println("no such descriptor set");
      System.exit(7);
    }
    if (fault.equals("garbage-at-once")) {
      raw("Hello, I am a log message on the wrong stream\n");
    }
    if (fault.equals("never-ready")) {
      Thread.sleep(NAP_MILLIS);
    }
    for (byte[] frame = Frames.read(in); frame != null; frame = Frames.read(in)) {
      Request.Sent sent = Request.Sent.of(TransitValues.decode(frame));
      if (sent.request().kind() == Request.Kind.HELLO) {
        hello(sent);
      } else {
        request(sent);
      }
      if (in.available() == 0) {
        out.flush();
      }
    }
    out.flush();
    if (fault.equals("stays")) {
      Thread.sleep(NAP_MILLIS);
    }
  }

  private void hello(Request.Sent sent) throws IOException {
    long pid = ProcessHandle.current().pid();
    answer(
        sent.id(),
        switch (fault) {
          case "other-manifest" -> new AnswerData.Ready("sha256:theirs", "fake.Root", 0, pid);
          case "mismatch" -> AnswerData.Refusal.mismatch("sha256:ours is not sha256:theirs");
          case "odd-hello" -> new AnswerData.Pong();
          default -> new AnswerData.Ready(null, "fake.Root", 0, pid);
        });
    out.flush();
  }

  private void request(Request.Sent sent) throws Exception {
    AnswerData echo = new AnswerData.Echo(sent.request().payload());
    switch (fault) {
      case "deaf" -> Thread.sleep(NAP_MILLIS);
      case "silent" -> {}
      case "slow" -> {
        Thread.sleep(1);
        answer(sent.id(), echo);
      }
      case "twice" -> {
        answer(sent.id(), echo);
        answer(sent.id(), echo);
      }
      case "unknown-id" -> answer("999999", echo);
      case "no-id" -> answer(null, echo);
      case "garbage" -> raw("Exception in thread main\n");
      case "undecodable" -> frame(new byte[] {(byte) 0xc1});
      case "oversized" -> raw("\0\u00a0\0\1");
      case "truncated" -> {
        raw("\0\0\0\144ten bytes.");
        System.exit(0);
      }
      case "closes-output" -> {
        out.close();
        Thread.sleep(NAP_MILLIS);
      }
      case "chatty" -> {
        System.err.println("x".repeat(100_000));
        answer(sent.id(), echo);
      }
      default -> {
        if ("poison".equals(sent.request().payload())) {
          System.err.println("poisoned");
          Runtime.getRuntime().halt(9);
        }
        if (!"hang".equals(sent.request().payload())) {
          answer(sent.id(), echo);
        } else {
          out.flush();
          Thread.sleep(NAP_MILLIS);
        }
      }
    }
  }

  private void answer(String id, AnswerData data) throws IOException {
    frame(new Answer(id, 0, data).encode());
  }

  private void frame(byte[] bytes) throws IOException {
    Frames.write(out, bytes);
  }

  private void raw(String latin1) throws IOException {
    out.write(latin1.getBytes(StandardCharsets.ISO_8859_1));
    out.flush();
  }
}
