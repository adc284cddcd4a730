package io.actionregistry.generator.diff;

import io.actionregistry.generator.diagnostic.SourceLocation;
import io.actionregistry.generator.model.Action;
import io.actionregistry.generator.model.EnumType;
import io.actionregistry.generator.model.Message;
import io.actionregistry.generator.model.Schema;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Where the parts of a schema are declared, which its manifest does not say.
 *
 * <p>Keys: an action's name after {@code action:}; full names of messages and enums; full name, a
 * dot, and the proto name of a field or value.
 */
public final class Places {
  private Places() {}

  /** All places of a schema. */
  public static Map<String, String> of(Schema schema) {
    Map<String, String> places = new LinkedHashMap<>();
    schema.envelope().forEach(p -> put(places, field(schema.root(), p.protoName()), p.place()));
    for (Action action : schema.actions()) {
      put(places, action(action.name()), action.place());
      add(places, action.message());
    }
    schema.messages().forEach(message -> add(places, message));
    for (EnumType type : schema.enums()) {
      put(places, type.fullName(), type.place());
      type.values().forEach(v -> put(places, field(type.fullName(), v.protoName()), v.place()));
    }
    return places;
  }

  private static void add(Map<String, String> places, Message message) {
    put(places, message.fullName(), message.place());
    message
        .parameters()
        .forEach(p -> put(places, field(message.fullName(), p.protoName()), p.place()));
  }

  private static void put(Map<String, String> places, String key, SourceLocation place) {
    if (place.line() > 0) {
      places.put(key, place.toString());
    }
  }

  static String action(String name) {
    return "action:" + name;
  }

  static String field(String owner, String protoName) {
    return owner + "." + protoName;
  }
}
