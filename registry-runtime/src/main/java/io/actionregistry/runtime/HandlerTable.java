package io.actionregistry.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Who carries out which action. Thread-safe.
 *
 * <p>Actions are given by any of their names, see {@link Registry}; an action has one handler,
 * whichever name it was registered under.
 */
public final class HandlerTable {
  private final Registry registry;
  private final Map<String, ActionHandler> handlers = new ConcurrentHashMap<>();

  /** A table without handlers for the actions of a registry. */
  public HandlerTable(Registry registry) {
    this.registry = Objects.requireNonNull(registry, "registry");
  }

  /**
   * Registers a handler, in place of an earlier one.
   *
   * @return the earlier one, or null
   * @throws UnknownActionException if there is no such action; suggests the nearest names
   */
  public @Nullable ActionHandler register(@Nullable Object action, ActionHandler handler) {
    Objects.requireNonNull(handler, "handler");
    return handlers.put(registry.requireAction(action).getName(), handler);
  }

  /**
   * Takes a handler away.
   *
   * @return the handler, or null if there was none
   * @throws UnknownActionException if there is no such action; suggests the nearest names
   */
  public @Nullable ActionHandler unregister(@Nullable Object action) {
    return handlers.remove(registry.requireAction(action).getName());
  }

  /** The handler of an action, or null; an unknown action has none. */
  public @Nullable ActionHandler get(@Nullable Object action) {
    String name = registry.resolve(action);
    return name == null ? null : handlers.get(name);
  }

  /** The canonical names of the actions with a handler at this moment, in declaration order. */
  public Set<String> implemented() {
    return select(true);
  }

  /** The canonical names of the actions without one at this moment, in declaration order. */
  public Set<String> unimplemented() {
    return select(false);
  }

  private Set<String> select(boolean withHandler) {
    List<String> selected = new ArrayList<>();
    for (String name : registry.getAllActionNames()) {
      if (handlers.containsKey(name) == withHandler) {
        selected.add(name);
      }
    }
    return Checks.orderedSet(selected);
  }
}
