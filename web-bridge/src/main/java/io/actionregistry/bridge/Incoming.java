package io.actionregistry.bridge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a client sent. */
public sealed interface Incoming {
  /**
   * An event.
   *
   * @param name its name, any
   * @param payloads what it carries, as plain data; a command carries one
   */
  record Event(String name, List<@Nullable Object> payloads) implements Incoming {
    /** Copies the list. */
    public Event {
      payloads = Collections.unmodifiableList(new ArrayList<>(payloads));
    }
  }

  /**
   * Something that is no event.
   *
   * @param why for people
   */
  record Unreadable(String why) implements Incoming {}
}
