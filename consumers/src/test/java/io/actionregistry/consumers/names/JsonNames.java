package io.actionregistry.consumers.names;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.actionregistry.generator.emit.OutputFile;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names in outputs that are JSON. */
final class JsonNames {
  private JsonNames() {}

  /** The manifest's. */
  static Names ofManifest(String text) {
    Names names = new Names();
    JsonObject actions = JsonParser.parseString(text).getAsJsonObject().getAsJsonObject("actions");
    for (Map.Entry<String, JsonElement> action : actions.entrySet()) {
      JsonObject body = action.getValue().getAsJsonObject();
      names.action(action.getKey());
      strings(body.get("aliases")).forEach(alias -> names.alias(action.getKey(), alias));
      add(names, action.getKey(), body.getAsJsonObject("params"), "values");
    }
    return names;
  }

  /** Those of schemas, one file each. */
  static Names ofSchemas(List<OutputFile> files) {
    Names names = new Names();
    for (OutputFile file : files) {
      JsonObject schema = JsonParser.parseString(file.content()).getAsJsonObject();
      if (!file.path().endsWith("commands.json")) {
        String action = schema.get("title").getAsString();
        names.action(action);
        strings(schema.get("x-aliases")).forEach(alias -> names.alias(action, alias));
        add(names, action, schema.getAsJsonObject("properties"), "enum");
      }
    }
    return names;
  }

  /** Those that a script has printed: a list of actions with aliases and parameters. */
  static Names ofScript(String printed) {
    Names names = new Names();
    for (JsonElement element : JsonParser.parseString(printed).getAsJsonArray()) {
      JsonObject action = element.getAsJsonObject();
      String name = action.get("action").getAsString();
      names.action(name);
      strings(action.get("aliases")).forEach(alias -> names.alias(name, alias));
      add(names, name, action.getAsJsonObject("params"), "values");
    }
    return names;
  }

  private static void add(
      Names names, String action, @Nullable JsonObject params, String valuesKey) {
    if (params == null) {
      return;
    }
    for (Map.Entry<String, JsonElement> param : params.entrySet()) {
      names.param(action, param.getKey());
      strings(param.getValue().getAsJsonObject().get(valuesKey))
          .forEach(value -> names.value(action, param.getKey(), value));
    }
  }

  /** The texts of a list; none of nothing. */
  private static List<String> strings(@Nullable JsonElement list) {
    return list instanceof JsonArray array
        ? array.asList().stream()
            .filter(item -> item.getAsJsonPrimitive().isString())
            .map(JsonElement::getAsString)
            .toList()
        : List.of();
  }
}
