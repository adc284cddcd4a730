package io.actionregistry.generator.emit.malli;

import io.actionregistry.generator.model.EnumType;
import io.actionregistry.generator.model.Message;
import io.actionregistry.generator.model.Schema;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * The registry's schemas that others refer to: messages by their full names, types of values as
 * {@code "type/int32"}. No full name has a slash.
 */
final class Definitions {
  private static final String TYPE = "type/";

  private final Map<String, Message> messages = new HashMap<>();
  private final Map<String, EnumType> enums = new HashMap<>();
  private final Map<String, Form> forms = new TreeMap<>();

  Definitions(Schema schema) {
    schema.actions().forEach(a -> messages.put(a.message().fullName(), a.message()));
    schema.messages().forEach(message -> messages.put(message.fullName(), message));
    schema.enums().forEach(type -> enums.put(type.fullName(), type));
  }

  EnumType enumType(String fullName) {
    return Objects.requireNonNull(enums.get(fullName), fullName);
  }

  /** A reference to a message, which is defined if it is not yet. */
  Form message(String fullName) {
    Message message = Objects.requireNonNull(messages.get(fullName), fullName);
    return reference(fullName, () -> new MessageForms(message, this).form());
  }

  /** A reference to a type of values. */
  Form type(String name, Supplier<Form> form) {
    return reference(TYPE + name, form);
  }

  private Form reference(String name, Supplier<Form> form) {
    if (!forms.containsKey(name)) {
      forms.put(name, Form.nothing()); // a message may refer to itself
      forms.put(name, form.get());
    }
    return Form.ref(name);
  }

  /** All that have been referred to, by name. */
  Map<String, Form> forms() {
    return forms;
  }
}
