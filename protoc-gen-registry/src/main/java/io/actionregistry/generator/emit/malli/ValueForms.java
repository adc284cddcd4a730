package io.actionregistry.generator.emit.malli;

import io.actionregistry.generator.emit.rules.Subject;
import io.actionregistry.generator.model.Check;
import io.actionregistry.generator.model.Rule;
import io.actionregistry.generator.model.ValueType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Schemas of single values: of parameters, items, and the values of maps. */
final class ValueForms {
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

  private final Definitions definitions;
  private final WellKnown wellKnown;

  ValueForms(Definitions definitions) {
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
    return !skipsZero || part.admitsZero()
        ? part
        : new Part(Form.of("or", part.form(), zero(subject)), true);
  }

  private Part plain(Subject subject) {
    ValueType type = subject.type();
    if (type.isFloating()) {
      return NumberForms.floating(subject, definitions);
    }
    if (type.isIntegral()) {
      return NumberForms.integer(subject, definitions);
    }
    return switch (type) {
      case BOOL -> bool(subject);
      case STRING -> TextForms.of(subject, definitions);
      case BYTES -> BytesForms.of(subject);
      case ENUM -> EnumForms.of(definitions.enumType(reference(subject)), subject);
      case MESSAGE -> message(subject);
      default -> wellKnown.part(subject);
    };
  }

  private static String reference(Subject subject) {
    return subject.parameter().type().reference();
  }

  private static Part bool(Subject subject) {
    Form form = Form.of("boolean");
    boolean admitsZero = true;
    Set<Check> said = new HashSet<>();
    for (Check check : subject.checks().checks()) {
      if (check.form() instanceof Rule.OneOf list) {
        form = Form.of("enum", list.values().toArray());
        admitsZero = list.values().contains(false);
        said.add(check);
      }
    }
    return new Part(form.unchecked(subject.unsaid(said::contains)), admitsZero);
  }

  private Part message(Subject subject) {
    if (!subject.checks().descends()) {
      return new Part(ignored(), true);
    }
    Form form = definitions.message(reference(subject));
    return new Part(form.unchecked(subject.unsaid(check -> false)), true);
  }

  /** A message whose rules are ignored: the definition that all share would apply them. */
  private static Form ignored() {
    Form form = Form.of("map");
    for (String error : SHAPE_ERRORS) {
      form = form.unchecked(error, "", "its rules are ignored");
    }
    return form;
  }

  /** What protobuf takes an absent value for. */
  Form zero(Subject subject) {
    ValueType type = subject.type();
    if (type.isFloating() || type.isIntegral()) {
      return NumberForms.zero(type);
    }
    return switch (type) {
      case BOOL -> Form.of("enum", false);
      case STRING -> Form.of("enum", "");
      case BYTES -> BytesForms.empty();
      case ENUM -> EnumForms.zero(definitions.enumType(reference(subject)));
      default -> throw new IllegalArgumentException(type + " has no zero");
    };
  }
}
