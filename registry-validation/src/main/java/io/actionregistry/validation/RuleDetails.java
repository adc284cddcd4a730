package io.actionregistry.validation;

import io.actionregistry.runtime.FieldPath;
import io.actionregistry.runtime.Violation;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A rule that does not hold at a place; texts are made when somebody asks for them. */
final class RuleDetails implements Violation.Details {
  private static final String WITHHELD = "not shown: the text may repeat a value that must not be";

  private final @Nullable Place place;
  private final MessageShape message;
  private final Constraint constraint;
  private final @Nullable Object value;
  private final @Nullable String text;
  private final boolean ofField;

  /**
   * A violation.
   *
   * @param message the shape of the message that the rule was found at
   * @param text the message that the rule worked out, or null
   * @param ofField whether the rule stands at a field, not at the message
   */
  RuleDetails(
      @Nullable Place place,
      MessageShape message,
      Constraint constraint,
      @Nullable Object value,
      @Nullable String text,
      boolean ofField) {
    this.place = place;
    this.message = message;
    this.constraint = constraint;
    this.value = value;
    this.text = text;
    this.ofField = ofField;
  }

  @Override
  public String kind() {
    return Violation.RULE;
  }

  @Override
  public String ruleId() {
    return constraint.ruleId();
  }

  @Override
  public String message() {
    if (text == null) {
      return constraint.message();
    }
    return Place.isSensitive(place) || seesSecrets() ? WITHHELD : text;
  }

  /** A rule at a field sees that field alone, one at a message all that is in it. */
  private boolean seesSecrets() {
    if (!ofField) {
      return Redaction.appliesWithin(message);
    }
    Field field = place == null ? null : place.field;
    return field != null && field.isMessage() && Redaction.appliesWithin(field.nested());
  }

  @Override
  public boolean isForKey() {
    return place != null && place.kind == Place.Kind.KEY;
  }

  @Override
  public FieldPath field() {
    return Place.path(place);
  }

  @Override
  public FieldPath rule() {
    return constraint.rulePath();
  }

  @Override
  public String param() {
    return Place.param(place);
  }

  @Override
  public @Nullable Object value() {
    return value == null || isRedacted() ? null : Shown.value(place, value);
  }

  @Override
  public boolean isRedacted() {
    return value != null && Place.isSensitive(place);
  }

  @Override
  public Map<String, Object> bound() {
    return constraint.bounds();
  }

  @Override
  public String explanation() {
    return Explanations.of(place, message, constraint, value(), message());
  }
}
