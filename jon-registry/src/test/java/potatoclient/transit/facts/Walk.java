package potatoclient.transit.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the actions of the jon command set in the recorded facts alone, and what each has to be
 * called.
 */
final class Walk {
  static final MessageFacts ROOT = JonFacts.JON.messages().get("cmd.Root");

  private final List<ActionFacts> found = new ArrayList<>();

  private Walk() {}

  /** Actions by name: file by file, and within a file in the order of the fields. */
  static Map<String, ActionFacts> actions() {
    Walk walk = new Walk();
    walk.members(ROOT.fieldsOfOneof("payload"), List.of());
    walk.found.sort(Comparator.comparing(a -> JonFacts.JON.files().indexOf(a.message().file())));
    Map<String, ActionFacts> actions = new LinkedHashMap<>();
    for (ActionFacts action : walk.found) {
      if (actions.put(action.name(), action) != null) {
        throw new IllegalStateException("two actions are called " + action.name());
      }
    }
    return actions;
  }

  /** Messages that parameters have as their types, at any depth. */
  static Map<String, MessageFacts> nestedMessages() {
    Map<String, MessageFacts> nested = new LinkedHashMap<>();
    actions().values().forEach(action -> nested(action.message(), nested));
    return nested;
  }

  private static void nested(MessageFacts message, Map<String, MessageFacts> nested) {
    for (FieldFacts field : message.fields()) {
      MessageFacts type = typeOf(field);
      if (type != null && nested.put(type.name(), type) == null) {
        nested(type, nested);
      }
    }
  }

  private void members(List<FieldFacts> fields, List<FieldFacts> path) {
    for (FieldFacts field : fields) {
      List<FieldFacts> here = new ArrayList<>(path);
      here.add(field);
      MessageFacts message = typeOf(field);
      if (isChoice(message)) {
        members(message.fields(), here);
      } else if (isGroup(message)) {
        found.add(action("group", message, here));
        members(message.fields(), here);
      } else {
        found.add(action("leaf", message, here));
      }
    }
  }

  private static ActionFacts action(String kind, MessageFacts message, List<FieldFacts> path) {
    String name = String.join("-", path.stream().map(field -> Kebab.of(field.name())).toList());
    return new ActionFacts(name, kind, message, path);
  }

  private static MessageFacts typeOf(FieldFacts field) {
    return JonFacts.JON.messages().get(field.type());
  }

  /** One of several messages, and nothing beside them. */
  private static boolean isChoice(MessageFacts message) {
    return !message.fields().isEmpty()
        && message.fields().stream().noneMatch(field -> field.oneof().isEmpty())
        && message.fields().stream().allMatch(field -> typeOf(field) != null);
  }

  /** Several choices at once. */
  private static boolean isGroup(MessageFacts message) {
    return !message.fields().isEmpty()
        && message.oneof().isEmpty()
        && message.fields().stream().map(Walk::typeOf).allMatch(t -> t != null && isChoice(t));
  }
}
