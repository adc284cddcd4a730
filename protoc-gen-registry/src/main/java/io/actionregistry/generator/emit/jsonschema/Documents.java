package io.actionregistry.generator.emit.jsonschema;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.actionregistry.generator.example.ExampleJson;
import io.actionregistry.generator.example.Examples;
import io.actionregistry.generator.model.Action;
import io.actionregistry.generator.model.Hazard;
import io.actionregistry.generator.model.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The documents: one for each action's parameters, and one for all commands. */
final class Documents {
  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

  private final Schema schema;
  private final Examples examples;

  Documents(Schema schema) {
    this.schema = schema;
    this.examples = Examples.of(schema);
  }

  /** The parameters of one action. */
  JsonObject action(Action action) {
    Definitions definitions = new Definitions(schema);
    JsonObject json = start();
    annotate(json, action);
    addExamples(json, action, params -> params);
    Json.addAll(json, new MessageSchema(action.message(), definitions).json());
    addGeneral(json);
    definitions.addTo(json);
    return json;
  }

  /** A command: an action's name and its parameters. */
  JsonObject bundle() {
    Definitions definitions = new Definitions(schema);
    JsonObject json = start();
    json.addProperty("title", schema.root());
    json.addProperty("type", "object");
    JsonArray names = new JsonArray();
    JsonArray choices = new JsonArray();
    for (Action action : schema.actions()) {
      List<String> own = names(action);
      own.forEach(names::add);
      choices.add(choice(action, own, definitions));
    }
    JsonObject properties = new JsonObject();
    properties.add("action", Json.object("enum", names));
    properties.add("params", new JsonPrimitive(true));
    json.add("properties", properties);
    json.add("required", Json.texts(List.of("action")));
    json.addProperty("additionalProperties", false);
    json.add("allOf", choices);
    addGeneral(json);
    definitions.addTo(json);
    return json;
  }

  private static JsonObject start() {
    JsonObject json = new JsonObject();
    json.addProperty("$schema", DIALECT);
    return json;
  }

  private static List<String> names(Action action) {
    List<String> names = new ArrayList<>();
    names.add(action.name());
    names.addAll(action.aliases());
    return names;
  }

  private JsonObject choice(Action action, List<String> names, Definitions definitions) {
    JsonObject name =
        names.size() == 1
            ? Json.object("const", new JsonPrimitive(names.get(0)))
            : Json.object("enum", Json.texts(names));
    JsonObject params = definitions.message(action.message().fullName());
    JsonObject then = new JsonObject();
    annotate(then, action);
    addExamples(then, action, given -> command(action, given));
    then.add("properties", Json.object("params", params));
    if (definitions.needsSomething(action.message().fullName())) {
      then.add("required", Json.texts(List.of("params")));
    }
    JsonObject choice = new JsonObject();
    choice.add("if", Json.object("properties", Json.object("action", name)));
    choice.add("then", then);
    return choice;
  }

  private static void annotate(JsonObject json, Action action) {
    json.addProperty("title", action.name());
    Json.addText(json, "description", action.documentation());
    if (!action.aliases().isEmpty()) {
      json.add("x-aliases", Json.texts(action.aliases()));
    }
    if (action.hazard().level() != Hazard.Level.NONE) {
      JsonObject hazard = new JsonObject();
      hazard.addProperty("level", action.hazard().level().label());
      Json.addText(hazard, "reason", action.hazard().reason());
      json.add("x-hazard", hazard);
    }
    if (action.deprecated()) {
      json.addProperty("deprecated", true);
      Json.addText(json, "x-replacement", action.replacement());
    }
  }

  private void addExamples(
      JsonObject json, Action action, UnaryOperator<JsonElement> wholeOfParams) {
    examples
        .of(action)
        .ifPresent(
            found -> {
              JsonArray all = new JsonArray();
              all.add(wholeOfParams.apply(ExampleJson.of(found.minimal())));
              if (!found.isOne()) {
                all.add(wholeOfParams.apply(ExampleJson.of(found.full())));
              }
              json.add("examples", all);
            });
  }

  private static JsonObject command(Action action, JsonElement params) {
    JsonObject command = new JsonObject();
    command.addProperty("action", action.name());
    command.add("params", params);
    return command;
  }

  /** What holds of every document, and is not the schema's own. */
  private static void addGeneral(JsonObject json) {
    Unchecked.add(
        json,
        "not-representable",
        "",
        "half of a surrogate pair in a text; a number in a Struct or Value that is no double");
    Unchecked.add(json, "too-deep", "", "how deep messages, lists and objects are nested");
    Unchecked.add(json, "too-large", "", "how many values and how much text there is altogether");
  }
}
