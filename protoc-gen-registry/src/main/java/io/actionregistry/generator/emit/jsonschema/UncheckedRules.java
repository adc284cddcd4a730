package io.actionregistry.generator.emit.jsonschema;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.actionregistry.generator.emit.rules.Unsaid;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The schema's own rules that documents list as unchecked, wholly or in part. */
final class UncheckedRules {
  private final Set<String> rules = new LinkedHashSet<>();

  private UncheckedRules() {}

  /** One text for each rule of the messages that a document defines. */
  static List<String> of(JsonObject document) {
    UncheckedRules all = new UncheckedRules();
    if (document.has("$defs")) {
      document
          .getAsJsonObject("$defs")
          .entrySet()
          .forEach(message -> all.collect(message.getKey(), message.getValue()));
    }
    return List.copyOf(all.rules);
  }

  private void collect(String place, JsonElement json) {
    if (json.isJsonArray()) {
      json.getAsJsonArray().forEach(element -> collect(place, element));
    } else if (json.isJsonObject()) {
      json.getAsJsonObject().entrySet().forEach(m -> member(place, m.getKey(), m.getValue()));
    }
  }

  private void member(String place, String keyword, JsonElement value) {
    if (keyword.equals(Unchecked.KEYWORD)) {
      for (JsonElement entry : value.getAsJsonArray()) {
        String rule = entry.getAsJsonObject().get("rule").getAsString();
        if (Unsaid.isRule(rule)) {
          rules.add(place + ": " + rule);
        }
      }
    } else if (keyword.equals("properties")) {
      value
          .getAsJsonObject()
          .entrySet()
          .forEach(property -> collect(place + "." + property.getKey(), property.getValue()));
    } else {
      collect(place, value);
    }
  }
}
