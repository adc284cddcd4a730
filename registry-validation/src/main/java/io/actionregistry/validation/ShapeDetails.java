package io.actionregistry.validation;

import io.actionregistry.runtime.FieldPath;
import io.actionregistry.runtime.Violation;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value that has not the right shape; texts are made when somebody asks for them. */
final class ShapeDetails implements Violation.Details {
  private final @Nullable Place place;
  private final ShapeError error;
  private final Given given;
  private final Note note;
  private final Profile profile;
  private final Limits limits;

  ShapeDetails(@Nullable Place place, ShapeError error, Given given, Note note, Decoding run) {
    this.place = place;
    this.error = error;
    this.given = given;
    this.note = note;
    profile = run.profile;
    limits = run.limits;
  }

  @Override
  public String kind() {
    return Violation.SHAPE;
  }

  @Override
  public String ruleId() {
    return error.id();
  }

  @Override
  public String message() {
    return error.message();
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
    return FieldPath.EMPTY;
  }

  @Override
  public String param() {
    return Place.param(place);
  }

  @Override
  public @Nullable Object value() {
    return isRedacted() ? null : given.value();
  }

  @Override
  public boolean isRedacted() {
    return given.value() != null && Place.isSensitive(place);
  }

  @Override
  public Map<String, Object> bound() {
    return Map.of();
  }

  @Override
  public String explanation() {
    return ShapeExplanations.of(place, error, given, note, profile, limits);
  }
}
