package io.actionregistry.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One action before and after. */
final class ActionChanges {
  private final Registry before;
  private final Registry after;
  private final ChangeList changes = new ChangeList();
  private final ChangeList.Place place = changes.at("");

  private ActionChanges(Registry before, Registry after) {
    this.before = before;
    this.after = after;
  }

  /**
   * What differs.
   *
   * @param action a name or alias in either registry, the earlier one first
   * @throws UnknownActionException if it is in neither
   */
  static List<Change> of(Registry before, Registry after, @Nullable Object action) {
    ActionChanges all = new ActionChanges(before, after);
    ActionDefinition was = before.getAction(action);
    ActionDefinition now = was == null ? after.requireAction(action) : partner(was, before, after);
    if (was == null && now != null) {
      was = partner(now, after, before);
    }
    if (was != null && now != null) {
      all.both(was, now);
    } else if (was != null) {
      all.removed(was);
    } else {
      all.added(Objects.requireNonNull(now));
    }
    return all.changes.found();
  }

  /**
   * The same action in another registry: of the same name, else, if both names are in one registry
   * alone, on the same path of field numbers, else one of which either is called by the other's
   * name otherwise. Null if there is none.
   */
  private static @Nullable ActionDefinition partner(
      ActionDefinition action, Registry here, Registry there) {
    if (there.getAllActionNames().contains(action.getName())) {
      return there.getAction(action.getName());
    }
    ActionDefinition moved = byPath(action, here, there);
    if (moved != null) {
      return moved;
    }
    ActionDefinition called = byAlias(action, here, there);
    // Of two that became one, the first is it.
    return called != null && byAlias(called, there, here) == action ? called : null;
  }

  private static @Nullable ActionDefinition byPath(
      ActionDefinition action, Registry here, Registry there) {
    return alone(there, here)
        .filter(other -> !action.getPath().isEmpty() && steps(action).equals(steps(other)))
        .findFirst()
        .orElse(null);
  }

  private static @Nullable ActionDefinition byAlias(
      ActionDefinition action, Registry here, Registry there) {
    return alone(there, here)
        .filter(
            other ->
                other.getAliases().contains(action.getName())
                    || action.getAliases().contains(other.getName()))
        .filter(other -> byPath(other, there, here) == null)
        .findFirst()
        .orElse(null);
  }

  /** Actions of one registry whose names are no actions' of the other. */
  private static Stream<ActionDefinition> alone(Registry registry, Registry other) {
    return registry.getAllActionNames().stream()
        .filter(name -> !other.getAllActionNames().contains(name))
        .map(registry::requireAction);
  }

  /** What stays when fields are renamed; a service's method has the number 0. */
  private static List<String> steps(ActionDefinition action) {
    return action.getPath().stream()
        .map(step -> step.number() == 0 ? step.field() : String.valueOf(step.number()))
        .toList();
  }

  /** Whether the path of any action goes on where this action's ends: it is a choice there. */
  private static boolean isChoice(ActionDefinition action, Registry there) {
    List<String> path = steps(action);
    return there.getAllActionNames().stream()
        .map(name -> steps(there.requireAction(name)))
        .anyMatch(
            other -> other.size() > path.size() && other.subList(0, path.size()).equals(path));
  }

  private void added(ActionDefinition now) {
    if (isChoice(now, before)) {
      place.add(ChangeKind.ACTION_RECLASSIFIED, "choice", now.getKind().getName(), signature(now));
    } else {
      place.add(ChangeKind.ACTION_ADDED, "", signature(now));
    }
  }

  private void removed(ActionDefinition was) {
    if (isChoice(was, after)) {
      place.add(ChangeKind.ACTION_RECLASSIFIED, was.getKind().getName(), "choice");
      return;
    }
    String taken = after.resolve(was.getName());
    List<String> details =
        taken == null ? List.of() : List.of("its name now means '" + taken + "'");
    place.addRule(ChangeKind.ACTION_REMOVED, "", signature(was), "", details);
  }

  private void both(ActionDefinition was, ActionDefinition now) {
    if (!was.getName().equals(now.getName())) {
      boolean resolves = now.getName().equals(after.resolve(was.getName()));
      place.add(
          ChangeKind.ACTION_RENAMED,
          was.getName(),
          now.getName(),
          resolves ? "the old name is an alias" : "the old name is no alias");
    }
    place.compare(ChangeKind.ACTION_RECLASSIFIED, was.getKind().getName(), now.getKind().getName());
    if (!steps(was).equals(steps(now))) {
      place.add(ChangeKind.ENCODING_CHANGED, path(was), path(now));
    }
    aliases(was, now);
    deprecation(was, now);
    place.compare(ChangeKind.HAZARD_CHANGED, hazard(was), hazard(now));
    place.compare(ChangeKind.MODULE_CHANGED, was.getModule(), now.getModule());
    place.compare(ChangeKind.DEFINITION_RENAMED, was.getMessageName(), now.getMessageName());
    place.compare(ChangeKind.DOCUMENTATION_CHANGED, was.getDescription(), now.getDescription());
    new MessageChanges(before, after, changes)
        .compare("", MessageChanges.Parts.of(was), MessageChanges.Parts.of(now));
  }

  private void aliases(ActionDefinition was, ActionDefinition now) {
    List<String> gone = new ArrayList<>(was.getAliases());
    gone.removeAll(now.getAliases());
    for (String alias : gone) {
      String means = after.resolve(alias);
      boolean other = means != null && !means.equals(now.getName());
      place.addRule(
          ChangeKind.ALIAS_REMOVED,
          "",
          alias,
          "",
          other ? List.of("it now means '" + means + "'") : List.of());
    }
    List<String> fresh = new ArrayList<>(now.getAliases());
    fresh.removeAll(was.getAliases());
    fresh.forEach(alias -> place.add(ChangeKind.ALIAS_ADDED, "", alias));
  }

  private void deprecation(ActionDefinition was, ActionDefinition now) {
    place.compareDeprecation(was.isDeprecated(), now.isDeprecated(), replacement(now));
    if (was.isDeprecated() && now.isDeprecated()) {
      place.compare(ChangeKind.REPLACEMENT_CHANGED, replacement(was), replacement(now));
    }
  }

  private static @Nullable String replacement(ActionDefinition action) {
    Deprecation deprecation = action.getDeprecation();
    return deprecation == null ? null : deprecation.replacement();
  }

  private static String hazard(ActionDefinition action) {
    Hazard hazard = action.getHazard();
    if (hazard.level() == HazardLevel.NONE) {
      return "";
    }
    return hazard.level().getName() + (hazard.reason().isEmpty() ? "" : ": " + hazard.reason());
  }

  private static String path(ActionDefinition action) {
    return action.getPath().stream()
        .map(step -> step.number() == 0 ? step.field() : step.field() + "=" + step.number())
        .collect(Collectors.joining(", ", "path ", ""));
  }

  /** {@code leaf (latitude, longitude, [name])}. */
  private static String signature(ActionDefinition action) {
    return action.getParams().values().stream()
        .map(param -> param.isRequired() ? param.getName() : "[" + param.getName() + "]")
        .collect(Collectors.joining(", ", action.getKind().getName() + " (", ")"));
  }
}
