package io.actionregistry.bridge;

import com.corundumstudio.socketio.AckMode;
import com.corundumstudio.socketio.AckRequest;
import com.corundumstudio.socketio.Configuration;
import com.corundumstudio.socketio.SocketIOClient;
import com.corundumstudio.socketio.SocketIOServer;
import com.corundumstudio.socketio.Transport;
import io.netty.channel.ChannelFuture;
import java.io.IOException;
import java.net.InetSocketAddress;

/**
 * A Socket.IO server that takes the dashboard's commands to a bus. Every event of every client is
 * answered, to that client alone: a valid command with {@code command_response} once the bus has
 * what it becomes, anything else with {@code command_error}. A client that asks for an
 * acknowledgement gets the same content in it, too. Clients have to come by WebSocket: {@code
 * transports: ["websocket"]}.
 */
public final class Bridge implements AutoCloseable {
  private final SocketIOServer server;
  private final Desk desk;
  private final BridgeOptions options;
  private int port;

  private Bridge(SocketIOServer server, Desk desk, BridgeOptions options) {
    this.server = server;
    this.desk = desk;
    this.options = options;
  }

  /**
   * A bridge that takes commands.
   *
   * @throws IOException if it cannot listen where the options say
   */
  public static Bridge start(BridgeOptions options, Handlers handlers, Bus bus) throws IOException {
    Gate gate = new Gate(options.clock(), options.ids());
    Desk desk = new Desk(gate, handlers, bus, options.clock(), options.initial());
    Bridge bridge = new Bridge(new SocketIOServer(configuration(options)), desk, options);
    bridge.server.addEventListener(EventJson.EVENT, Incoming.class, bridge::take);
    bridge.listen();
    return bridge;
  }

  private static Configuration configuration(BridgeOptions options) {
    Configuration configuration = new Configuration();
    configuration.setHostname(options.host());
    configuration.setPort(options.port());
    configuration.setJsonSupport(new EventJson());
    configuration.setAckMode(AckMode.MANUAL);
    // Long polling loses answers: of each batch after 50, and all that wait at a stop.
    configuration.setTransports(Transport.WEBSOCKET);
    // Else a client may choose the session that it gets.
    configuration.setRandomSession(true);
    return configuration;
  }

  private void listen() throws IOException {
    ChannelFuture listening = (ChannelFuture) server.startAsync();
    listening.awaitUninterruptibly();
    if (!listening.isSuccess()) {
      close();
      throw new IOException(
          "cannot listen on " + options.host() + ":" + options.port(), listening.cause());
    }
    port = ((InetSocketAddress) listening.channel().localAddress()).getPort();
  }

  private void take(SocketIOClient client, Incoming incoming, AckRequest acknowledgement) {
    desk.take(
        incoming,
        answer -> {
          client.sendEvent(answer.event(), answer.content());
          acknowledgement.sendAckData(answer.content());
        });
  }

  /** The port that it listens on. */
  public int port() {
    return port;
  }

  /** Answers the commands that it has taken, refuses others, and ends. */
  @Override
  public void close() {
    desk.close(options.patience());
    server.stop();
  }
}
