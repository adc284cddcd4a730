package io.actionregistry.generator.emit.jsonschema;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import io.actionregistry.generator.emit.rules.Unsaid;
import io.actionregistry.generator.model.Check;
import java.util.List;

/** What a schema cannot say, said beside it. */
final class Unchecked {
  /** The keyword that lists it, of the schema whose values are concerned. */
  static final String KEYWORD = "x-unchecked";

  private Unchecked() {}

  /** Lists a rule, as its violation would name it. */
  static void add(JsonObject schema, Check check) {
    add(schema, check.id(), Check.text(check.path()), Unsaid.text(check));
  }

  /** Lists rules. */
  static void addAll(JsonObject schema, List<Check> checks) {
    checks.forEach(check -> add(schema, check));
  }

  /**
   * Lists a rule or a difference.
   *
   * @param rule rule id, or the name of what the registry is stricter in
   * @param path of the rule's setting; empty for none
   */
  static void add(JsonObject schema, String rule, String path, String text) {
    JsonObject entry = new JsonObject();
    entry.addProperty("rule", rule);
    Json.addText(entry, "path", path);
    entry.addProperty("text", text);
    if (!schema.has(KEYWORD)) {
      schema.add(KEYWORD, new JsonArray());
    }
    JsonArray list = schema.getAsJsonArray(KEYWORD);
    if (!list.contains(entry)) {
      list.add(entry);
    }
  }

  /** How many entries there are in a schema and all that is below it. */
  static int count(JsonElement json) {
    int count = 0;
    if (json.isJsonArray()) {
      for (JsonElement element : json.getAsJsonArray()) {
        count += count(element);
      }
    } else if (json.isJsonObject()) {
      for (var member : json.getAsJsonObject().entrySet()) {
        count +=
            member.getKey().equals(KEYWORD)
                ? member.getValue().getAsJsonArray().size()
                : count(member.getValue());
      }
    }
    return count;
  }
}
