package io.actionregistry.generator.emit.manifest;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.actionregistry.generator.emit.OtherRules;
import io.actionregistry.generator.model.Bytes;
import io.actionregistry.generator.model.Interval;
import io.actionregistry.generator.model.Limit;
import io.actionregistry.generator.model.Numbers;
import io.actionregistry.generator.model.Parameter;
import io.actionregistry.generator.model.Shape;
import io.actionregistry.generator.model.ValueRange;
import io.actionregistry.generator.model.ValueType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A parameter in the manifest. */
final class ManifestParameter {
  /** Beyond 2⁵³−1, readers that hold numbers as doubles would lose digits. */
  private static final BigInteger LARGEST_SAFE =
      BigInteger.ONE.shiftLeft(53).subtract(BigInteger.ONE);

  private ManifestParameter() {}

  static JsonObject of(Parameter parameter) {
    JsonObject json = new JsonObject();
    json.addProperty("type", parameter.type().type().label());
    addShape(json, parameter.shape());
    ManifestEmitter.addText(
        json,
        parameter.type().type() == ValueType.ENUM ? "enum" : "message",
        parameter.type().reference());
    json.addProperty("proto-name", parameter.protoName());
    json.addProperty("number", parameter.number());
    ManifestEmitter.addFlag(json, "required", parameter.required());
    ManifestEmitter.addFlag(
        json,
        "presence",
        parameter.shape() instanceof Shape.Singular singular && singular.tracksPresence());
    ManifestEmitter.addFlag(json, "wrapper", parameter.type().wrapper());
    ManifestEmitter.addText(json, "oneof", parameter.oneof());
    ManifestEmitter.addText(json, "description", parameter.documentation());
    ManifestEmitter.addText(json, "unit", parameter.unit());
    if (parameter.defaultValue() != null) {
      json.add("default", plain(parameter.defaultValue()));
    }
    if (parameter.defaultFrom() != null) {
      json.addProperty("default-from", parameter.defaultFrom().label());
    }
    ManifestEmitter.addAll(
        json, "examples", parameter.examples().stream().map(ManifestParameter::plain).toList());
    ManifestEmitter.addTexts(json, "values", parameter.offered());
    ManifestEmitter.addAll(
        json, "ranges", parameter.ranges().stream().map(ManifestParameter::range).toList());
    addSettings(json, OtherRules.of(parameter));
    ManifestEmitter.addFlag(json, "deprecated", parameter.deprecated());
    ManifestEmitter.addFlag(json, "sensitive", parameter.sensitive());
    ManifestEmitter.addFlag(json, "delimited", parameter.delimited());
    return json;
  }

  private static void addShape(JsonObject json, Shape shape) {
    if (shape instanceof Shape.Repeated) {
      json.addProperty("cardinality", "repeated");
    } else if (shape instanceof Shape.MapOf map) {
      json.addProperty("cardinality", "map");
      json.addProperty("key-type", map.key().label());
    }
  }

  static void addSettings(JsonObject json, Map<String, Object> settings) {
    if (!settings.isEmpty()) {
      JsonObject rules = new JsonObject();
      settings.forEach((name, value) -> rules.add(name, plain(value)));
      json.add("rules", rules);
    }
  }

  private static JsonObject range(ValueRange range) {
    JsonObject json = new JsonObject();
    json.addProperty("of", range.subject().label());
    json.addProperty("measure", range.measure().label());
    ManifestEmitter.addText(json, "unit", range.unit());
    addSettings(json, range.rules());
    addIntervals(json, "declared", range.declared());
    addIntervals(json, "declared-excluded", range.declaredExcluded());
    addIntervals(json, "effective", range.effective());
    addIntervals(json, "effective-excluded", range.effectiveExcluded());
    ManifestEmitter.addFlag(json, "inverted", range.inverted());
    ManifestEmitter.addFlag(json, "finite", range.finite());
    ManifestEmitter.addFlag(json, "nan", range.admitsNaN());
    return json;
  }

  private static void addIntervals(JsonObject json, String name, List<Interval> intervals) {
    ManifestEmitter.addAll(
        json, name, intervals.stream().map(ManifestParameter::interval).toList());
  }

  private static JsonObject interval(Interval interval) {
    JsonObject json = new JsonObject();
    addLimit(json, "from", interval.lower());
    addLimit(json, "to", interval.upper());
    return json;
  }

  private static void addLimit(JsonObject json, String name, @Nullable Limit limit) {
    if (limit != null) {
      json.add(name, plain(limit.value()));
      json.addProperty(name + "-inclusive", limit.inclusive());
    }
  }

  /** A value as JSON: floats as they are declared, large integers and non-finite ones as text. */
  private static JsonElement plain(Object value) {
    if (value instanceof List<?> list) {
      JsonArray array = new JsonArray();
      list.forEach(item -> array.add(plain(item)));
      return array;
    }
    if (value instanceof Float || value instanceof Double) {
      Number number = (Number) value;
      String text = Numbers.text(number);
      return Double.isFinite(number.doubleValue())
          ? new JsonPrimitive(new BigDecimal(text))
          : new JsonPrimitive(text);
    }
    if (value instanceof Long || value instanceof BigInteger) {
      BigInteger number = new BigInteger(value.toString());
      return number.abs().compareTo(LARGEST_SAFE) <= 0
          ? new JsonPrimitive(number)
          : new JsonPrimitive(number.toString());
    }
    if (value instanceof Boolean flag) {
      return new JsonPrimitive(flag);
    }
    return new JsonPrimitive(value instanceof Bytes bytes ? bytes.base64() : (String) value);
  }
}
