package io.actionregistry.generator.jon;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Statements about a command set, each a subject with one aspect and its value: {@code field
 * cmd.Ping.x: number} is {@code 1}. Two sets of them can be compared whatever they were read from.
 */
final class Facts {
  private final SortedMap<String, String> values = new TreeMap<>();

  /** Adds a statement; a second one about the same aspect is refused. */
  void add(String subject, String aspect, Object value) {
    String key = subject + ": " + aspect;
    if (values.putIfAbsent(key, value.toString()) != null) {
      throw new IllegalArgumentException("stated twice: " + key);
    }
  }

  int size() {
    return values.size();
  }

  /** What {@code actual} states differently, leaves out, or states beyond this; sorted. */
  List<String> differences(Facts actual) {
    SortedMap<String, String> all = new TreeMap<>(values);
    all.putAll(actual.values);
    List<String> differences = new ArrayList<>();
    for (String key : all.keySet()) {
      String wanted = values.get(key);
      String found = actual.values.get(key);
      if (wanted == null) {
        differences.add(key + " is not expected, but is " + found);
      } else if (found == null) {
        differences.add(key + " is missing; expected is " + wanted);
      } else if (!wanted.equals(found)) {
        differences.add(key + " is " + found + "; expected is " + wanted);
      }
    }
    return differences;
  }
}
