package io.actionregistry.generator.emit.malli;

import io.actionregistry.generator.emit.rules.Ranges;
import io.actionregistry.generator.emit.rules.Subject;
import io.actionregistry.generator.model.FieldChecks;
import io.actionregistry.generator.model.Measure;
import io.actionregistry.generator.model.Parameter;
import io.actionregistry.generator.model.Rule;
import io.actionregistry.generator.model.RuleSubject;
import io.actionregistry.generator.model.Shape;
import io.actionregistry.generator.model.ValueChecks;
import io.actionregistry.generator.model.ValueRange;
import io.actionregistry.generator.model.ValueType;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a parameter may be given: one value, a list or a map. */
final class ParameterForms {
  private final Parameter parameter;
  private final FieldChecks checks;
  private final ValueForms values;

  ParameterForms(Parameter parameter, Definitions definitions) {
    this.parameter = parameter;
    this.checks = parameter.checks();
    this.values = new ValueForms(definitions);
  }

  /** What may be given, and whether it may be left out. */
  Part part() {
    Part part = given();
    boolean mayBeAbsent =
        !parameter.required() && !checks.required() && (checks.onlyIfSet() || part.admitsZero());
    boolean refusesZero = checks.required() && !tracksPresence();
    return new Part(refusesZero ? withoutZero(part.form()) : part.form(), mayBeAbsent);
  }

  private boolean tracksPresence() {
    return parameter.shape() instanceof Shape.Singular singular && singular.tracksPresence();
  }

  private Part given() {
    if (parameter.shape() instanceof Shape.Repeated) {
      Form item = each(RuleSubject.ITEM, checks.value().items());
      return many(Measure.ITEMS, () -> Form.of("sequential", item));
    }
    if (parameter.shape() instanceof Shape.MapOf map) {
      Form key = key(map.key());
      Form value = each(RuleSubject.MAP_VALUE, checks.value().values());
      Part part = many(Measure.PAIRS, () -> Form.of("map-of", key, value));
      return map.key() == ValueType.STRING
          ? new Part(
              part.form().unchecked("duplicate-parameter", "", "\"a\" and :a are the same key"),
              part.admitsZero())
          : part;
    }
    return values.of(whole(), !tracksPresence() && checks.onlyIfSet());
  }

  private Subject whole() {
    return new Subject(parameter, RuleSubject.VALUE, parameter.type().type(), checks.value());
  }

  private Part many(Measure measure, Supplier<Form> any) {
    Subject whole = whole();
    ValueRange sizes = whole.range(measure);
    Form form = sizes == null ? any.get() : Sizes.of(sizes, any);
    return new Part(
        form.unchecked(whole.unsaid(check -> check.form() instanceof Rule.Size)),
        sizes == null || Ranges.contains(sizes, 0L));
  }

  private Form each(RuleSubject subject, @Nullable ValueChecks eachChecks) {
    ValueChecks own = eachChecks == null ? ValueChecks.NONE : eachChecks;
    return values
        .of(new Subject(parameter, subject, parameter.type().type(), own), own.skipsZero())
        .form();
  }

  private Form key(ValueType type) {
    ValueChecks keys = checks.value().keys();
    Subject subject =
        new Subject(parameter, RuleSubject.KEY, type, keys == null ? ValueChecks.NONE : keys);
    Form form = values.of(subject, subject.checks().skipsZero()).form();
    // Predicates on texts do not look into keywords.
    return type == ValueType.STRING
        ? Form.of("or", form, Form.predicate("keyword?").unchecked(subject.unsaid(check -> false)))
        : form;
  }

  /** A field without presence that has to be set may not be zero. */
  private Form withoutZero(Form form) {
    if (parameter.shape() instanceof Shape.Repeated) {
      return form.and(Form.of("sequential", Form.of("any")).with("min", 1L));
    }
    if (parameter.shape() instanceof Shape.MapOf) {
      return form.and(Form.of("map-of", Form.of("any"), Form.of("any")).with("min", 1L));
    }
    if (parameter.type().type().isFloating()) {
      // Only −0.0 is set, and Clojure's comparisons do not tell it from 0.
      return form.unchecked("required", "required", "must not be 0");
    }
    return form.and(Form.not(values.zero(whole())));
  }
}
