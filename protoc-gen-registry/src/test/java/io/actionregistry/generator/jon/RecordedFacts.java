package io.actionregistry.generator.jon;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** Reads facts from {@code facts/jon/commands.json}; its format is described beside it. */
final class RecordedFacts {
  private final Facts facts = new Facts();
  private final String syntax;

  private RecordedFacts(String syntax) {
    this.syntax = syntax;
  }

  /** The text of a file below {@code facts/}. */
  static String text(String resource) {
    try (InputStream in = RecordedFacts.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Facts read(String json) {
    JsonObject root = JsonParser.parseString(json).getAsJsonObject();
    RecordedFacts reader = new RecordedFacts(root.get("syntax").getAsString());
    root.getAsJsonObject("files")
        .asMap()
        .forEach((name, file) -> reader.file(name, file.getAsJsonObject()));
    return reader.facts;
  }

  private void file(String name, JsonObject file) {
    String prefix = file.get("package").getAsString() + ".";
    Map<String, JsonElement> messages = members(file, "messages");
    Map<String, JsonElement> enums = members(file, "enums");
    String subject = "file " + name;
    facts.add(subject, "syntax", syntax);
    facts.add(subject, "package", file.get("package").getAsString());
    facts.add(subject, "imports", strings(elements(file, "imports")));
    facts.add(subject, "messages", messages.keySet());
    facts.add(subject, "enums", enums.keySet());
    messages.forEach((key, message) -> message(prefix + key, message.getAsJsonObject()));
    enums.forEach((key, values) -> enumeration(prefix + key, values.getAsJsonObject()));
  }

  private void message(String name, JsonObject message) {
    List<String> fields = new ArrayList<>();
    elements(message, "fields").forEach(field -> fields.add(field(name, "", field)));
    if (message.has("oneof")) {
      JsonObject oneof = message.getAsJsonObject("oneof");
      String oneofName = oneof.get("name").getAsString();
      elements(oneof, "fields").forEach(field -> fields.add(field(name, oneofName, field)));
      facts.add("oneof " + name + "." + oneofName, "required", oneof.get("required").getAsString());
    }
    facts.add("message " + name, "fields", fields);
    List<String> reserved = new ArrayList<>();
    for (JsonElement range : elements(message, "reserved")) {
      JsonArray pair = range.getAsJsonArray();
      reserved.add(pair.get(0).getAsInt() + " to " + pair.get(1).getAsInt());
    }
    facts.add("message " + name, "reserved", reserved);
  }

  private String field(String message, String oneof, JsonElement json) {
    JsonArray field = json.getAsJsonArray();
    String name = field.get(1).getAsString();
    String type = field.get(2).getAsString();
    String subject = "field " + message + "." + name;
    facts.add(subject, "number", field.get(0).getAsInt());
    facts.add(subject, "type", type);
    facts.add(subject, "label", "singular");
    facts.add(subject, "oneof", oneof);
    if (field.size() > 3) {
      // Of named types only enums have rules.
      String family = type.contains(".") ? "enum" : type;
      field
          .get(3)
          .getAsJsonObject()
          .asMap()
          .forEach((rule, value) -> facts.add(subject, family + "." + rule, value(value)));
    }
    return name;
  }

  private void enumeration(String name, JsonObject values) {
    facts.add("enum " + name, "values", values.keySet());
    values.asMap().forEach((value, number) -> facts.add("enum " + name, value, number.getAsInt()));
  }

  private static String value(JsonElement value) {
    if (value.isJsonArray()) {
      return value.getAsJsonArray().asList().stream().map(RecordedFacts::value).toList().toString();
    }
    if (value.getAsJsonPrimitive().isBoolean()) {
      return value.getAsString();
    }
    return number(value.getAsBigDecimal());
  }

  /** The one spelling of a number, in which 0.50 and 5e-1 are equal. */
  static String number(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }

  private static Map<String, JsonElement> members(JsonObject object, String name) {
    return object.has(name) ? object.getAsJsonObject(name).asMap() : Map.of();
  }

  private static List<JsonElement> elements(JsonObject object, String name) {
    return object.has(name) ? object.getAsJsonArray(name).asList() : List.of();
  }

  private static List<String> strings(Iterable<JsonElement> elements) {
    return StreamSupport.stream(elements.spliterator(), false)
        .map(JsonElement::getAsString)
        .toList();
  }
}
