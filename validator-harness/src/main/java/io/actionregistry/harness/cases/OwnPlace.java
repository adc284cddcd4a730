package io.actionregistry.harness.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A field that an expression names, in the message that the rule is on or in one within.
 *
 * @param path parameters on the way to it, itself the last; not empty
 */
record OwnPlace(List<ParamPlan> path) {
  /** The fields that a rule names, each once; all of the message where it names none. */
  static List<OwnPlace> of(MessagePlan plan, CelText text) {
    Set<OwnPlace> places = new LinkedHashSet<>();
    for (List<String> steps : text.paths()) {
      List<ParamPlan> path = path(plan, steps);
      if (!path.isEmpty()) {
        places.add(new OwnPlace(path));
      }
    }
    if (places.isEmpty()) {
      plan.params().forEach(param -> places.add(new OwnPlace(List.of(param))));
    }
    return List.copyOf(places);
  }

  private static List<ParamPlan> path(MessagePlan plan, List<String> steps) {
    List<ParamPlan> path = new ArrayList<>();
    MessagePlan inside = plan;
    for (String step : steps) {
      ParamPlan found =
          inside.params().stream().filter(p -> p.protoName().equals(step)).findFirst().orElse(null);
      if (found == null) {
        break;
      }
      path.add(found);
      if (found.shape() != ParamPlan.Shape.ONE || found.value().kind() != Kind.MESSAGE) {
        break;
      }
      inside = found.value().message();
    }
    return path;
  }

  ParamPlan last() {
    return path.get(path.size() - 1);
  }

  /** A message in which this field has a value, and no other member of its oneof has. */
  Map<Object, @Nullable Object> with(Map<?, ?> message, MessagePlan plan, Object value) {
    return changed(message, plan, 0, value);
  }

  /** A message without this field. */
  Map<Object, @Nullable Object> without(Map<?, ?> message, MessagePlan plan) {
    return changed(message, plan, 0, null);
  }

  private Map<Object, @Nullable Object> changed(
      Map<?, ?> message, MessagePlan plan, int step, @Nullable Object value) {
    Map<Object, @Nullable Object> changed = new LinkedHashMap<>(message);
    ParamPlan param = path.get(step);
    if (step == path.size() - 1) {
      changed.remove(param.name());
      if (value != null) {
        plan.choices().stream()
            .filter(choice -> choice.members().contains(param))
            .forEach(choice -> choice.members().forEach(other -> changed.remove(other.name())));
        changed.put(param.name(), value);
      }
      return changed;
    }
    Map<?, ?> inside = changed.get(param.name()) instanceof Map<?, ?> given ? given : Map.of();
    changed.put(param.name(), changed(inside, param.value().message(), step + 1, value));
    return changed;
  }
}
