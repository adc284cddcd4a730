package io.actionregistry.runtime;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One command on its way to a handler. Its parameters have not been validated. */
public final class Command {
  private final ActionDefinition action;
  private final Map<?, ?> params;
  private final @Nullable Object messageId;
  private final @Nullable Object timestamp;
  private final Map<?, ?> message;

  Command(
      ActionDefinition action,
      Map<?, ?> params,
      @Nullable Object messageId,
      @Nullable Object timestamp,
      Map<?, ?> message) {
    this.action = action;
    this.params = params;
    this.messageId = messageId;
    this.timestamp = timestamp;
    this.message = message;
  }

  /** The action that the command asks for. */
  public ActionDefinition getAction() {
    return action;
  }

  /** The parameters as they came; empty if none came. */
  public Map<?, ?> getParams() {
    return params;
  }

  /**
   * The value of a parameter, whatever kind of keys the parameters have.
   *
   * @param key see {@link Key#nameOf}
   * @return null if there is none, or it is null
   */
  public @Nullable Object getParam(@Nullable Object key) {
    String name = Key.nameOf(key);
    return name == null ? null : Entries.find(params, name);
  }

  /** The message's id, or null if it has none. */
  public @Nullable Object getMessageId() {
    return messageId;
  }

  /** The message's timestamp as it came, or null if it has none. */
  public @Nullable Object getTimestamp() {
    return timestamp;
  }

  /** The whole message as it came. */
  public Map<?, ?> getMessage() {
    return message;
  }
}
