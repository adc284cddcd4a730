package io.actionregistry.generator.emit.jvm;

import io.actionregistry.generator.model.Action;
import io.actionregistry.generator.model.EnumType;
import io.actionregistry.generator.model.Message;
import io.actionregistry.generator.model.Parameter;
import io.actionregistry.generator.model.Schema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Where messages keep their fields, by their place in the order of declaration, and enums. */
final class Slots {
  private final Map<String, Message> messages = new HashMap<>();
  private final Map<String, EnumType> enums = new HashMap<>();

  Slots(Schema schema) {
    schema.enums().forEach(type -> enums.put(type.fullName(), type));
    schema.messages().forEach(message -> messages.put(message.fullName(), message));
    for (Action action : schema.actions()) {
      messages.putIfAbsent(action.message().fullName(), action.message());
    }
  }

  /** A message by its full name. */
  Message message(String fullName) {
    return Objects.requireNonNull(messages.get(fullName), fullName);
  }

  /** All messages that the schema has. */
  List<Message> messages() {
    return List.copyOf(messages.values());
  }

  /** The number that an enum has where nothing is set: that of its first value. */
  int zero(String enumName) {
    return Objects.requireNonNull(enums.get(enumName), enumName).values().get(0).number();
  }

  /** A field by its name in the schema. */
  Parameter parameter(String message, String field) {
    return message(message).parameters().get(index(message, field));
  }

  /** The name of a constant with the field's place. */
  String of(String message, String field, ClassConstants constants) {
    return constants.slot(message, field, index(message, field));
  }

  private int index(String message, String field) {
    List<Parameter> parameters = message(message).parameters();
    for (int i = 0; i < parameters.size(); i++) {
      if (parameters.get(i).protoName().equals(field)) {
        return i;
      }
    }
    throw new IllegalArgumentException(message + " has no field " + field);
  }
}
