package io.actionregistry.generator.emit.jsonschema;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.actionregistry.generator.emit.rules.Subject;
import io.actionregistry.generator.model.Message;
import io.actionregistry.generator.model.MessageChecks.AtMostOne;
import io.actionregistry.generator.model.Parameter;
import io.actionregistry.generator.model.RuleSubject;
import io.actionregistry.generator.model.Shape;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code (buf.validate.message).oneof}: fields of which at most one is set, in protobuf's sense; a
 * field without presence is set where it is not zero.
 */
final class Exclusions {
  private final Message message;
  private final ValueSchemas values;

  Exclusions(Message message, ValueSchemas values) {
    this.message = message;
    this.values = values;
  }

  void add(JsonObject json, AtMostOne oneof) {
    List<Parameter> fields =
        message.parameters().stream()
            .filter(parameter -> oneof.fields().contains(parameter.protoName()))
            .toList();
    boolean signed = fields.stream().anyMatch(Exclusions::hasSignedZero);
    if (signed) {
      Unchecked.add(json, "message.oneof", "", "-0 is taken for 0, which is not set");
    }
    List<JsonObject> set = fields.stream().map(this::set).toList();
    if (oneof.required() && !signed && set.size() > 1) {
      Json.require(json, Json.object("oneOf", Json.array(set)));
    } else if (oneof.required() && !signed) {
      Json.require(json, set.get(0));
    } else if (set.size() > 1) {
      List<JsonObject> choice = new ArrayList<>(set);
      choice.add(Json.not(List.of(Json.object("anyOf", Json.array(set)))));
      Json.require(json, Json.object("oneOf", Json.array(choice)));
    }
  }

  private static boolean hasSignedZero(Parameter field) {
    return field.type().type().isFloating()
        && field.shape() instanceof Shape.Singular singular
        && !singular.tracksPresence();
  }

  private JsonObject set(Parameter field) {
    JsonObject given = MessageSchema.given(field.name());
    JsonObject value = new JsonObject();
    if (field.shape() instanceof Shape.Repeated) {
      value = Json.type("array");
      value.addProperty("minItems", 1);
    } else if (field.shape() instanceof Shape.MapOf) {
      value = Json.type("object");
      value.addProperty("minProperties", 1);
    } else if (field.shape() instanceof Shape.Singular singular && !singular.tracksPresence()) {
      Subject subject =
          new Subject(field, RuleSubject.VALUE, field.type().type(), field.checks().value());
      value = Json.not(List.of(values.zero(subject)));
    }
    given.add(
        "properties",
        Json.object(field.name(), value.size() == 0 ? new JsonPrimitive(true) : value));
    return given;
  }
}
