package io.actionregistry.runtime;

import java.util.List;

/** Two versions of one action, {@code act}, and what changed between them, as texts. */
final class TwoVersions {
  static final String OLD = "v1";
  static final String NEW = "v2";

  private TwoVersions() {}

  static List<String> changes(Registry before, Registry after) {
    return changes("act", before, after);
  }

  static List<String> changes(Object action, Registry before, Registry after) {
    return VersionedRegistry.of(OLD, before).with(NEW, after).changes(action, OLD, NEW).stream()
        .map(change -> String.join("; ", change.text(), String.join("; ", change.details())))
        .map(text -> text.endsWith("; ") ? text.substring(0, text.length() - 2) : text)
        .toList();
  }

  static List<String> changes(ActionDefinition.Builder before, ActionDefinition.Builder after) {
    return changes(registry(before), registry(after));
  }

  static List<String> changes(ParamDefinition.Builder before, ParamDefinition.Builder after) {
    return changes(with(before), with(after));
  }

  static Registry registry(ActionDefinition.Builder... actions) {
    Registry.Builder registry = Registry.builder();
    for (ActionDefinition.Builder action : actions) {
      registry.action(action.build());
    }
    return registry.build();
  }

  static ActionDefinition.Builder with(ParamDefinition.Builder... params) {
    ActionDefinition.Builder action = ActionDefinition.builder("act");
    for (ParamDefinition.Builder param : params) {
      action.optional(param.build());
    }
    return action;
  }

  static ParamDefinition.Builder param(ParamType type) {
    return ParamDefinition.builder("x", type);
  }
}
