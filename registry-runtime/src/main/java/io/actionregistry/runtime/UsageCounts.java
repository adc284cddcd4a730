package io.actionregistry.runtime;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * Counts how often each action is dispatched, with or without a handler; unknown ones are not
 * counted. Off until it is enabled. Thread-safe.
 */
public final class UsageCounts {
  private final Map<String, LongAdder> counts = new ConcurrentHashMap<>();
  private volatile boolean enabled;

  /** Counts nothing until enabled. */
  public UsageCounts() {}

  /** Switches counting on or off; counts are kept. */
  public void setEnabled(boolean enabled) {
    this.enabled = enabled;
  }

  /** Whether counting is on. */
  public boolean isEnabled() {
    return enabled;
  }

  /** Sets every count to zero. */
  public void reset() {
    counts.clear();
  }

  /** The counts above zero at this moment, by canonical name in alphabetical order. */
  public Map<String, Long> snapshot() {
    Map<String, Long> snapshot = new TreeMap<>();
    counts.forEach((name, count) -> snapshot.put(name, count.sum()));
    return Collections.unmodifiableMap(snapshot);
  }

  void count(ActionDefinition action) {
    if (enabled) {
      counts.computeIfAbsent(action.getName(), name -> new LongAdder()).increment();
    }
  }
}
