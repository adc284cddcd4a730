package io.actionregistry.runtime;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the messages that have a default in them, at any depth; messages may be recursive. */
final class DefaultReach {
  private DefaultReach() {}

  static Set<String> of(Collection<MessageDefinition> messages) {
    Map<String, List<String>> users = new HashMap<>();
    Deque<String> toVisit = new ArrayDeque<>();
    for (MessageDefinition message : messages) {
      for (ParamDefinition param : message.getParams().values()) {
        if (param.hasDefault()) {
          toVisit.add(message.getName());
        }
        if (param.getMessageName() != null) {
          users
              .computeIfAbsent(param.getMessageName(), n -> new ArrayList<>())
              .add(message.getName());
        }
      }
    }
    Set<String> reached = new HashSet<>();
    while (!toVisit.isEmpty()) {
      String name = toVisit.remove();
      if (reached.add(name)) {
        toVisit.addAll(users.getOrDefault(name, List.of()));
      }
    }
    return reached;
  }
}
