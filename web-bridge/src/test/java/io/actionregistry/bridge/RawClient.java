package io.actionregistry.bridge;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * A client that says what it likes, in the frames of Engine.IO 4: {@code 42["event",…]} is an
 * event, {@code 427[…]} one that wants acknowledgement 7, and {@code 437[…]} is that.
 */
final class RawClient implements AutoCloseable {
  private static final int PATIENCE = 30;

  private final BlockingQueue<String> received = new LinkedBlockingQueue<>();
  private final WebSocket socket;
  private final String session;

  RawClient(int port) throws Exception {
    this(port, "no-cookie=0");
  }

  RawClient(int port, String cookie) throws Exception {
    URI uri = URI.create("ws://127.0.0.1:" + port + "/socket.io/?EIO=4&transport=websocket");
    socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .header("Cookie", cookie)
            .buildAsync(uri, new Listener())
            .get(PATIENCE, TimeUnit.SECONDS);
    String opened = next();
    assertTrue(opened.startsWith("0{"), opened);
    session = (String) ((Map<?, ?>) Fixtures.json(opened.substring(1))).get("sid");
    send("40");
    assertTrue(next().startsWith("40{"));
  }

  String session() {
    return session;
  }

  void send(String frame) throws Exception {
    socket.sendText(frame, true).get(PATIENCE, TimeUnit.SECONDS);
  }

  void sendBytes(byte[] bytes) throws Exception {
    socket.sendBinary(ByteBuffer.wrap(bytes), true).get(PATIENCE, TimeUnit.SECONDS);
  }

  /** The next frame but for pings. */
  String next() throws InterruptedException {
    String frame = received.poll(PATIENCE, TimeUnit.SECONDS);
    assertNotNull(frame, "nothing came");
    return frame.equals("2") ? next() : frame;
  }

  /** The next frame, or null if none comes in so many milliseconds. */
  String next(long milliseconds) throws InterruptedException {
    return received.poll(milliseconds, TimeUnit.MILLISECONDS);
  }

  @Override
  public void close() {
    socket.abort();
  }

  private final class Listener implements WebSocket.Listener {
    private final StringBuilder frame = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
      frame.append(part);
      if (last) {
        received.add(frame.toString());
        frame.setLength(0);
      }
      from.request(1);
      return null;
    }
  }
}
