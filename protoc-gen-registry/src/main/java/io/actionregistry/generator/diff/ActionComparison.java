package io.actionregistry.generator.diff;

import io.actionregistry.generator.diff.Snapshot.ActionDef;
import io.actionregistry.generator.diff.Snapshot.MessageDef;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which actions there are, and what they are called. */
final class ActionComparison {
  /** Takes a finished section. */
  interface Sink {
    void add(ActionDef action, String place, Changes changes);
  }

  /** Compares what two actions carry. */
  interface Parts {
    void compare(Changes changes, MessageDef before, MessageDef after);
  }

  private final Snapshot before;
  private final Snapshot after;

  ActionComparison(Snapshot before, Snapshot after) {
    this.before = before;
    this.after = after;
  }

  void compare(Sink sink, Parts parts) {
    // A method has no number: what stays of a renamed one is a name, if the other one is an alias.
    Matching<ActionDef> matching =
        Matching.of(
                before.actions().values(),
                after.actions().values(),
                ActionDef::name,
                ActionDef::identity)
            .or(ActionComparison::isCalledAlike);
    for (ActionDef action : matching.removed()) {
      Changes changes = new Changes();
      String place = before.place(Places.action(action.name()));
      removed(action, changes.at("", place));
      sink.add(action, place, changes);
    }
    for (ActionDef action : matching.added()) {
      Changes changes = new Changes();
      String place = after.place(Places.action(action.name()));
      added(action, changes.at("", place));
      sink.add(action, place, changes);
    }
    for (Matching.Pair<ActionDef> pair : matching.pairs()) {
      Changes changes = new Changes();
      String place = after.place(Places.action(pair.after().name()));
      both(pair.before(), pair.after(), changes.at("", place));
      parts.compare(changes, pair.before().message(), pair.after().message());
      sink.add(pair.after(), place, changes);
    }
  }

  private static boolean isCalledAlike(ActionDef was, ActionDef now) {
    return now.aliases().contains(was.name()) || was.aliases().contains(now.name());
  }

  private void removed(ActionDef action, Changes.Subject changes) {
    if (below(after.actions().values(), action)) {
      changes.add(Kind.ACTION_RECLASSIFIED, Impact.BOTH, action.kind(), "choice");
      return;
    }
    String detail =
        above(after.actions().values(), action)
            .filter(a -> above(before.actions().values(), action).isEmpty() || isLeaf(a))
            .map(a -> "its path now ends at '" + a.name() + "'")
            .orElse("");
    String taken = resolvesTo(after, action.name());
    if (!taken.isEmpty()) {
      detail = "its name now means '" + taken + "'";
    }
    changes.add(
        Kind.ACTION_REMOVED,
        Impact.CALLERS,
        signature(action),
        "",
        detail.isEmpty() ? new String[0] : new String[] {detail});
  }

  private void added(ActionDef action, Changes.Subject changes) {
    if (below(before.actions().values(), action) && !wasBelow(action)) {
      changes.add(
          Kind.ACTION_RECLASSIFIED, Impact.HANDLERS, "choice", action.kind(), signature(action));
    } else {
      changes.add(Kind.ACTION_ADDED, Impact.NEITHER, "", signature(action));
    }
  }

  /** Whether there was an action already on its very path. */
  private boolean wasBelow(ActionDef action) {
    return before.actions().values().stream().anyMatch(a -> a.identity().equals(action.identity()));
  }

  private void both(ActionDef was, ActionDef now, Changes.Subject changes) {
    if (!was.name().equals(now.name())) {
      boolean resolves = resolvesTo(after, was.name()).equals(now.name());
      changes.add(
          Kind.ACTION_RENAMED,
          resolves ? Impact.NEITHER : Impact.BOTH,
          was.name(),
          now.name(),
          resolves ? "the old name is an alias" : "the old name is no alias");
    }
    changes.compare(Kind.ACTION_RECLASSIFIED, Impact.HANDLERS, was.kind(), now.kind());
    if (!was.identity().equals(now.identity())) {
      changes.add(Kind.ENCODING_CHANGED, Impact.NEITHER, path(was), path(now));
    }
    aliases(was, now, changes);
    changes.compareDeprecation(was.deprecated(), now.deprecated(), now.replacement());
    if (was.deprecated() && now.deprecated()) {
      changes.compare(
          Kind.REPLACEMENT_CHANGED, Impact.NEITHER, was.replacement(), now.replacement());
    }
    changes.compare(Kind.HAZARD_CHANGED, Impact.NEITHER, was.hazard(), now.hazard());
    changes.compare(Kind.MODULE_CHANGED, Impact.NEITHER, was.module(), now.module());
    changes.compare(
        Kind.DEFINITION_RENAMED, Impact.NEITHER, was.message().name(), now.message().name());
    changes.compare(
        Kind.DOCUMENTATION_CHANGED, Impact.NEITHER, was.description(), now.description());
  }

  private void aliases(ActionDef was, ActionDef now, Changes.Subject changes) {
    for (String alias : was.aliases()) {
      if (!now.aliases().contains(alias)) {
        String means = resolvesTo(after, alias);
        boolean same = means.equals(now.name());
        changes.add(
            Kind.ALIAS_REMOVED,
            same ? Impact.NEITHER : Impact.BOTH,
            alias,
            "",
            means.isEmpty() || same
                ? new String[0]
                : new String[] {"it now means '" + means + "'"});
      }
    }
    for (String alias : now.aliases()) {
      if (!was.aliases().contains(alias)) {
        changes.add(Kind.ALIAS_ADDED, Impact.NEITHER, "", alias);
      }
    }
  }

  /** What a name or alias means; empty if nothing. */
  private static String resolvesTo(Snapshot snapshot, String name) {
    if (snapshot.actions().containsKey(name)) {
      return name;
    }
    return snapshot.actions().values().stream()
        .filter(action -> action.aliases().contains(name))
        .map(ActionDef::name)
        .findFirst()
        .orElse("");
  }

  /** Whether the path of any action goes through this action's. */
  private static boolean below(Collection<ActionDef> actions, ActionDef action) {
    List<String> path = action.identity();
    return actions.stream().anyMatch(other -> goesThrough(other.identity(), path));
  }

  private static Optional<ActionDef> above(Collection<ActionDef> actions, ActionDef action) {
    List<String> path = action.identity();
    return actions.stream().filter(other -> goesThrough(path, other.identity())).findFirst();
  }

  private static boolean goesThrough(List<String> longer, List<String> shorter) {
    return longer.size() > shorter.size() && longer.subList(0, shorter.size()).equals(shorter);
  }

  private static boolean isLeaf(ActionDef action) {
    return action.kind().equals("leaf");
  }

  private static String path(ActionDef action) {
    return action.path().stream()
        .map(step -> step.number() == 0 ? step.field() : step.field() + "=" + step.number())
        .collect(Collectors.joining(", ", "path ", ""));
  }

  /** {@code set-position(latitude, longitude, [name])}. */
  private static String signature(ActionDef action) {
    return action.message().params().values().stream()
        .map(p -> p.required() ? p.name() : "[" + p.name() + "]")
        .collect(Collectors.joining(", ", action.kind() + " (", ")"));
  }
}
