package io.actionregistry.runtime;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds everything that keeps definitions from being a registry: clashes and loose ends. */
final class Links {
  private final List<ActionDefinition> actions;
  private final List<MessageDefinition> messages;
  private final List<EnumDefinition> enums;
  private final List<ParamDefinition> envelope;
  private final Map<@Nullable String, EnumDefinition> enumsByName = new HashMap<>();
  private final List<String> problems = new ArrayList<>();

  Links(
      List<ActionDefinition> actions,
      List<MessageDefinition> messages,
      List<EnumDefinition> enums,
      List<ParamDefinition> envelope) {
    this.actions = actions;
    this.messages = messages;
    this.enums = enums;
    this.envelope = envelope;
  }

  /** What is wrong, in the order of the definitions; empty if nothing is. */
  List<String> problems() {
    Set<String> names = new HashSet<>();
    for (ActionDefinition action : actions) {
      unique(names, action.getName(), "action");
    }
    checkAliases(names);
    checkReplacements(names);
    checkReferences();
    return problems;
  }

  private void unique(Set<String> seen, String name, String what) {
    if (!seen.add(name)) {
      problems.add(what + " '" + name + "' is defined twice");
    }
  }

  private void checkAliases(Set<String> names) {
    Map<String, ActionDefinition> owners = new HashMap<>();
    for (ActionDefinition action : actions) {
      for (String alias : action.getAliases()) {
        String claim = "alias '" + alias + "' of " + action;
        if (names.contains(alias)) {
          problems.add(claim + " is the name of another action");
        }
        ActionDefinition before = owners.putIfAbsent(alias, action);
        if (before != null) {
          problems.add(claim + " is an alias of " + before + " too");
        }
      }
    }
  }

  private void checkReplacements(Set<String> names) {
    for (ActionDefinition action : actions) {
      Deprecation deprecation = action.getDeprecation();
      String replacement = deprecation == null ? null : deprecation.replacement();
      if (replacement != null && !names.contains(replacement)) {
        problems.add(
            action + " is to be replaced by '" + replacement + "', which is no canonical name");
      }
    }
  }

  private void checkReferences() {
    Set<String> messageNames = new HashSet<>();
    messages.forEach(message -> unique(messageNames, message.getName(), "message"));
    Set<String> enumNames = new HashSet<>();
    enums.forEach(definition -> unique(enumNames, definition.getName(), "enum"));
    enums.forEach(definition -> enumsByName.putIfAbsent(definition.getName(), definition));
    Set<String> envelopeNames = new HashSet<>();
    envelope.forEach(param -> unique(envelopeNames, param.getName(), "parameter of the envelope"));
    for (ActionDefinition action : actions) {
      String response = action.getResponseName();
      if (response != null && !messageNames.contains(response)) {
        problems.add(action + " is answered by " + response + ", which is not registered");
      }
    }
    actions.forEach(
        action -> check(action.toString(), action.getParams().values(), messageNames, enumNames));
    messages.forEach(
        message ->
            check(message.toString(), message.getParams().values(), messageNames, enumNames));
    check("envelope", envelope, messageNames, enumNames);
  }

  private void check(
      String owner, Collection<ParamDefinition> params, Set<String> messages, Set<String> enums) {
    for (ParamDefinition param : params) {
      checkReference(owner, param, "message", param.getMessageName(), messages);
      checkReference(owner, param, "enum", param.getEnumName(), enums);
      checkOffers(owner, param);
    }
  }

  private void checkOffers(String owner, ParamDefinition param) {
    EnumDefinition definition = enumsByName.get(param.getEnumName());
    if (definition != null && !definition.getNames().containsAll(param.getEnumValues())) {
      List<String> unknown = new ArrayList<>(param.getEnumValues());
      unknown.removeAll(definition.getNames());
      problems.add(
          owner + ": " + param + " offers " + unknown + ", which " + definition + " does not have");
    }
  }

  private void checkReference(
      String owner, ParamDefinition param, String what, @Nullable String name, Set<String> known) {
    if (name != null && !known.contains(name)) {
      problems.add(
          owner + ": " + param + " refers to " + what + " " + name + ", which is not registered");
    }
  }
}
