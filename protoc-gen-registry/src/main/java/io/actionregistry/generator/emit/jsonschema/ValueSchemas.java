package io.actionregistry.generator.emit.jsonschema;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import io.actionregistry.generator.emit.rules.Subject;
import io.actionregistry.generator.model.Check;
import io.actionregistry.generator.model.Rule;
import io.actionregistry.generator.model.ValueType;
import java.util.List;

/** Schemas of single values: of parameters, items, and the values of maps. */
final class ValueSchemas {
  private final Definitions definitions;
  private final WellKnown wellKnown;

  ValueSchemas(Definitions definitions) {
    this.definitions = definitions;
    this.wellKnown = new WellKnown(definitions);
  }

  /**
   * One value.
   *
   * @param skipsZero whether the type's zero is exempt from the rules
   */
  Part of(Subject subject, boolean skipsZero) {
    Part part = plain(subject);
    if (!skipsZero || part.admitsZero()) {
      return part;
    }
    return new Part(Json.anyOf(List.of(part.json(), zero(subject))), true);
  }

  private Part plain(Subject subject) {
    ValueType type = subject.type();
    if (type.isFloating()) {
      return FloatSchema.of(subject);
    }
    if (type.isIntegral()) {
      return IntegerSchema.of(subject, definitions);
    }
    return switch (type) {
      case BOOL -> bool(subject);
      case STRING -> new TextSchema(subject).part();
      case BYTES -> new BytesSchema(subject, wellKnown.bytes()).part();
      case ENUM -> new EnumSchema(definitions.enumType(reference(subject)), subject).part();
      case MESSAGE -> message(subject);
      default -> wellKnown.part(subject);
    };
  }

  private static String reference(Subject subject) {
    return subject.parameter().type().reference();
  }

  private static Part bool(Subject subject) {
    JsonObject json = Json.type("boolean");
    boolean admitsZero = true;
    for (Check check : subject.checks().checks()) {
      if (check.form() instanceof Rule.OneOf list && list.values().size() == 1) {
        json.add("const", Json.value(list.values().get(0)));
        admitsZero = list.values().contains(false);
      } else {
        Unchecked.add(json, check);
      }
    }
    return new Part(json, admitsZero);
  }

  private static final List<String> SHAPE_ERRORS =
      List.of(
          "missing-parameter",
          "unknown-parameter",
          "duplicate-parameter",
          "wrong-type",
          "null-value",
          "not-representable",
          "not-canonical",
          "several-members");

  /** A message whose rules are ignored: the definition that all share would apply them. */
  private static Part ignored() {
    JsonObject json = Json.type("object");
    SHAPE_ERRORS.forEach(error -> Unchecked.add(json, error, "", "its rules are ignored"));
    return new Part(json, true);
  }

  private Part message(Subject subject) {
    if (!subject.checks().descends()) {
      return ignored();
    }
    JsonObject json = definitions.message(reference(subject));
    Unchecked.addAll(json, subject.unsaid(check -> false));
    return new Part(json, true);
  }

  /** What protobuf takes an absent value for. */
  JsonObject zero(Subject subject) {
    ValueType type = subject.type();
    if (type.isIntegral() && IntegerSchema.is64Bit(type)) {
      return Json.anyOf(List.of(number(), Json.pattern(IntegerText.ZERO)));
    }
    if (type.isFloating() || type.isIntegral()) {
      return number();
    }
    return switch (type) {
      case BOOL -> Json.object("const", new JsonPrimitive(false));
      case STRING, BYTES -> Json.object("const", new JsonPrimitive(""));
      case ENUM -> EnumSchema.zero(definitions.enumType(reference(subject)));
      default -> throw new IllegalArgumentException(type + " has no zero");
    };
  }

  private static JsonObject number() {
    return Json.object("const", new JsonPrimitive(0));
  }
}
