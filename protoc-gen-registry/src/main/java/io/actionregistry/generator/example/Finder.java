package io.actionregistry.generator.example;

import io.actionregistry.generator.example.ExampleValue.Fields;
import io.actionregistry.generator.model.CelExpression;
import io.actionregistry.generator.model.Check;
import io.actionregistry.generator.model.Message;
import io.actionregistry.generator.model.MessageChecks.AtMostOne;
import io.actionregistry.generator.model.Parameter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Searches for values of messages. What it finds is valid; it may find nothing where there is
 * something.
 */
final class Finder {
  private static final int MOST_TRIES = 20_000;
  private static final int MOST_VARIANTS = 24;

  private final Judge judge;
  private final Options options;

  /** A message inside itself shows the least that it can be, and nothing further in. */
  private final Deque<String> path = new ArrayDeque<>();

  private final Map<Key, Optional<Fields>> known = new HashMap<>();

  private record Key(String message, boolean full, Set<Object> hints) {}

  Finder(Seen seen) {
    this.judge = new Judge(seen);
    this.options = new Options(seen, judge, this);
  }

  /**
   * A valid message.
   *
   * @param full with all that can be given, else with what has to be given
   */
  Optional<Fields> find(Message message, boolean full) {
    return find(message, full, Set.of());
  }

  private Optional<Fields> find(Message message, boolean full, Set<Object> hints) {
    long around = path.stream().filter(message.fullName()::equals).count();
    if (around > 1) {
      return Optional.empty();
    }
    Key key = new Key(message.fullName(), full && around == 0, hints);
    Optional<Fields> found = known.get(key);
    if (found == null) {
      found = search(message, key.full(), hints);
      if (path.isEmpty()) {
        known.put(key, found);
      }
    }
    return found;
  }

  /** Several valid messages: one, and what differs from it in one parameter. */
  List<ExampleValue> several(Message message, boolean full, Set<Object> hints) {
    Fields first = find(message, full, hints).orElse(null);
    if (first == null) {
      return List.of();
    }
    Set<ExampleValue> all = new LinkedHashSet<>(List.of(first));
    if (hints.isEmpty()) {
      return List.copyOf(all);
    }
    path.push(message.fullName());
    for (Slot slot : slots(message, full, hints(message, hints))) {
      for (Choice choice : slot.choices()) {
        Fields variant = with(message, first, slot, choice);
        if (all.size() < MOST_VARIANTS && judge.whole(message, variant)) {
          all.add(variant);
        }
      }
    }
    path.pop();
    return List.copyOf(all);
  }

  private static Fields with(Message message, Fields fields, Slot slot, Choice choice) {
    Map<String, ExampleValue> values = new LinkedHashMap<>();
    for (Parameter parameter : message.parameters()) {
      boolean inSlot = slot.parameters().contains(parameter);
      ExampleValue value =
          !inSlot
              ? fields.values().get(parameter.name())
              : parameter.equals(choice.parameter()) ? choice.value() : null;
      if (value != null) {
        values.put(parameter.name(), value);
      }
    }
    return new Fields(values);
  }

  /** A value for a parameter of a slot; both null for none. */
  private record Choice(@Nullable Parameter parameter, @Nullable ExampleValue value) {
    static final Choice NONE = new Choice(null, null);
  }

  /** Parameters of which at most one is given: one, or a oneof's. */
  private record Slot(List<Parameter> parameters, List<Choice> choices) {}

  private Optional<Fields> search(Message message, boolean full, Set<Object> outer) {
    path.push(message.fullName());
    try {
      List<Slot> slots = slots(message, full, hints(message, outer));
      if (slots.stream().anyMatch(slot -> slot.choices().isEmpty())) {
        return Optional.empty();
      }
      int[] chosen = new int[slots.size()];
      Fields first = fields(message, slots, chosen);
      if (judge.whole(message, first)) {
        return Optional.of(first);
      }
      return combined(message, slots, varied(message, slots));
    } finally {
      path.pop();
    }
  }

  private static Set<Object> hints(Message message, Set<Object> outer) {
    Set<Object> hints = new LinkedHashSet<>();
    for (Check check : message.checks().checks()) {
      hints.addAll(Constants.in(check.expression()));
    }
    hints.addAll(outer);
    return hints;
  }

  private List<Slot> slots(Message message, boolean full, Set<Object> hints) {
    List<Slot> slots = new ArrayList<>();
    Set<String> oneofs = new HashSet<>();
    for (Parameter parameter : message.parameters()) {
      String oneof = parameter.oneof();
      if (oneof.isEmpty()) {
        slots.add(slot(List.of(parameter), judge.admits(parameter, null), full, hints));
      } else if (oneofs.add(oneof)) {
        List<Parameter> members =
            message.parameters().stream().filter(p -> p.oneof().equals(oneof)).toList();
        slots.add(
            slot(members, members.stream().allMatch(p -> judge.admits(p, null)), full, hints));
      }
    }
    return slots;
  }

  private Slot slot(List<Parameter> parameters, boolean optional, boolean full, Set<Object> hints) {
    List<Choice> choices = new ArrayList<>();
    for (Parameter parameter : parameters) {
      options.of(parameter, full, hints).forEach(v -> choices.add(new Choice(parameter, v)));
    }
    if (optional) {
      choices.add(full ? choices.size() : 0, Choice.NONE);
    }
    return new Slot(parameters, choices);
  }

  private static Fields fields(Message message, List<Slot> slots, int[] chosen) {
    Map<String, ExampleValue> given = new HashMap<>();
    for (int i = 0; i < chosen.length; i++) {
      Choice choice = slots.get(i).choices().get(chosen[i]);
      if (choice.parameter() != null) {
        given.put(choice.parameter().name(), Objects.requireNonNull(choice.value()));
      }
    }
    Map<String, ExampleValue> values = new LinkedHashMap<>();
    for (Parameter parameter : message.parameters()) {
      ExampleValue value = given.get(parameter.name());
      if (value != null) {
        values.put(parameter.name(), value);
      }
    }
    return new Fields(values);
  }

  /** The slots that the rules on the whole message look at; all where that cannot be told. */
  private static List<Integer> varied(Message message, List<Slot> slots) {
    Set<String> fields = new HashSet<>();
    for (Check check : message.checks().checks()) {
      CelExpression expression = check.expression();
      Parts.addFields(expression, message.fullName(), fields);
    }
    for (AtMostOne oneof : message.checks().oneofs()) {
      fields.addAll(oneof.fields());
    }
    message.oneofs().stream().flatMap(oneof -> oneof.members().stream()).forEach(fields::add);
    List<Integer> varied = new ArrayList<>();
    for (int i = 0; i < slots.size(); i++) {
      if (fields.isEmpty()
          || slots.get(i).parameters().stream()
              .anyMatch(p -> fields.contains(p.protoName()) || fields.contains(p.name()))) {
        varied.add(i);
      }
    }
    return varied;
  }

  /** Counts through the combinations, the last slot first. */
  private Optional<Fields> combined(Message message, List<Slot> slots, List<Integer> varied) {
    int[] chosen = new int[slots.size()];
    for (int tries = 0; tries < MOST_TRIES; tries++) {
      int digit = varied.size() - 1;
      while (digit >= 0) {
        int slot = varied.get(digit);
        if (++chosen[slot] < slots.get(slot).choices().size()) {
          break;
        }
        chosen[slot] = 0;
        digit--;
      }
      if (digit < 0) {
        return Optional.empty();
      }
      Fields fields = fields(message, slots, chosen);
      if (judge.whole(message, fields)) {
        return Optional.of(fields);
      }
    }
    return Optional.empty();
  }
}
