package io.actionregistry.runtime;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;

/** What a registry has in it, what of it is implemented, and what is used: a snapshot. */
public final class Statistics {
  private final Map<String, Object> counts;

  private Statistics(Map<String, Object> counts) {
    this.counts = counts;
  }

  /** Counts everything at this moment. */
  public static Statistics of(Registry registry, HandlerTable handlers, UsageCounts usage) {
    Collection<ActionDefinition> actions =
        registry.getAllActionNames().stream().map(registry::requireAction).toList();
    Map<String, Object> counts = new LinkedHashMap<>();
    counts.put("actions", (long) actions.size());
    counts.put("leaves", count(actions, action -> !action.isGroup()));
    counts.put("groups", count(actions, ActionDefinition::isGroup));
    long required = actions.stream().mapToLong(action -> action.getRequiredParams().size()).sum();
    long optional = actions.stream().mapToLong(action -> action.getOptionalParams().size()).sum();
    counts.put("parameters", required + optional);
    counts.put("required", required);
    counts.put("optional", optional);
    counts.put("aliases", (long) registry.getAliases().size());
    counts.put("deprecated", count(actions, ActionDefinition::isDeprecated));
    counts.put("hazardous", count(actions, Statistics::isHazardous));
    counts.put("enums", (long) registry.getEnums().size());
    counts.put("messages", (long) registry.getMessages().size());
    counts.put("implemented", (long) handlers.implemented().size());
    counts.put("unimplemented", (long) handlers.unimplemented().size());
    counts.put("modules", modules(actions));
    if (usage.isEnabled()) {
      counts.put("usage", usage.snapshot());
    }
    return new Statistics(Collections.unmodifiableMap(counts));
  }

  private static boolean isHazardous(ActionDefinition action) {
    return action.getHazard().level() != HazardLevel.NONE;
  }

  private static long count(
      Collection<ActionDefinition> actions, Predicate<ActionDefinition> which) {
    return actions.stream().filter(which).count();
  }

  private static Map<String, Long> modules(Collection<ActionDefinition> actions) {
    Map<String, Long> modules = new LinkedHashMap<>();
    for (ActionDefinition action : actions) {
      modules.merge(action.getModule(), 1L, Long::sum);
    }
    return Collections.unmodifiableMap(modules);
  }

  /**
   * The counts as plain data: {@code "actions"}, {@code "leaves"}, {@code "groups"}, {@code
   * "parameters"} of all actions together, {@code "required"}, {@code "optional"}, {@code
   * "aliases"}, {@code "deprecated"}, {@code "hazardous"}, {@code "enums"}, {@code "messages"},
   * {@code "implemented"}, {@code "unimplemented"}, {@code "modules"} (actions by module) and,
   * while usage is counted, {@code "usage"} (dispatches by action).
   */
  public Map<String, Object> toMap() {
    return counts;
  }

  @Override
  public String toString() {
    return counts.toString();
  }
}
