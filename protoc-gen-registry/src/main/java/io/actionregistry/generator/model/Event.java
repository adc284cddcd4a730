package io.actionregistry.generator.model;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a command becomes on an event bus. Parameters and enum values are named as the option names
 * them, by their registry names.
 *
 * @param when which commands; null for all of them
 * @param topic where it goes
 * @param payload in order, with the entries that all events of the file have at the end
 */
public record Event(@Nullable Condition when, String topic, List<Entry> payload) {
  /** Keeps its own copy. */
  public Event {
    payload = List.copyOf(payload);
  }

  /**
   * Commands of which an enum parameter has one of some values.
   *
   * @param parameter its name
   * @param values names of enum values
   */
  public record Condition(String parameter, List<String> values) {
    /** Keeps its own copy. */
    public Condition {
      values = List.copyOf(values);
    }
  }

  /**
   * A name in the payload, and its value.
   *
   * @param name the name
   * @param from names of parameters, of which the first that is given has the value; none for a
   *     constant
   * @param constant a text, number or boolean, an empty list, or null
   */
  public record Entry(String name, List<String> from, @Nullable Object constant) {
    /** Keeps its own copy. */
    public Entry {
      from = List.copyOf(from);
    }
  }

  /** The names of all parameters that the payload is made from. */
  public Stream<String> parameters() {
    return payload.stream().flatMap(entry -> entry.from().stream());
  }
}
