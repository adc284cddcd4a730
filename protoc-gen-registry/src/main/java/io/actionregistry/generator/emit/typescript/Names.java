package io.actionregistry.generator.emit.typescript;

import io.actionregistry.generator.model.Action;
import io.actionregistry.generator.model.EnumType;
import io.actionregistry.generator.model.Message;
import io.actionregistry.generator.model.Parameter;
import io.actionregistry.generator.model.Schema;
import io.actionregistry.generator.model.ValueType;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Finds the messages, fields and enums that rules refer to, by their names in the schema. */
final class Names {
  private final Map<String, Message> messages = new LinkedHashMap<>();
  private final Map<String, EnumType> enums = new HashMap<>();

  Names(Schema schema) {
    schema.actions().stream().map(Action::message).forEach(this::add);
    schema.messages().forEach(this::add);
    schema.enums().forEach(type -> enums.put(type.fullName(), type));
  }

  private void add(Message message) {
    messages.put(message.fullName(), message);
  }

  /** All messages, those of actions first. */
  Collection<Message> messages() {
    return messages.values();
  }

  /** A message by its full name. */
  Message message(String fullName) {
    return Objects.requireNonNull(messages.get(fullName), fullName);
  }

  /** A field of a message, both by their names in the schema. */
  Parameter parameter(String message, String field) {
    return message(message).parameters().stream()
        .filter(parameter -> parameter.protoName().equals(field))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(message + " has no field " + field));
  }

  /** An enum by its full name. */
  EnumType enumType(String fullName) {
    return Objects.requireNonNull(enums.get(fullName), fullName);
  }

  /** What an absent field of that enum is for a rule. */
  int zero(String enumType) {
    EnumType type = enumType(enumType);
    return type.closed() ? type.values().get(0).number() : 0;
  }

  /** Whether a value of the type is a bigint in its canonical form. */
  static boolean isBig(ValueType type) {
    return switch (type) {
      case INT64, SINT64, SFIXED64, UINT64, FIXED64 -> true;
      default -> false;
    };
  }
}
