package io.actionregistry.runtime;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The parameters, oneofs and rules of an action, and of the messages and enums that its parameters
 * hold. What several parameters hold is told of the first; a message that holds itself ends there.
 */
final class MessageChanges {
  private final Registry before;
  private final Registry after;
  private final ChangeList changes;
  private final Set<List<String>> seen = new HashSet<>();

  MessageChanges(Registry before, Registry after, ChangeList changes) {
    this.before = before;
    this.after = after;
    this.changes = changes;
  }

  /** What actions and messages have in common. */
  record Parts(
      Map<String, ParamDefinition> params,
      List<OneofDefinition> oneofs,
      Map<String, Object> rules) {
    static Parts of(ActionDefinition action) {
      return new Parts(action.getParams(), action.getOneofs(), action.getRules());
    }

    static Parts of(MessageDefinition message) {
      return new Parts(message.getParams(), message.getOneofs(), message.getRules());
    }
  }

  /**
   * Compares.
   *
   * @param param path of the parameter that holds them; empty for an action's own
   */
  void compare(String param, Parts was, Parts now) {
    ChangeList.Place here = changes.at(param);
    Matching<ParamDefinition> matching =
        Matching.of(
            was.params().values(),
            now.params().values(),
            ParamDefinition::getName,
            one -> one.getProtoNumber() == 0 ? null : one.getProtoNumber());
    Map<String, String> oneofNames = oneofs(was, now, matching, here);
    for (ParamDefinition removed : matching.removed()) {
      changes
          .at(path(param, removed))
          .add(ChangeKind.PARAMETER_REMOVED, ParamChanges.describe(removed), "");
    }
    for (ParamDefinition added : matching.added()) {
      changes
          .at(path(param, added))
          .add(ChangeKind.PARAMETER_ADDED, "", ParamChanges.describe(added));
    }
    for (Matching.Pair<ParamDefinition> pair : matching.pairs()) {
      String oneof = pair.before().getOneof();
      ChangeList.Place place = changes.at(path(param, pair.after()));
      new ParamChanges(place)
          .compare(
              pair.before(),
              pair.after(),
              oneof == null ? null : oneofNames.getOrDefault(oneof, oneof));
      inside(path(param, pair.after()), pair.before(), pair.after(), place);
    }
    RuleChanges.compare(ownRules(was.rules()), ownRules(now.rules()), here);
  }

  private static String path(String param, ParamDefinition last) {
    return param.isEmpty() ? last.getName() : param + "." + last.getName();
  }

  private void inside(
      String param, ParamDefinition was, ParamDefinition now, ChangeList.Place place) {
    EnumDefinition oldEnum = before.getEnum(was.getEnumName());
    EnumDefinition newEnum = after.getEnum(now.getEnumName());
    if (oldEnum != null && newEnum != null) {
      if (seen.add(List.of(oldEnum.getName(), newEnum.getName()))) {
        EnumChanges.compare(oldEnum, newEnum, place);
      }
      EnumChanges.offers(was, oldEnum, now, newEnum, place);
    }
    MessageDefinition oldMessage = before.getMessage(was.getMessageName());
    MessageDefinition message = after.getMessage(now.getMessageName());
    if (oldMessage != null
        && message != null
        && seen.add(List.of(oldMessage.getName(), message.getName()))) {
      ChangeList.Place whole = place.member("message");
      whole.compare(ChangeKind.DEFINITION_RENAMED, oldMessage.getName(), message.getName());
      whole.compare(
          ChangeKind.DOCUMENTATION_CHANGED, oldMessage.getDescription(), message.getDescription());
      compare(param, Parts.of(oldMessage), Parts.of(message));
    }
  }

  /**
   * A oneof with another name and a member that was in one whose name is gone is that one.
   *
   * @return new names by old names
   */
  private static Map<String, String> oneofs(
      Parts was, Parts now, Matching<ParamDefinition> matching, ChangeList.Place here) {
    Map<String, OneofDefinition> old = new LinkedHashMap<>();
    was.oneofs().forEach(oneof -> old.put(oneof.name(), oneof));
    Map<String, String> names = new HashMap<>();
    List<OneofDefinition> others = new ArrayList<>(now.oneofs());
    others.removeIf(oneof -> old.containsKey(oneof.name()));
    Set<String> gone = new HashSet<>(old.keySet());
    now.oneofs().forEach(oneof -> gone.remove(oneof.name()));
    for (Matching.Pair<ParamDefinition> pair : matching.pairs()) {
      String oldName = pair.before().getOneof();
      String newName = pair.after().getOneof();
      boolean renamed =
          oldName != null
              && newName != null
              && gone.contains(oldName)
              && others.removeIf(oneof -> oneof.name().equals(newName));
      if (renamed) {
        gone.remove(oldName);
        names.put(oldName, newName);
      }
    }
    Set<String> told = new HashSet<>();
    for (OneofDefinition oneof : now.oneofs()) {
      String oldName =
          names.entrySet().stream()
              .filter(name -> name.getValue().equals(oneof.name()))
              .map(Map.Entry::getKey)
              .findFirst()
              .orElse(oneof.name());
      told.add(oldName);
      oneof(old.get(oldName), oneof, oneof, here);
    }
    was.oneofs().stream()
        .filter(oneof -> !told.contains(oneof.name()))
        .forEach(oneof -> oneof(oneof, null, oneof, here));
    return names;
  }

  private static void oneof(
      @Nullable OneofDefinition was,
      @Nullable OneofDefinition now,
      OneofDefinition named,
      ChangeList.Place here) {
    ChangeList.Place changes = here.member("oneof " + named.name());
    if (was != null && now != null) {
      changes.compare(ChangeKind.ONEOF_CHANGED, was.name(), now.name());
    }
    boolean wasRequired = was != null && was.required();
    boolean isRequired = now != null && now.required();
    if (wasRequired != isRequired) {
      changes.addRule(
          isRequired ? ChangeKind.RULE_ADDED : ChangeKind.RULE_REMOVED,
          "oneof.required",
          wasRequired ? "one has to be given" : "",
          isRequired ? "one has to be given" : "",
          List.of("members: " + String.join(", ", named.params())));
    }
  }

  /** Without the order that they stand in: {@code oneof["a","b"]}, not {@code oneof[0].fields}. */
  private static Map<String, Object> ownRules(Map<String, Object> settings) {
    Map<String, Object> rules = new LinkedHashMap<>();
    settings.forEach(
        (id, value) -> {
          if (!id.startsWith("oneof[")) {
            rules.put(id, value);
          } else if (id.endsWith("].fields")) {
            String fields = "oneof" + RuleText.of(value);
            rules.put(fields, "at most one");
            Object required = settings.get(id.replace("].fields", "].required"));
            if (required != null) {
              rules.put(fields + ".required", required);
            }
          }
        });
    return rules;
  }
}
