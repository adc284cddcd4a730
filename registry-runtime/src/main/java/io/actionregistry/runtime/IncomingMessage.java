package io.actionregistry.runtime;

import java.math.BigInteger;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message read as a command, as far as it is one. Reading never throws: an object that does so
 * itself, by its {@code get} or its iterator, makes the message malformed.
 */
final class IncomingMessage {
  private Map<?, ?> message = Map.of();
  private @Nullable Object messageId;
  private @Nullable Object timestamp;
  private @Nullable String action;
  private Map<?, ?> params = Map.of();
  private @Nullable String problem;

  private IncomingMessage() {}

  static IncomingMessage read(@Nullable Object raw) {
    IncomingMessage incoming = new IncomingMessage();
    try {
      incoming.readMessage(raw);
    } catch (RuntimeException | AssertionError | LinkageError | StackOverflowError failure) {
      incoming.problem = "the message cannot be read: " + failure.getClass().getName();
    }
    return incoming;
  }

  private void readMessage(@Nullable Object raw) {
    if (!(raw instanceof Map<?, ?> map)) {
      problem = "a message is a map, this is " + Text.nameOrClass(raw);
      return;
    }
    message = map;
    Object id = Entries.find(map, "msg-id");
    if (id != null && !isSimple(id)) {
      problem = ":msg-id is " + Text.nameOrClass(id);
      return;
    }
    messageId = id;
    timestamp = Entries.find(map, "timestamp");
    Object type = Entries.find(map, "msg-type");
    if (!"command".equals(Key.nameOf(type))) {
      problem = ":msg-type is :command, this is " + Text.nameOrClass(type);
      return;
    }
    readPayload(Entries.find(map, "payload"));
  }

  private void readPayload(@Nullable Object raw) {
    if (!(raw instanceof Map<?, ?> payload)) {
      problem = ":payload is a map, this is " + Text.nameOrClass(raw);
      return;
    }
    Object name = Entries.find(payload, "action");
    action = Key.nameOf(name);
    if (action == null) {
      problem = ":action is a name, this is " + Text.nameOrClass(name);
      return;
    }
    Object given = Entries.find(payload, "params");
    if (given instanceof Map<?, ?> map) {
      params = map;
    } else if (given != null) {
      problem = ":params is a map, this is " + Text.nameOrClass(given);
    }
  }

  /** What Transit writes as one value: an id is repeated in the answer. */
  private static boolean isSimple(Object id) {
    return Key.nameOf(id) != null
        || id instanceof Long
        || id instanceof Integer
        || id instanceof BigInteger
        || id instanceof Double
        || id instanceof Boolean
        || id instanceof UUID;
  }

  /** Why the message is no command; null if it is one. */
  @Nullable String problem() {
    return problem;
  }

  @Nullable Object messageId() {
    return messageId;
  }

  /** The name asked for; null only if there is a problem. */
  @Nullable String action() {
    return action;
  }

  Command command(ActionDefinition definition) {
    return new Command(definition, params, messageId, timestamp, message);
  }
}
