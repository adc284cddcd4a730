package io.actionregistry.generator.emit.typescript;

import io.actionregistry.generator.model.Action;
import io.actionregistry.generator.model.EnumType;
import io.actionregistry.generator.model.Message;
import io.actionregistry.generator.model.Schema;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** What the schema's messages, enums and actions are called in the module. */
final class Declared {
  private final Map<String, String> messages = new HashMap<>();
  private final Map<String, String> enums = new HashMap<>();
  private final Map<String, String> params = new HashMap<>();
  private final Map<String, String> constants = new HashMap<>();
  private final Map<String, String> messageConstants = new HashMap<>();

  Declared(Schema schema, Names names, String runtime) {
    Identifiers identifiers = new Identifiers(runtime);
    for (Action action : schema.actions()) {
      params.put(action.name(), identifiers.type(action.name(), "Params"));
      constants.put(action.name(), identifiers.constant(action.name()));
    }
    for (Message message : names.messages()) {
      messages.put(message.fullName(), identifiers.type(message.fullName(), ""));
    }
    for (Message message : schema.messages()) {
      messageConstants.put(
          message.fullName(), identifiers.constant("message-" + message.fullName()));
    }
    for (EnumType type : schema.enums()) {
      enums.put(type.fullName(), identifiers.type(type.fullName(), ""));
    }
  }

  /** The interface of a message. */
  String message(String fullName) {
    return get(messages, fullName);
  }

  /** Its shape, a constant: no schema's name begins like that. */
  String shape(String fullName) {
    return "shape_" + message(fullName);
  }

  /** The function with its rules. */
  String rules(String fullName) {
    return "rules_" + message(fullName);
  }

  /** The function that tells at a glance that it is right. */
  String glance(String fullName) {
    return "glance_" + message(fullName);
  }

  /** The union of an enum's names. */
  String enumType(String fullName) {
    return get(enums, fullName);
  }

  /** The table of an enum's names. */
  String enumNames(String fullName) {
    return "names_" + enumType(fullName);
  }

  /** The type of an action's parameters. */
  String params(Action action) {
    return get(params, action.name());
  }

  /** What is known of an action. */
  String constant(Action action) {
    return get(constants, action.name());
  }

  /** What is known of a message. */
  String constant(Message message) {
    return get(messageConstants, message.fullName());
  }

  private static String get(Map<String, String> names, String name) {
    return Objects.requireNonNull(names.get(name), name);
  }
}
