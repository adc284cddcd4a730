package io.actionregistry.validation;

import io.actionregistry.runtime.ActionDefinition;
import io.actionregistry.runtime.EnumDefinition;
import io.actionregistry.runtime.MessageDefinition;
import io.actionregistry.runtime.ParamDefinition;
import io.actionregistry.runtime.Registry;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The shapes of all messages and actions of a registry. Immutable. */
final class Shapes {
  private final Registry registry;
  private final Map<String, MessageShape> messages = new HashMap<>();
  private final Map<String, MessageShape> actions = new HashMap<>();

  Shapes(Registry registry) {
    this.registry = registry;
    registry
        .getMessages()
        .forEach(
            (name, message) ->
                messages.put(
                    name, new MessageShape(name, message.getParams(), message.getOneofs(), this)));
    for (String name : registry.getAllActionNames()) {
      actions.put(name, ofAction(registry.requireAction(name)));
    }
  }

  /** An action without parameters of its own has its message's shape. */
  private MessageShape ofAction(ActionDefinition action) {
    String messageName = action.getMessageName();
    MessageDefinition message = registry.getMessage(messageName);
    if (message != null && message.getParams().equals(action.getParams())) {
      return message(message.getName());
    }
    return new MessageShape(
        messageName == null ? "" : messageName, action.getParams(), action.getOneofs(), this);
  }

  /** The shape of a message that is known to be registered. */
  MessageShape message(String name) {
    return Objects.requireNonNull(messages.get(name), name);
  }

  /** All shapes. */
  Set<MessageShape> all() {
    Set<MessageShape> all = new HashSet<>(messages.values());
    all.addAll(actions.values());
    return all;
  }

  @Nullable MessageShape find(String messageName) {
    return messages.get(messageName);
  }

  /** The shape of an action's parameters. */
  MessageShape action(ActionDefinition action) {
    return Objects.requireNonNull(actions.get(action.getName()), action.getName());
  }

  /** The enum of a parameter, or null if it has none, or one whose values alone are known. */
  @Nullable EnumDefinition enumOf(ParamDefinition param) {
    return registry.getEnum(param.getEnumName());
  }
}
