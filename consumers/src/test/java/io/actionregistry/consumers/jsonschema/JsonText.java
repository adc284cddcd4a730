package io.actionregistry.consumers.jsonschema;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import io.actionregistry.consumers.AsciiJson;
import io.actionregistry.consumers.JsonCases.JsonCase;
import org.jspecify.annotations.Nullable;

/** Cases as texts in JSON, in ASCII: no encoding has a form for half a surrogate pair. */
final class JsonText {
  private static final Gson GSON =
      new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

  private JsonText() {}

  /** A command; parameters that are null are left out. */
  static String command(JsonCase one) {
    JsonObject command = new JsonObject();
    command.add("action", tree(one.action()));
    if (one.params() != null) {
      command.add("params", tree(one.params()));
    }
    return text(command);
  }

  /** The parameters; none where they are null. */
  static String params(JsonCase one) {
    return one.params() == null ? "{}" : text(tree(one.params()));
  }

  private static JsonElement tree(@Nullable Object value) {
    return value == null ? JsonNull.INSTANCE : GSON.toJsonTree(value);
  }

  private static String text(JsonElement json) {
    return AsciiJson.of(GSON.toJson(json));
  }
}
