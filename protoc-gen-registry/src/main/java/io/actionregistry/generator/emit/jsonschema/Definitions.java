package io.actionregistry.generator.emit.jsonschema;

import com.google.gson.JsonObject;
import io.actionregistry.generator.model.EnumType;
import io.actionregistry.generator.model.Message;
import io.actionregistry.generator.model.MessageChecks.AtMostOne;
import io.actionregistry.generator.model.Oneof;
import io.actionregistry.generator.model.Schema;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;

/** The {@code $defs} of one document: what its schemas refer to, and nothing else. */
final class Definitions {
  private final Map<String, Message> messages = new HashMap<>();
  private final Map<String, EnumType> enums = new HashMap<>();
  private final Map<String, JsonObject> definitions = new TreeMap<>();

  Definitions(Schema schema) {
    schema.actions().forEach(action -> messages.put(key(action.message()), action.message()));
    schema.messages().forEach(message -> messages.put(key(message), message));
    schema.enums().forEach(type -> enums.put(type.fullName(), type));
  }

  private static String key(Message message) {
    return message.fullName();
  }

  EnumType enumType(String fullName) {
    return Objects.requireNonNull(enums.get(fullName), fullName);
  }

  /** A reference to a message, which is defined if it is not yet. */
  JsonObject message(String fullName) {
    Message message = Objects.requireNonNull(messages.get(fullName), fullName);
    return reference(fullName, () -> new MessageSchema(message, this).json());
  }

  /** Whether a message that is defined cannot be empty, as far as its schema tells. */
  boolean needsSomething(String fullName) {
    JsonObject json = Objects.requireNonNull(definitions.get(fullName), fullName);
    Message message = Objects.requireNonNull(messages.get(fullName), fullName);
    return json.has("required")
        || message.oneofs().stream().anyMatch(Oneof::required)
        || message.checks().oneofs().stream().anyMatch(AtMostOne::required);
  }

  /**
   * A reference to a type of values.
   *
   * @param name of the type; a colon sets it apart from messages
   */
  JsonObject type(String name, Supplier<JsonObject> schema) {
    return reference("type:" + name, schema);
  }

  private JsonObject reference(String name, Supplier<JsonObject> schema) {
    if (!definitions.containsKey(name)) {
      definitions.put(name, new JsonObject()); // a message may refer to itself
      definitions.put(name, schema.get());
    }
    JsonObject reference = new JsonObject();
    reference.addProperty("$ref", "#/$defs/" + encoded(name));
    return reference;
  }

  /** A part of a URI's fragment (RFC 3986, section 3.5). */
  private static String encoded(String name) {
    StringBuilder encoded = new StringBuilder();
    for (byte b : name.replace("~", "~0").replace("/", "~1").getBytes(StandardCharsets.UTF_8)) {
      boolean plain =
          (b >= '0' && b <= 'z' && Character.isLetterOrDigit(b)) || "-._~:".indexOf(b) >= 0;
      encoded.append(plain ? String.valueOf((char) b) : String.format(Locale.ROOT, "%%%02X", b));
    }
    return encoded.toString();
  }

  /** Adds them to a document. */
  void addTo(JsonObject document) {
    if (!definitions.isEmpty()) {
      JsonObject all = new JsonObject();
      definitions.forEach(all::add);
      document.add("$defs", all);
    }
  }
}
