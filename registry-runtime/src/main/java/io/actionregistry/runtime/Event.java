package io.actionregistry.runtime;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a command becomes on an event bus. Immutable.
 *
 * @param topic where it goes
 * @param payload names and values as JSON has them: text, number, boolean, list or null
 */
public record Event(String topic, Map<String, @Nullable Object> payload) {
  /** Keeps its own copy. */
  public Event {
    Objects.requireNonNull(topic, "topic");
    payload = Collections.unmodifiableMap(new LinkedHashMap<>(payload));
  }

  /** Begins an event without a payload. */
  public static Builder on(String topic) {
    return new Builder(topic);
  }

  /** Collects a payload, in the order given. Not thread-safe. */
  public static final class Builder {
    private final String topic;
    private final Map<String, @Nullable Object> payload = new LinkedHashMap<>();

    private Builder(String topic) {
      this.topic = topic;
    }

    /** Adds a value, which may be null. */
    public Builder with(String name, @Nullable Object value) {
      payload.put(name, value);
      return this;
    }

    /** Adds the first value that is there; nothing if all are null. */
    public Builder given(String name, @Nullable Object... values) {
      for (Object value : values) {
        if (value != null) {
          return with(name, value);
        }
      }
      return this;
    }

    /**
     * Adds the first value that is there.
     *
     * @throws IllegalArgumentException if there is none, although one of the parameters has a
     *     default
     */
    public Builder always(String name, @Nullable Object... values) {
      given(name, values);
      Checks.that(
          payload.containsKey(name),
          "there is nothing for '"
              + name
              + "' of the event on "
              + topic
              + ": add defaults to the parameters first, by withDefaults");
      return this;
    }

    /** The event. */
    public Event build() {
      return new Event(topic, payload);
    }
  }
}
