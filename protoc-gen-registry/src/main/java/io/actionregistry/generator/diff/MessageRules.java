package io.actionregistry.generator.diff;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import java.util.LinkedHashMap;
import java.util.Map;

/** The rules on a message as a whole, without the order that they stand in. */
final class MessageRules {
  private static final String FIELDS = "].fields";

  private MessageRules() {}

  /** {@code oneof["a","b"]} instead of {@code oneof[0].fields}. */
  static Map<String, JsonElement> of(Map<String, JsonElement> settings) {
    Map<String, JsonElement> rules = new LinkedHashMap<>();
    settings.forEach(
        (path, value) -> {
          if (path.startsWith("oneof[") && path.endsWith(FIELDS)) {
            String key = path.substring(0, path.length() - FIELDS.length() + 1);
            boolean required = settings.containsKey(key + ".required");
            rules.put("oneof" + value, text("at most one"));
            if (required) {
              rules.put("oneof" + value + ".required", new JsonPrimitive(true));
            }
          } else if (!path.startsWith("oneof[")) {
            rules.put(path, value);
          }
        });
    return rules;
  }

  private static JsonElement text(String text) {
    return new JsonPrimitive(text);
  }
}
