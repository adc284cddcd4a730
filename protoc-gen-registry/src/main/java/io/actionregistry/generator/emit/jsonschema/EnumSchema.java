package io.actionregistry.generator.emit.jsonschema;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.actionregistry.generator.emit.rules.EnumNumbers;
import io.actionregistry.generator.emit.rules.Subject;
import io.actionregistry.generator.model.EnumType;
import java.util.List;

/** Enum values: the names that the rules admit, and the numbers. */
final class EnumSchema {
  private final Subject subject;
  private final EnumNumbers numbers;

  EnumSchema(EnumType type, Subject subject) {
    this.subject = subject;
    this.numbers = new EnumNumbers(type, subject);
  }

  Part part() {
    JsonObject json = numbers.areListed() ? listed() : open();
    Unchecked.addAll(json, subject.unsaid(EnumNumbers::says));
    return new Part(json, numbers.admitZero());
  }

  /** The zero as a schema. */
  static JsonObject zero(EnumType type) {
    JsonArray values = Json.texts(EnumNumbers.zeroNames(type));
    values.add(EnumNumbers.zeroOf(type));
    return Json.object("enum", values);
  }

  private JsonObject listed() {
    JsonArray values = Json.texts(numbers.names());
    numbers.numbers().forEach(values::add);
    return Json.object("enum", values);
  }

  private JsonObject open() {
    JsonObject any = Json.type("integer");
    any.addProperty("minimum", Integer.MIN_VALUE);
    any.addProperty("maximum", Integer.MAX_VALUE);
    List<JsonPrimitive> refused = numbers.refused().stream().map(Json::number).toList();
    if (!refused.isEmpty()) {
      any.add("not", Json.object("enum", Json.array(refused)));
    }
    JsonElement names = Json.texts(numbers.names());
    return Json.anyOf(List.of(Json.object("enum", names), any));
  }
}
