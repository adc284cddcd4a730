package io.actionregistry.generator.diff;

import io.actionregistry.generator.diff.Snapshot.ActionDef;
import io.actionregistry.generator.diff.Snapshot.MessageDef;
import io.actionregistry.generator.diff.Snapshot.ParamDef;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which actions reach a message or enum by their parameters, before or after. */
final class Users {
  private static final String ENVELOPE = "(envelope)";

  private final Map<String, Set<String>> before;
  private final Map<String, Set<String>> after;

  Users(Snapshot before, Snapshot after) {
    this.before = index(before);
    this.after = index(after);
  }

  List<String> of(String oldName, String newName) {
    Set<String> all = new TreeSet<>(before.getOrDefault(oldName, Set.of()));
    all.addAll(after.getOrDefault(newName, Set.of()));
    return List.copyOf(all);
  }

  private static Map<String, Set<String>> index(Snapshot snapshot) {
    Map<String, Set<String>> users = new HashMap<>();
    add(snapshot, ENVELOPE, snapshot.envelope(), users);
    for (ActionDef action : snapshot.actions().values()) {
      add(snapshot, action.name(), action.message(), users);
    }
    return users;
  }

  /** Step by step: messages may refer to each other as deep as somebody likes. */
  private static void add(
      Snapshot snapshot, String user, MessageDef message, Map<String, Set<String>> users) {
    Set<String> seen = new HashSet<>();
    Deque<MessageDef> waiting = new ArrayDeque<>(List.of(message));
    while (!waiting.isEmpty()) {
      for (ParamDef param : waiting.remove().params().values()) {
        String reference = param.reference();
        if (!reference.isEmpty() && seen.add(reference)) {
          users.computeIfAbsent(reference, r -> new TreeSet<>()).add(user);
          MessageDef next = snapshot.messages().get(reference);
          if (next != null) {
            waiting.add(next);
          }
        }
      }
    }
  }
}
