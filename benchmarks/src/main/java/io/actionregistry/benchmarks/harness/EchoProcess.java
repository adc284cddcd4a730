package io.actionregistry.benchmarks.harness;

import io.actionregistry.harness.wire.Frames;
import io.actionregistry.harness.wire.Request;
import io.actionregistry.harness.wire.TransitValues;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;

/** A {@link TransitEcho} and both ends of its pipes, with as many frames under way as elsewhere. */
final class EchoProcess implements Exchange {
  private static final int BUFFER = 1 << 16;

  private final Process process;
  private final InputStream in;
  private final OutputStream out;

  private EchoProcess(Process process) {
    this.process = process;
    this.in = new BufferedInputStream(process.getInputStream(), BUFFER);
    this.out = new BufferedOutputStream(process.getOutputStream(), BUFFER);
  }

  static EchoProcess start(List<String> command) throws IOException {
    return new EchoProcess(
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start());
  }

  @Override
  public void exchange(List<Request> requests) {
    Semaphore room = new Semaphore(WINDOW);
    CompletableFuture<Void> sent = CompletableFuture.runAsync(() -> send(requests, room));
    try {
      for (int i = 0; i < requests.size(); i++) {
        byte[] frame = Frames.read(in);
        if (frame == null) {
          throw new IOException("the echo has ended");
        }
        TransitValues.decode(frame);
        room.release();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    sent.join();
  }

  private void send(List<Request> requests, Semaphore room) {
    try {
      int number = 0;
      for (Request request : requests) {
        byte[] frame = request.sent(Integer.toString(number++), 0).encode();
        if (!room.tryAcquire()) {
          out.flush();
          room.acquire();
        }
        Frames.write(out, frame);
      }
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    try {
      out.close();
      process.waitFor();
    } catch (IOException e) {
      process.destroy();
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
    }
  }
}
