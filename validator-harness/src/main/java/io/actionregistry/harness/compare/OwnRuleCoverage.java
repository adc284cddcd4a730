package io.actionregistry.harness.compare;

import io.actionregistry.harness.matrix.FieldRule;
import io.actionregistry.harness.matrix.Outcome;
import io.actionregistry.runtime.ActionDefinition;
import io.actionregistry.runtime.MessageDefinition;
import io.actionregistry.runtime.ParamDefinition;
import io.actionregistry.runtime.Registry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How often each rule of the schema's own was seen to hold, and how often not. */
public final class OwnRuleCoverage {
  private static final String SUBSCRIPT = "\\[(?:\"(?:\\\\.|[^\"\\\\])*\"|[^]]*)]";

  private final Registry registry;

  /** How many cases met a rule, by its place. */
  private final Map<Place, Map<String, int[]>> counts = new LinkedHashMap<>();

  private record Place(String message, String field) {}

  /**
   * A rule of the schema's own.
   *
   * @param message full name
   * @param field by its name in the schema; empty for a rule on the message
   * @param id as violations have it
   * @param kept cases that give what it is about, and do not break it
   * @param broken cases that break it
   */
  public record Seen(String message, String field, String id, int kept, int broken) {
    /** Whether both was seen. */
    public boolean fromBothSides() {
      return kept > 0 && broken > 0;
    }

    /** Where it is, {@code cases.v1.Own.b}. */
    public String place() {
      return field.isEmpty() ? message : message + "." + field;
    }
  }

  private OwnRuleCoverage(Registry registry) {
    this.registry = registry;
  }

  /**
   * What was seen of each rule.
   *
   * @param description as the other process gives it
   */
  public static List<Seen> of(
      Registry registry, @Nullable Object description, List<CaseResult> results) {
    OwnRuleCoverage coverage = new OwnRuleCoverage(registry);
    if (description instanceof Map<?, ?> all && all.get("own-rules") instanceof List<?> rules) {
      rules.forEach(coverage::addRule);
    }
    if (!coverage.counts.isEmpty()) {
      results.forEach(coverage::add);
    }
    List<Seen> seen = new ArrayList<>();
    coverage.counts.forEach(
        (place, ids) ->
            ids.forEach(
                (id, both) ->
                    seen.add(new Seen(place.message(), place.field(), id, both[0], both[1]))));
    return seen;
  }

  private void addRule(@Nullable Object rule) {
    if (rule instanceof Map<?, ?> one) {
      Place place = new Place(text(one, "message"), text(one, "field"));
      counts
          .computeIfAbsent(place, p -> new LinkedHashMap<>())
          .putIfAbsent(text(one, "id"), new int[2]);
    }
  }

  private static String text(Map<?, ?> map, String key) {
    return String.valueOf(map.get(key));
  }

  private void add(CaseResult result) {
    ActionDefinition action = registry.getAction(result.one().action());
    Outcome outcome = result.reply().outcome();
    boolean judged = result.reply().failure().isEmpty() && !(outcome instanceof Outcome.NotBuilt);
    if (action == null || !judged) {
      return;
    }
    Map<Place, Set<String>> broken = new HashMap<>();
    if (outcome instanceof Outcome.Violations violations) {
      for (FieldRule rule : violations.rules()) {
        for (Place place : places(action, rule.field())) {
          broken.computeIfAbsent(place, p -> new HashSet<>()).add(rule.rule());
        }
      }
    }
    Set<Place> met = new LinkedHashSet<>(broken.keySet());
    Map<?, ?> params = result.one().params() instanceof Map<?, ?> given ? given : Map.of();
    meet(String.valueOf(action.getMessageName()), action.getParams(), params, met);
    for (Place place : met) {
      counts
          .getOrDefault(place, Map.of())
          .forEach((id, both) -> both[broken.getOrDefault(place, Set.of()).contains(id) ? 1 : 0]++);
    }
  }

  /** The field that a violation is about, and the message that it holds. */
  private List<Place> places(ActionDefinition action, String field) {
    String prefix = Paths.place(action);
    String path = field.replaceAll(SUBSCRIPT, "");
    path = path.startsWith(prefix) ? path.substring(prefix.length()) : path;
    String message = String.valueOf(action.getMessageName());
    Map<String, ParamDefinition> params = action.getParams();
    List<Place> places = List.of(new Place(message, ""));
    for (String step : path.split("\\.", -1)) {
      if (step.isEmpty()) {
        continue;
      }
      places = new ArrayList<>(List.of(new Place(message, step)));
      ParamDefinition param =
          params.values().stream()
              .filter(p -> p.getProtoName().equals(step))
              .findFirst()
              .orElse(null);
      MessageDefinition inside = param == null ? null : registry.getMessage(param.getMessageName());
      if (inside == null) {
        break;
      }
      message = inside.getName();
      params = inside.getParams();
      places.add(new Place(message, ""));
    }
    return places;
  }

  private void meet(
      String message, Map<String, ParamDefinition> definitions, Map<?, ?> params, Set<Place> met) {
    met.add(new Place(message, ""));
    params.forEach(
        (key, value) -> {
          ParamDefinition param = definitions.get(Keys.name(key));
          if (param != null && value != null) {
            met.add(new Place(message, param.getProtoName()));
            MessageDefinition inside = registry.getMessage(param.getMessageName());
            if (inside != null) {
              values(param, value)
                  .forEach(one -> meet(inside.getName(), inside.getParams(), one, met));
            }
          }
        });
  }

  /** The messages that a parameter is given. */
  private static List<Map<?, ?>> values(ParamDefinition param, Object value) {
    List<Map<?, ?>> messages = new ArrayList<>();
    Iterable<?> all =
        switch (param.getCardinality()) {
          case SINGULAR -> List.of(value);
          case REPEATED -> value instanceof List<?> list ? list : List.of();
          case MAP -> value instanceof Map<?, ?> map ? map.values() : List.of();
        };
    for (Object one : all) {
      if (one instanceof Map<?, ?> message) {
        messages.add(message);
      }
    }
    return messages;
  }
}
