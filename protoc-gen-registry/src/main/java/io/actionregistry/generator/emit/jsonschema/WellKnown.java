package io.actionregistry.generator.emit.jsonschema;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.actionregistry.generator.emit.rules.Subject;
import io.actionregistry.generator.model.Check;
import io.actionregistry.generator.model.ValueType;
import java.util.List;

/** protobuf's well-known types, as ProtoJSON writes them. */
final class WellKnown {
  private static final String DATE =
      "(?:[0-9]{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
          + "|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)"
          + "|02-(?:0[1-9]|1[0-9]|2[0-8]))"
          + "|(?:[0-9]{2}(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)-02-29)";

  /** RFC 3339 in capitals, with at most nine decimals. */
  private static final String TIMESTAMP =
      "^"
          + DATE
          + "T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:\\.[0-9]{1,9})?"
          + "(?:Z|[+-](?:[01][0-9]|2[0-3]):[0-5][0-9])$";

  /** Up to 315,576,000,000 seconds, as duration.proto states. */
  private static final String DURATION =
      "^-?0*(?:(?:[0-9]{1,11}|[12][0-9]{11}|30[0-9]{10}|31[0-4][0-9]{9}|315[0-4][0-9]{8}"
          + "|3155[0-6][0-9]{7}|31557[0-5][0-9]{6})(?:\\.[0-9]{1,9})?"
          + "|315576000000(?:\\.0{1,9})?)s$";

  private static final String PATH = "[A-Za-z0-9.]+";
  private static final String FIELD_MASK = "^(?:" + PATH + "(?:," + PATH + ")*)?$";

  private final Definitions definitions;

  WellKnown(Definitions definitions) {
    this.definitions = definitions;
  }

  Part part(Subject subject) {
    JsonObject json = json(subject.type());
    for (Check check : subject.checks().checks()) {
      if (!(subject.type() == ValueType.ANY && addTypeUrls(json, check))) {
        Unchecked.add(json, check);
      }
    }
    return new Part(json, true);
  }

  private JsonObject json(ValueType type) {
    return switch (type) {
      case TIMESTAMP -> definitions.type("timestamp", WellKnown::timestamp);
      case DURATION -> definitions.type("duration", () -> Json.pattern(DURATION));
      case FIELD_MASK -> definitions.type("field-mask", () -> Json.pattern(FIELD_MASK));
      case ANY -> definitions.type("any", this::any);
      case STRUCT -> Json.type("object");
      case LIST_VALUE -> Json.type("array");
      case NULL_VALUE -> Json.type("null");
      case EMPTY -> empty();
      default -> new JsonObject();
    };
  }

  private static JsonObject timestamp() {
    JsonObject json = Json.pattern(TIMESTAMP);
    Unchecked.add(
        json, "not-representable", "", "not before 0001-01-01T00:00:00Z, nor after year 9999");
    return json;
  }

  private static JsonObject empty() {
    JsonObject json = Json.type("object");
    json.addProperty("additionalProperties", false);
    return json;
  }

  /** Bytes. */
  JsonObject bytes() {
    return definitions.type("bytes", () -> Json.pattern(BytesSchema.ANY));
  }

  private JsonObject any() {
    JsonObject properties = new JsonObject();
    properties.add("type-url", Json.type("string"));
    properties.add("value", Json.anyOf(List.of(bytes(), Json.type("null"))));
    JsonObject json = Json.type("object");
    json.add("properties", properties);
    json.add("required", Json.texts(List.of("type-url")));
    json.addProperty("additionalProperties", false);
    return json;
  }

  private static boolean addTypeUrls(JsonObject json, Check check) {
    Object listed = check.settings().values().stream().findFirst().orElse("");
    boolean in = check.id().equals("any.in");
    if (!check.id().equals(Subject.setting(check))
        || !(in || check.id().equals("any.not_in"))
        || !(listed instanceof List<?>)) {
      return false;
    }
    JsonObject urls = Json.object("enum", Json.value(listed));
    JsonObject more = Json.object("type", new JsonPrimitive("object"));
    more.add("properties", Json.object("type-url", in ? urls : Json.object("not", urls)));
    Json.require(json, more);
    return true;
  }
}
