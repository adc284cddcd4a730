package io.actionregistry.harness.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.actionregistry.harness.cli.Main;
import io.actionregistry.harness.wire.Answer;
import io.actionregistry.harness.wire.AnswerData.Pong;
import io.actionregistry.harness.wire.Frames;
import io.actionregistry.harness.wire.Request;
import io.actionregistry.harness.wire.TransitValues;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * A process that serves the jon commands with little memory; whoever waits for it waits not for
 * ever.
 */
final class Server implements AutoCloseable {
  static final String HEAP = "96m";
  private static final int MOST_SECONDS = 120;

  private final Path log;
  private final Process process;
  private final BlockingQueue<Answer> answers = new LinkedBlockingQueue<>();
  private int pings;

  private Server(Path log, Process process) {
    this.log = log;
    this.process = process;
  }

  /** Starts it; answers are read as they come. */
  static Server start(Path folder) throws IOException {
    Server server = startUnread(folder);
    Background.start("answers of the server", server::readAll);
    return server;
  }

  /** Starts it; nobody reads its answers. */
  static Server startUnread(Path folder) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // What is covered there, counts here.
    ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
        .filter(argument -> argument.startsWith("-javaagent:") && argument.contains("jacoco"))
        .forEach(command::add);
    command.addAll(List.of("-Xmx" + HEAP, "-XX:+UseSerialGC", "-cp"));
    command.addAll(List.of(System.getProperty("java.class.path"), Main.class.getName(), "serve"));
    Path log = Files.createTempFile(folder, "server", ".log");
    return new Server(log, new ProcessBuilder(command).redirectError(log.toFile()).start());
  }

  private void readAll() {
    try (InputStream in = new BufferedInputStream(process.getInputStream())) {
      byte[] frame = Frames.read(in);
      while (frame != null) {
        answers.add(Answer.of(TransitValues.decode(frame)));
        frame = Frames.read(in);
      }
    } catch (IOException e) {
      // Ended, in one way or another: whoever waits for an answer says so.
    }
  }

  OutputStream in() {
    return process.getOutputStream();
  }

  Server send(Request.Sent request) throws IOException {
    return frame(request.encode());
  }

  Server frame(byte[] bytes) throws IOException {
    Frames.write(in(), bytes);
    return this;
  }

  Answer next() throws IOException, InterruptedException {
    in().flush();
    return nextWithoutFlush();
  }

  Answer nextWithoutFlush() throws InterruptedException {
    Answer answer = answers.poll(MOST_SECONDS, TimeUnit.SECONDS);
    assertNotNull(
        answer, () -> "no answer; " + (process.isAlive() ? "running: " : "ended: ") + log());
    return answer;
  }

  /** That nothing is left to be answered, and that it goes on. */
  void assertServes() throws IOException, InterruptedException {
    pings++;
    send(Request.ping().sent("ping-" + pings, 0));
    Answer answer = next();
    assertEquals("ping-" + pings, answer.id(), answer::toString);
    assertEquals(Pong.class, answer.data().getClass());
  }

  /** That it ends by itself, with this exit status and line on standard error. */
  void assertEnds(int status, String line) throws InterruptedException {
    assertTrue(process.waitFor(MOST_SECONDS, TimeUnit.SECONDS), () -> "still running: " + log());
    assertEquals(status, process.exitValue(), this::log);
    assertTrue(log().lines().anyMatch(line::equals), () -> "no '" + line + "' in " + log());
  }

  void stopReading() throws IOException {
    process.getInputStream().close();
  }

  String log() {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      return e.toString();
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
