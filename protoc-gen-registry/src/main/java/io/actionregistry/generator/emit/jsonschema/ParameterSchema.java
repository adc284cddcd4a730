package io.actionregistry.generator.emit.jsonschema;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.actionregistry.generator.emit.rules.Ranges;
import io.actionregistry.generator.emit.rules.Subject;
import io.actionregistry.generator.model.Check;
import io.actionregistry.generator.model.EffectiveBounds;
import io.actionregistry.generator.model.FieldChecks;
import io.actionregistry.generator.model.Interval;
import io.actionregistry.generator.model.Measure;
import io.actionregistry.generator.model.Parameter;
import io.actionregistry.generator.model.Rule;
import io.actionregistry.generator.model.RuleSubject;
import io.actionregistry.generator.model.Shape;
import io.actionregistry.generator.model.ValueChecks;
import io.actionregistry.generator.model.ValueRange;
import io.actionregistry.generator.model.ValueType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A parameter's schema: one value, a list or a map, and what people are told of it. */
final class ParameterSchema {
  private final Parameter parameter;
  private final FieldChecks checks;
  private final ValueSchemas values;

  ParameterSchema(Parameter parameter, ValueSchemas values) {
    this.parameter = parameter;
    this.checks = parameter.checks();
    this.values = values;
  }

  /** What may be given, and whether it may be left out. */
  Part part() {
    Part part = given();
    JsonObject json = part.json();
    if (checks.required() && !tracksPresence()) {
      refuseZero(json);
    }
    annotate(json);
    boolean mayBeAbsent =
        !parameter.required() && !checks.required() && (checks.onlyIfSet() || part.admitsZero());
    return new Part(json, mayBeAbsent);
  }

  private boolean tracksPresence() {
    return parameter.shape() instanceof Shape.Singular singular && singular.tracksPresence();
  }

  private Part given() {
    if (parameter.shape() instanceof Shape.Repeated) {
      return many("array", "items", Measure.ITEMS, "minItems", "maxItems");
    }
    if (parameter.shape() instanceof Shape.MapOf map) {
      Part part =
          many("object", "additionalProperties", Measure.PAIRS, "minProperties", "maxProperties");
      part.json().add("propertyNames", key(map.key()));
      return part;
    }
    return values.of(whole(), !tracksPresence() && checks.onlyIfSet());
  }

  private Subject whole() {
    return new Subject(parameter, RuleSubject.VALUE, parameter.type().type(), checks.value());
  }

  private Part many(String type, String each, Measure measure, String least, String most) {
    Subject whole = whole();
    JsonObject json = Json.type(type);
    boolean list = measure == Measure.ITEMS;
    ValueChecks eachChecks = list ? checks.value().items() : checks.value().values();
    json.add(each, each(list ? RuleSubject.ITEM : RuleSubject.MAP_VALUE, eachChecks));
    ValueRange sizes = whole.range(measure);
    boolean admitsNone = sizes == null || Ranges.contains(sizes, 0L);
    if (sizes != null) {
      Json.addAll(json, Intervals.sizes(sizes, least, most));
    }
    boolean unique = checks.value().checks().stream().anyMatch(ParameterSchema::isUnique);
    boolean asJson = unique && Uniqueness.differsAsJson(parameter.type().type());
    if (asJson) {
      json.addProperty("uniqueItems", true);
    }
    boolean exact = asJson && Uniqueness.isExact(parameter.type().type());
    Unchecked.addAll(
        json,
        whole.unsaid(check -> check.form() instanceof Rule.Size || (isUnique(check) && exact)));
    return new Part(json, admitsNone);
  }

  private static boolean isUnique(Check check) {
    return check.id().equals("repeated.unique") && Subject.setting(check).equals("repeated.unique");
  }

  private JsonObject each(RuleSubject subject, @Nullable ValueChecks eachChecks) {
    ValueChecks own = eachChecks == null ? ValueChecks.NONE : eachChecks;
    return values
        .of(new Subject(parameter, subject, parameter.type().type(), own), own.skipsZero())
        .json();
  }

  /** The names of an object that stands for a map. */
  private JsonObject key(ValueType type) {
    ValueChecks keys = checks.value().keys();
    Subject subject =
        new Subject(parameter, RuleSubject.KEY, type, keys == null ? ValueChecks.NONE : keys);
    if (type == ValueType.STRING) {
      return values.of(subject, subject.checks().skipsZero()).json();
    }
    JsonObject json;
    if (type == ValueType.BOOL) {
      json = Json.object("enum", Json.texts(List.of("true", "false")));
      Unchecked.addAll(json, subject.unsaid(check -> false));
      return json;
    }
    ValueRange range = subject.range(Measure.VALUE);
    json =
        range == null
            ? IntegerText.schema(
                EffectiveBounds.of(type, false).of(List.of(new Interval(null, null))), List.of())
            : IntegerText.schema(range.effective(), range.effectiveExcluded());
    for (Check check : subject.checks().checks()) {
      Unchecked.add(
          json,
          check.id(),
          Check.text(check.path()),
          Subject.isRange(check) ? "not checked for text with an exponent" : check.message());
    }
    Unchecked.add(json, "wrong-type", "", "text with an exponent may stand for a fraction");
    Unchecked.add(json, "not-representable", "", "text with an exponent may be out of range");
    Unchecked.add(json, "duplicate-parameter", "", "\"1\" and \"1.0\" are the same key");
    return json;
  }

  /** A field without presence that has to be set may not be zero. */
  private void refuseZero(JsonObject json) {
    if (parameter.shape() instanceof Shape.Repeated) {
      json.addProperty("minItems", Math.max(1, least(json, "minItems")));
    } else if (parameter.shape() instanceof Shape.MapOf) {
      json.addProperty("minProperties", Math.max(1, least(json, "minProperties")));
    } else if (parameter.type().type().isFloating()) {
      // Only −0.0 is set, and JSON Schema does not tell it from 0.
      Unchecked.add(json, "required", "required", "must not be 0");
    } else {
      Json.require(json, Json.not(List.of(values.zero(whole()))));
    }
  }

  private static long least(JsonObject json, String keyword) {
    return json.has(keyword) ? json.get(keyword).getAsLong() : 0;
  }

  private void annotate(JsonObject json) {
    Json.addText(json, "description", parameter.documentation());
    Json.addText(json, "x-unit", parameter.unit());
    if (parameter.defaultValue() != null) {
      json.add("default", Json.value(parameter.defaultValue()));
    }
    if (!parameter.examples().isEmpty()) {
      json.add("examples", Json.value(parameter.examples()));
    }
    if (parameter.deprecated()) {
      json.add("deprecated", new JsonPrimitive(true));
    }
  }
}
