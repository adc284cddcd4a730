package io.actionregistry.generator.emit.malli;

import io.actionregistry.generator.emit.rules.Subject;
import io.actionregistry.generator.model.Check;
import io.actionregistry.generator.model.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** protobuf's well-known types, as a Clojure program holds them. */
final class WellKnown {
  private static final Map<String, Object> OPTIONAL = Map.of("optional", true);

  private final Definitions definitions;

  WellKnown(Definitions definitions) {
    this.definitions = definitions;
  }

  Part part(Subject subject) {
    Form form = form(subject.type());
    List<Check> unsaid = new ArrayList<>();
    for (Check check : subject.checks().checks()) {
      Form urls = subject.type() == ValueType.ANY ? typeUrls(check) : null;
      if (urls == null) {
        unsaid.add(check);
      } else {
        form = form.and(urls);
      }
    }
    return new Part(form.unchecked(unsaid), true);
  }

  private Form form(ValueType type) {
    return switch (type) {
      case TIMESTAMP -> definitions.type("timestamp", WellKnown::timestamp);
      case DURATION -> definitions.type("duration", WellKnown::duration);
      case FIELD_MASK ->
          definitions.type("field-mask", () -> Form.of("sequential", TextForms.text(definitions)));
      case ANY -> definitions.type("any", this::any);
      case STRUCT -> struct();
      case VALUE -> value();
      case LIST_VALUE -> list();
      case NULL_VALUE -> Form.of("nil");
      case EMPTY -> Form.of("map").with("closed", true);
      default -> throw new IllegalArgumentException(type + " is not well-known");
    };
  }

  private static Form timestamp() {
    return Form.predicate("inst?")
        .unchecked("not-representable", "", "not before year 1, nor after year 9999");
  }

  private static Form duration() {
    return Form.predicate("some?")
        .unchecked("wrong-type", "", "a java.time.Duration")
        .unchecked("not-representable", "", "at most 315,576,000,000 seconds");
  }

  private Form any() {
    return Form.of(
            "map",
            new Form.Entry("type-url", Map.of(), TextForms.text(definitions)),
            new Form.Entry("value", OPTIONAL, Form.of("maybe", Form.predicate("bytes?"))))
        .with("closed", true);
  }

  private Form struct() {
    return definitions.type(
        "struct",
        () ->
            Form.of("map-of", key(definitions), value())
                .unchecked("duplicate-parameter", "", "\"a\" and :a are the same key"));
  }

  /** A map's key where that is a text. */
  static Form key(Definitions definitions) {
    return Form.of("or", TextForms.text(definitions), Form.predicate("keyword?"));
  }

  private Form list() {
    return definitions.type("list-value", () -> Form.of("sequential", value()));
  }

  private Form value() {
    return definitions.type(
        "value",
        () ->
            Form.of(
                "or",
                Form.of("nil"),
                Form.of("boolean"),
                NumberForms.anyDouble(),
                TextForms.text(definitions),
                list(),
                struct()));
  }

  /** The rule as a form; null if it is another rule. */
  private static @Nullable Form typeUrls(Check check) {
    Object listed = check.settings().values().stream().findFirst().orElse("");
    boolean in = check.id().equals("any.in");
    if (!check.id().equals(Subject.setting(check))
        || !(in || check.id().equals("any.not_in"))
        || !(listed instanceof List<?> urls)) {
      return null;
    }
    Form form = Form.oneOf(urls);
    return Form.of("map", new Form.Entry("type-url", Map.of(), in ? form : Form.not(form)));
  }
}
