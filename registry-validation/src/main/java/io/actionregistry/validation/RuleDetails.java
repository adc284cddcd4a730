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

  /**
   * A violation.
   *
   * @param message the shape of the message that the rule was found at
   * @param text the message that the rule worked out, or null
   */
  RuleDetails(
      @Nullable Place place,
      MessageShape message,
      Constraint constraint,
      @Nullable Object value,
      @Nullable String text) {
    this.place = place;
    this.message = message;
    this.constraint = constraint;
    this.value = value;
    this.text = text;
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
    return Place.isSensitive(place) || Redaction.appliesWithin(message) ? WITHHELD : text;
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
    return Explanations.of(place, constraint, value(), message());
  }
}
