package io.actionregistry.generator.diff;

import io.actionregistry.generator.diff.Section.Part;
import io.actionregistry.generator.diff.Snapshot.ActionDef;
import io.actionregistry.generator.diff.Snapshot.EnumDef;
import io.actionregistry.generator.diff.Snapshot.MessageDef;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Compares two registries: as a whole, action by action, and then every message and enum that both
 * reach.
 *
 * <p>What is compared is what callers and handlers see: names, values as they arrive, rules. The
 * bytes of protobuf are the business of other tools.
 */
public final class Comparison {
  private final Snapshot before;
  private final Snapshot after;
  private final Reached reached = new Reached();
  private final List<Section> sections = new ArrayList<>();

  private Comparison(Snapshot before, Snapshot after) {
    this.before = before;
    this.after = after;
  }

  /**
   * Compares.
   *
   * @throws UnreadableManifest if they are registries of two different roots
   */
  public static ChangeReport of(Snapshot before, Snapshot after) {
    if (!before.root().equals(after.root())) {
      throw new UnreadableManifest(
          "these are two different registries: the root of the old one is "
              + rootText(before)
              + ", that of the new one "
              + rootText(after));
    }
    Comparison comparison = new Comparison(before, after);
    comparison.compare();
    return new ChangeReport(before.hash(), after.hash(), comparison.sections);
  }

  private static String rootText(Snapshot snapshot) {
    return snapshot.root().isEmpty() ? "none" : "'" + snapshot.root() + "'";
  }

  private void compare() {
    Changes registry = new Changes();
    before
        .settings()
        .forEach(
            (name, was) ->
                registry
                    .at(name, "")
                    .compare(
                        Kind.SETTING_CHANGED,
                        Impact.NEITHER,
                        was,
                        after.settings().getOrDefault(name, "")));
    add(Part.REGISTRY, "", List.of(), "", registry);
    Changes envelope = new Changes();
    parts(envelope, before.envelope(), after.envelope()).params();
    add(Part.ENVELOPE, "", List.of(), after.place(after.root()), envelope);
    new ActionComparison(before, after).compare(this::add, this::messages);
    if (before.root().isEmpty()) {
      rootless();
    }
    Users users = new Users(before, after);
    for (var pair = reached.nextMessages(); pair != null; pair = reached.nextMessages()) {
      message(pair.before(), pair.after(), users);
    }
    for (Matching.Pair<String> pair : reached.enums()) {
      enumType(pair.before(), pair.after(), users);
    }
  }

  private void messages(Changes changes, MessageDef was, MessageDef now) {
    parts(changes, was, now).all();
  }

  private MessageComparison parts(Changes changes, MessageDef was, MessageDef now) {
    return new MessageComparison(before, after, was, now, reached, changes);
  }

  /** Without a root, a registry holds messages and enums by their own names. */
  private void rootless() {
    names(before.messages(), after.messages(), Part.MESSAGE, Kind.MESSAGE_REMOVED, Impact.CALLERS);
    names(after.messages(), before.messages(), Part.MESSAGE, Kind.MESSAGE_ADDED, Impact.NEITHER);
    names(before.enums(), after.enums(), Part.ENUM, Kind.ENUM_REMOVED, Impact.CALLERS);
    names(after.enums(), before.enums(), Part.ENUM, Kind.ENUM_ADDED, Impact.NEITHER);
    before.messages().keySet().stream()
        .filter(after.messages()::containsKey)
        .forEach(name -> reached.messages(name, name));
    before.enums().keySet().stream()
        .filter(after.enums()::containsKey)
        .forEach(name -> reached.enums(name, name));
  }

  private void names(Map<String, ?> here, Map<String, ?> there, Part part, Kind kind, Impact how) {
    for (String name : new TreeSet<>(here.keySet())) {
      if (!there.containsKey(name)) {
        Changes changes = new Changes();
        changes.at("", place(name)).add(kind, how, "", "");
        add(part, name, List.of(), place(name), changes);
      }
    }
  }

  private String place(String name) {
    String now = after.place(name);
    return now.isEmpty() ? before.place(name) : now;
  }

  private void message(String oldName, String newName, Users users) {
    MessageDef was = before.messages().get(oldName);
    MessageDef now = after.messages().get(newName);
    if (was == null || now == null) {
      return;
    }
    Changes changes = new Changes();
    changes
        .at("", after.place(newName))
        .compare(Kind.DEFINITION_RENAMED, Impact.NEITHER, oldName, newName);
    changes
        .at("", after.place(newName))
        .compare(Kind.DOCUMENTATION_CHANGED, Impact.NEITHER, was.description(), now.description());
    parts(changes, was, now).all();
    add(Part.MESSAGE, newName, users.of(oldName, newName), after.place(newName), changes);
  }

  private void enumType(String oldName, String newName, Users users) {
    EnumDef was = before.enums().get(oldName);
    EnumDef now = after.enums().get(newName);
    if (was == null || now == null) {
      return;
    }
    Changes changes = new Changes();
    new EnumComparison(before, after, was, now, changes).compare();
    add(Part.ENUM, newName, users.of(oldName, newName), after.place(newName), changes);
  }

  private void add(Part part, String name, List<String> usedBy, String place, Changes changes) {
    if (!changes.found().isEmpty()) {
      sections.add(new Section(part, name, usedBy, place, changes.found()));
    }
  }

  private void add(ActionDef action, String place, Changes changes) {
    add(Part.ACTION, action.name(), List.of(), place, changes);
  }
}
