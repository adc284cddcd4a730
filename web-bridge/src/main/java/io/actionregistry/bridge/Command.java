package io.actionregistry.bridge;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A command that is valid.
 *
 * @param name the event's name, {@code "music_command"}
 * @param action the value of its field {@code action}, {@code "play"}
 * @param params all fields as plain data, with defaults, {@code source}, {@code timestamp} (RFC
 *     3339) and {@code command_id}; fields that were not given and have no default are not there
 * @param requestId the value of its field {@code command_id}
 */
public record Command(String name, String action, Map<String, Object> params, String requestId) {
  /** Copies the parameters, in their order. */
  public Command {
    params = Collections.unmodifiableMap(new LinkedHashMap<>(params));
  }

  /** The command and its action: handlers belong to it. */
  public CommandKey key() {
    return new CommandKey(name, action);
  }

  /** A parameter that is a text, or an enum's value by name; null if there is none. */
  public @Nullable String text(String param) {
    return (String) params.get(param);
  }

  /** A parameter that says yes or no; null if there is none. */
  public @Nullable Boolean flag(String param) {
    return (Boolean) params.get(param);
  }
}
