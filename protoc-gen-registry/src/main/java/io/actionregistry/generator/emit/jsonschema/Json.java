package io.actionregistry.generator.emit.jsonschema;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.actionregistry.generator.model.Bytes;
import io.actionregistry.generator.model.Numbers;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/** JSON as schemas need it. */
final class Json {
  /** Up to here, a double holds every integer, and no other integer is taken for it. */
  static final BigInteger LARGEST_SAFE = BigInteger.ONE.shiftLeft(53).subtract(BigInteger.ONE);

  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  private Json() {}

  /** A document's text. */
  static String text(JsonObject document) {
    return GSON.toJson(document) + "\n";
  }

  /** An object of one member. */
  static JsonObject object(String name, JsonElement value) {
    JsonObject json = new JsonObject();
    json.add(name, value);
    return json;
  }

  /** A schema with nothing but a type. */
  static JsonObject type(String name) {
    return object("type", new JsonPrimitive(name));
  }

  /** A text that matches a pattern. */
  static JsonObject pattern(String pattern) {
    JsonObject json = type("string");
    json.addProperty("pattern", pattern);
    return json;
  }

  /** An array of these. */
  static JsonArray array(List<? extends JsonElement> elements) {
    JsonArray array = new JsonArray();
    elements.forEach(array::add);
    return array;
  }

  /** An array of texts. */
  static JsonArray texts(List<String> texts) {
    return array(texts.stream().map(JsonPrimitive::new).toList());
  }

  /** The one schema, or a choice of several. */
  static JsonObject anyOf(List<JsonObject> schemas) {
    return schemas.size() == 1 ? schemas.get(0) : object("anyOf", array(schemas));
  }

  /** What none of these admits. */
  static JsonObject not(List<JsonObject> schemas) {
    return object("not", anyOf(schemas));
  }

  /** A number with all its digits. */
  static JsonPrimitive number(Number number) {
    if (number instanceof Float || number instanceof Double) {
      double value = number.doubleValue();
      return new JsonPrimitive(new BigDecimal(Numbers.text(value == 0 ? 0.0 : value)));
    }
    return new JsonPrimitive(new BigInteger(number.toString()));
  }

  /** A value of the schema's own as the JSON profile writes it. */
  static JsonElement value(Object value) {
    if (value instanceof List<?> list) {
      return array(list.stream().map(Json::value).toList());
    }
    if (value instanceof Float || value instanceof Double) {
      Number number = (Number) value;
      return Double.isFinite(number.doubleValue())
          ? new JsonPrimitive(new BigDecimal(Numbers.text(number)))
          : new JsonPrimitive(Numbers.text(number));
    }
    if (value instanceof Number number) {
      BigInteger whole = new BigInteger(number.toString());
      return whole.abs().compareTo(LARGEST_SAFE) <= 0
          ? new JsonPrimitive(whole)
          : new JsonPrimitive(whole.toString());
    }
    if (value instanceof Boolean flag) {
      return new JsonPrimitive(flag);
    }
    return new JsonPrimitive(value instanceof Bytes bytes ? bytes.base64() : value.toString());
  }

  /** Adds a text that is not empty. */
  static void addText(JsonObject json, String name, String text) {
    if (!text.isEmpty()) {
      json.addProperty(name, text);
    }
  }

  /** Adds the members of another object that are not there. */
  static void addAll(JsonObject json, JsonObject more) {
    more.entrySet().stream()
        .filter(member -> !json.has(member.getKey()))
        .forEach(member -> json.add(member.getKey(), member.getValue()));
  }

  /** Adds a schema that has to hold as well, at the top where its keywords are free. */
  static void require(JsonObject json, JsonObject more) {
    boolean free =
        more.entrySet().stream()
            .allMatch(
                member ->
                    !json.has(member.getKey())
                        || (member.getKey().equals("type")
                            && member.getValue().equals(json.get("type"))));
    if (free) {
      addAll(json, more);
      return;
    }
    if (!json.has("allOf")) {
      json.add("allOf", new JsonArray());
    }
    json.getAsJsonArray("allOf").add(more);
  }
}
