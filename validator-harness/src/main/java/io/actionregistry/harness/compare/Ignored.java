package io.actionregistry.harness.compare;

import io.actionregistry.runtime.Range.Subject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Values of which something is never looked at, as {@code full.name.of.message/param}, for items,
 * keys and values of pairs with {@code #item}, {@code #key} or {@code #map-value} behind it.
 * Definitions do not say so; descriptors do.
 *
 * @param always whose rules and content count for nothing
 * @param zeros whose type's zero is exempt from their rules
 */
public record Ignored(Set<String> always, Set<String> zeros) {
  /** Nothing is ignored. */
  public static final Ignored NOTHING = new Ignored(Set.of(), Set.of());

  /** {@code buf.validate.Ignore.IGNORE_ALWAYS} */
  static final long ALWAYS = 3;

  /** {@code buf.validate.Ignore.IGNORE_IF_ZERO_VALUE} */
  private static final long IF_ZERO_VALUE = 1;

  private static final Map<Subject, String> RULES =
      Map.of(
          Subject.VALUE, "ignore",
          Subject.ITEM, "repeated.items.ignore",
          Subject.KEY, "map.keys.ignore",
          Subject.MAP_VALUE, "map.values.ignore");

  /** Keeps its own copies. */
  public Ignored {
    always = Set.copyOf(new TreeSet<>(always));
    zeros = Set.copyOf(new TreeSet<>(zeros));
  }

  /**
   * What a description says.
   *
   * @param description as the process with protobuf gives it
   * @throws IllegalArgumentException if it is none
   */
  public static Ignored of(@Nullable Object description) {
    Map<Object, Map<?, ?>> messages = new LinkedHashMap<>();
    Map<?, ?> all = DefinitionCheck.map(description);
    DefinitionCheck.map(all.get("messages"))
        .forEach((name, params) -> messages.put(name, DefinitionCheck.map(params)));
    for (Object value : DefinitionCheck.map(all.get("actions")).values()) {
      Map<?, ?> action = DefinitionCheck.map(value);
      messages.put(action.get("message"), DefinitionCheck.map(action.get("params")));
    }
    Set<String> always = new TreeSet<>();
    Set<String> zeros = new TreeSet<>();
    messages.forEach(
        (message, params) ->
            params.forEach(
                (name, param) -> {
                  Map<?, ?> rules = DefinitionCheck.map(DefinitionCheck.map(param).get("rules"));
                  RULES.forEach(
                      (subject, rule) -> {
                        Object ignore = rules.get(rule);
                        if (Settings.same(ignore, ALWAYS)) {
                          always.add(name(message + "/" + name, subject));
                        } else if (Settings.same(ignore, IF_ZERO_VALUE)) {
                          zeros.add(name(message + "/" + name, subject));
                        }
                      });
                }));
    return new Ignored(always, zeros);
  }

  private static String name(String param, Subject subject) {
    return subject == Subject.VALUE ? param : param + "#" + subject.getName();
  }

  /** Whether nothing counts of that part of a parameter, {@code full.name.of.message/param}. */
  boolean isAlways(String param, Subject subject) {
    return always.contains(name(param, subject));
  }

  /** Whether the type's zero is exempt. */
  boolean isForZeros(String param, Subject subject) {
    return zeros.contains(name(param, subject));
  }
}
