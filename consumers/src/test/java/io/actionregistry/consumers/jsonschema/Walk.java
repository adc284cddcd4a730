package io.actionregistry.consumers.jsonschema;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A way through a document, that gathers what is unchecked on it. */
final class Walk {
  private static final List<String> PARTS =
      List.of("items", "additionalProperties", "propertyNames");

  private final JsonObject document;
  private final Set<String> rules;

  Walk(JsonObject document, Set<String> rules) {
    this.document = document;
    this.rules = rules;
  }

  /** A schema and all that it refers to or combines for the same value. */
  Set<JsonObject> variants(JsonObject schema) {
    Set<JsonObject> all = new LinkedHashSet<>();
    add(schema, all);
    return all;
  }

  private void add(JsonElement json, Set<JsonObject> all) {
    if (!json.isJsonObject() || !all.add(json.getAsJsonObject())) {
      return;
    }
    JsonObject schema = json.getAsJsonObject();
    if (schema.has("x-unchecked")) {
      schema
          .getAsJsonArray("x-unchecked")
          .forEach(entry -> rules.add(entry.getAsJsonObject().get("rule").getAsString()));
    }
    if (schema.has("$ref")) {
      String name = schema.get("$ref").getAsString().substring("#/$defs/".length());
      add(document.getAsJsonObject("$defs").get(name), all);
    }
    for (String keyword : List.of("allOf", "anyOf", "oneOf")) {
      if (schema.has(keyword)) {
        schema.getAsJsonArray(keyword).forEach(one -> add(one, all));
      }
    }
  }

  /** Where a name, or an index or key in brackets, leads to. */
  Set<JsonObject> step(Set<JsonObject> here, String step) {
    Set<JsonObject> next = new LinkedHashSet<>();
    for (JsonObject schema : here) {
      if (step.startsWith("[")) {
        PARTS.stream().filter(schema::has).forEach(part -> add(schema.get(part), next));
      } else if (schema.has("properties") && schema.getAsJsonObject("properties").has(step)) {
        add(schema.getAsJsonObject("properties").get(step), next);
      }
    }
    return next;
  }
}
