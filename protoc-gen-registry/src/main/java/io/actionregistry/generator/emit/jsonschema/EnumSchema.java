package io.actionregistry.generator.emit.jsonschema;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.actionregistry.generator.model.Check;
import io.actionregistry.generator.model.EnumType;
import io.actionregistry.generator.model.Rule;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Enum values: the names that the rules admit, and the numbers. */
final class EnumSchema {
  private final EnumType type;
  private final Subject subject;
  private final Set<Long> known = new LinkedHashSet<>();

  EnumSchema(EnumType type, Subject subject) {
    this.type = type;
    this.subject = subject;
    type.values().forEach(value -> known.add((long) value.number()));
  }

  Part part() {
    boolean zero = admits(zeroOf(type));
    JsonObject json = numbersAreListed() ? listed() : open();
    subject.addUnchecked(json, EnumSchema::isSaid);
    return new Part(json, zero);
  }

  private static boolean isSaid(Check check) {
    return check.form() instanceof Rule.DefinedOnly || Subject.isRange(check);
  }

  /** What protobuf takes an absent value for: zero, or the first one of a closed enum. */
  static long zeroOf(EnumType type) {
    return type.closed() ? type.values().get(0).number() : 0;
  }

  /** The zero as a schema. */
  static JsonObject zero(EnumType type) {
    long zero = zeroOf(type);
    JsonArray values = new JsonArray();
    type.values().stream()
        .filter(value -> value.number() == zero)
        .forEach(value -> values.add(value.name()));
    values.add(zero);
    return Json.object("enum", values);
  }

  private boolean numbersAreListed() {
    return type.closed()
        || !subject.forms(Rule.DefinedOnly.class).isEmpty()
        || !subject.forms(Rule.OneOf.class).isEmpty();
  }

  private boolean admits(long number) {
    return subject.forms(Rule.OneOf.class).stream().allMatch(r -> r.values().contains(number))
        && subject.forms(Rule.NoneOf.class).stream().noneMatch(r -> r.values().contains(number))
        && (subject.forms(Rule.DefinedOnly.class).isEmpty() || known.contains(number));
  }

  private List<JsonPrimitive> names() {
    return type.values().stream()
        .filter(value -> admits(value.number()))
        .map(value -> new JsonPrimitive(value.name()))
        .toList();
  }

  private JsonObject listed() {
    Set<Long> numbers = new LinkedHashSet<>(known);
    if (!type.closed()) {
      for (Rule.OneOf rule : subject.forms(Rule.OneOf.class)) {
        rule.values().forEach(value -> numbers.add((Long) value));
      }
    }
    JsonArray values = Json.array(names());
    numbers.stream().filter(this::admits).forEach(values::add);
    return Json.object("enum", values);
  }

  private JsonObject open() {
    JsonObject numbers = Json.type("integer");
    numbers.addProperty("minimum", Integer.MIN_VALUE);
    numbers.addProperty("maximum", Integer.MAX_VALUE);
    Set<JsonElement> refused = new LinkedHashSet<>();
    for (Rule.NoneOf rule : subject.forms(Rule.NoneOf.class)) {
      rule.values().forEach(value -> refused.add(Json.number((Long) value)));
    }
    if (!refused.isEmpty()) {
      numbers.add("not", Json.object("enum", Json.array(List.copyOf(refused))));
    }
    return Json.anyOf(List.of(Json.object("enum", Json.array(names())), numbers));
  }
}
