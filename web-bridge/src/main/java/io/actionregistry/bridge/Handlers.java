package io.actionregistry.bridge;

import io.actionregistry.cantina.ActionRegistry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A handler for every action of every command. Immutable. */
public final class Handlers {
  private final Map<CommandKey, CommandHandler> byKey;

  private Handlers(Map<CommandKey, CommandHandler> byKey) {
    this.byKey = Map.copyOf(byKey);
  }

  /** Begins without any. */
  public static Builder builder() {
    return new Builder();
  }

  /** What the registry has: every command with each of its actions, in the schema's order. */
  public static List<CommandKey> keys() {
    List<CommandKey> keys = new ArrayList<>();
    for (String command : ActionRegistry.getAllActionNames()) {
      for (String action : ActionRegistry.getEnumValues(command, "action")) {
        keys.add(new CommandKey(command, action));
      }
    }
    return keys;
  }

  CommandHandler get(CommandKey key) {
    return Objects.requireNonNull(byKey.get(key), () -> "no handler: " + key);
  }

  /** Collects handlers. Not thread-safe. */
  public static final class Builder {
    private final Map<CommandKey, CommandHandler> byKey = new LinkedHashMap<>();

    private Builder() {}

    /** Sets the handler of an action, in place of any that it had. */
    public Builder on(String command, String action, CommandHandler handler) {
      byKey.put(new CommandKey(command, action), Objects.requireNonNull(handler));
      return this;
    }

    /**
     * All of them.
     *
     * @throws IllegalStateException if an action of the registry has no handler, or a handler has
     *     no action; names them all
     */
    public Handlers build() {
      List<CommandKey> keys = keys();
      List<CommandKey> missing = keys.stream().filter(key -> !byKey.containsKey(key)).toList();
      List<CommandKey> unknown = byKey.keySet().stream().filter(k -> !keys.contains(k)).toList();
      if (!missing.isEmpty() || !unknown.isEmpty()) {
        throw new IllegalStateException("without a handler: " + missing + ", unknown: " + unknown);
      }
      return new Handlers(byKey);
    }
  }
}
