package io.actionregistry.generator.emit.jsonschema;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.actionregistry.generator.model.Message;
import io.actionregistry.generator.model.MessageChecks.AtMostOne;
import io.actionregistry.generator.model.Oneof;
import io.actionregistry.generator.model.Parameter;
import java.util.ArrayList;
import java.util.List;

/** A message's schema: a closed object of its parameters. */
final class MessageSchema {
  private final Message message;
  private final Definitions definitions;

  MessageSchema(Message message, Definitions definitions) {
    this.message = message;
    this.definitions = definitions;
  }

  JsonObject json() {
    JsonObject json = Json.type("object");
    Json.addText(json, "description", message.documentation());
    JsonObject properties = new JsonObject();
    List<String> required = new ArrayList<>();
    ValueSchemas values = new ValueSchemas(definitions);
    for (Parameter parameter : message.parameters()) {
      Part part = new ParameterSchema(parameter, values).part();
      properties.add(parameter.name(), part.json());
      if (!part.admitsZero()) {
        required.add(parameter.name());
      }
    }
    if (properties.size() > 0) {
      json.add("properties", properties);
    }
    if (!required.isEmpty()) {
      json.add("required", Json.texts(required));
    }
    json.addProperty("additionalProperties", false);
    message.oneofs().forEach(oneof -> Json.require(json, oneof(oneof)));
    Exclusions exclusions = new Exclusions(message, values);
    for (AtMostOne oneof : message.checks().oneofs()) {
      exclusions.add(json, oneof);
    }
    message.checks().checks().forEach(check -> Unchecked.add(json, check));
    return json;
  }

  private static JsonObject oneof(Oneof oneof) {
    List<JsonObject> members = oneof.members().stream().map(MessageSchema::given).toList();
    if (oneof.required()) {
      return members.size() == 1 ? members.get(0) : Json.object("oneOf", Json.array(members));
    }
    if (members.size() < 2) {
      return new JsonObject();
    }
    JsonArray choice = Json.array(members);
    choice.add(Json.not(List.of(Json.object("anyOf", Json.array(members)))));
    return Json.object("oneOf", choice);
  }

  /** An object that has a property. */
  static JsonObject given(String name) {
    JsonObject json = Json.object("properties", Json.object(name, new JsonPrimitive(true)));
    json.add("required", Json.texts(List.of(name)));
    return json;
  }
}
