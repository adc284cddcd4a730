package io.actionregistry.bridge;

import com.corundumstudio.socketio.AckCallback;
import com.corundumstudio.socketio.protocol.AckArgs;
import com.corundumstudio.socketio.protocol.Event;
import com.corundumstudio.socketio.protocol.JacksonJsonSupport;
import com.corundumstudio.socketio.protocol.JsonSupport;
import io.actionregistry.validation.json.JsonReader;
import io.actionregistry.validation.json.NotJsonException;
import io.netty.buffer.ByteBufInputStream;
import io.netty.buffer.ByteBufOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads whatever clients send as one and the same event, {@link #EVENT}, which carries an {@link
 * Incoming}. The library hands over events that it knows the names of, with payloads that it has
 * made objects of; the gate is to see all of them as they are.
 */
final class EventJson implements JsonSupport {
  /** The one event that the library knows. */
  static final String EVENT = "incoming";

  private final JsonSupport library = new JacksonJsonSupport();

  @Override
  public <T> T readValue(String namespace, ByteBufInputStream in, Class<T> type)
      throws IOException {
    if (type != Event.class) {
      return library.readValue(namespace, in, type);
    }
    String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    return type.cast(new Event(EVENT, List.of(incoming(text))));
  }

  /** An event is an array of its name and what it carries. */
  static Incoming incoming(String text) {
    try {
      return JsonReader.read(text) instanceof List<?> array
              && !array.isEmpty()
              && array.get(0) instanceof String name
          ? new Incoming.Event(name, new ArrayList<>(array.subList(1, array.size())))
          : new Incoming.Unreadable("An event has a name.");
    } catch (NotJsonException e) {
      return new Incoming.Unreadable("This is " + e.getMessage());
    }
  }

  @Override
  public AckArgs readAckArgs(ByteBufInputStream in, AckCallback<?> callback) throws IOException {
    return library.readAckArgs(in, callback);
  }

  @Override
  public void writeValue(ByteBufOutputStream out, Object value) throws IOException {
    library.writeValue(out, value);
  }

  @Override
  public void addEventMapping(String namespace, String event, Class<?>... types) {
    library.addEventMapping(namespace, event, types);
  }

  @Override
  public void removeEventMapping(String namespace, String event) {
    library.removeEventMapping(namespace, event);
  }

  @Override
  public List<byte[]> getArrays() {
    return library.getArrays();
  }
}
