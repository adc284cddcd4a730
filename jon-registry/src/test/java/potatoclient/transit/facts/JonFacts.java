package potatoclient.transit.facts;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The recorded facts about the jon command set; their format is described beside them. */
final class JonFacts {
  static final JonFacts JON = new JonFacts(resource("/jon/commands.json"));
  static final JsonObject NAMES_TODAY = resource("/jon/names-today.json");
  static final JsonObject REGISTRY = resource("/jon/registry.json");

  private final Map<String, MessageFacts> messages = new LinkedHashMap<>();
  private final Map<String, EnumFacts> enums = new LinkedHashMap<>();
  private final List<String> files = new ArrayList<>();

  private JonFacts(JsonObject root) {
    root.getAsJsonObject("files").asMap().forEach((name, file) -> file(name, (JsonObject) file));
  }

  private static JsonObject resource(String name) {
    try (InputStream in = JonFacts.class.getResourceAsStream(name)) {
      return JsonParser.parseReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .getAsJsonObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Messages by full name, in order of declaration. */
  Map<String, MessageFacts> messages() {
    return messages;
  }

  /** Enums by full name, in order of declaration. */
  Map<String, EnumFacts> enums() {
    return enums;
  }

  /** Import paths, in order. */
  List<String> files() {
    return files;
  }

  private void file(String name, JsonObject file) {
    files.add(name);
    String prefix = file.get("package").getAsString() + ".";
    if (file.has("messages")) {
      file.getAsJsonObject("messages")
          .asMap()
          .forEach((key, json) -> message(name, prefix + key, (JsonObject) json));
    }
    if (file.has("enums")) {
      file.getAsJsonObject("enums")
          .asMap()
          .forEach((key, json) -> enumeration(prefix + key, (JsonObject) json));
    }
  }

  private void message(String file, String name, JsonObject json) {
    List<FieldFacts> fields = new ArrayList<>(fields(name, json, ""));
    String oneof = "";
    boolean required = false;
    if (json.has("oneof")) {
      JsonObject members = json.getAsJsonObject("oneof");
      oneof = members.get("name").getAsString();
      required = members.get("required").getAsBoolean();
      fields.addAll(fields(name, members, oneof));
    }
    messages.put(name, new MessageFacts(name, file, fields, oneof, required));
  }

  private static List<FieldFacts> fields(String message, JsonObject json, String oneof) {
    List<FieldFacts> fields = new ArrayList<>();
    if (json.has("fields")) {
      for (JsonElement element : json.getAsJsonArray("fields")) {
        JsonArray field = element.getAsJsonArray();
        Map<String, JsonElement> rules =
            field.size() > 3 ? field.get(3).getAsJsonObject().asMap() : Map.of();
        int number = field.get(0).getAsInt();
        String name = field.get(1).getAsString();
        fields.add(new FieldFacts(message, number, name, field.get(2).getAsString(), rules, oneof));
      }
    }
    return fields;
  }

  private void enumeration(String name, JsonObject json) {
    Map<String, Integer> values = new LinkedHashMap<>();
    json.asMap().forEach((value, number) -> values.put(value, number.getAsInt()));
    enums.put(name, new EnumFacts(name, values));
  }
}
