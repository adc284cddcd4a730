package io.actionregistry.validation;

import org.jspecify.annotations.Nullable;

/** One run of the decoder: whose values, how much may still be looked at, and what is wrong. */
final class Decoding {
  final Profile profile;
  final Limits limits;
  final boolean missingAllowed;
  final Violations violations;
  private int valuesLeft;
  private long textLeft;

  Decoding(Settings settings, Violations violations) {
    profile = settings.profile();
    limits = settings.limits();
    missingAllowed = settings.missingAllowed();
    this.violations = violations;
    valuesLeft = limits.values();
    textLeft = limits.text();
  }

  boolean isJson() {
    return profile == Profile.JSON;
  }

  /** Counts one entry or item. */
  void spendValue() {
    if (--valuesLeft < 0) {
      error(ShapeError.TOO_LARGE, null, Note.TOO_MANY_VALUES);
      throw new Exhausted();
    }
  }

  /** Counts so much text, or so many bytes. */
  void spendText(int length) {
    textLeft -= length;
    if (textLeft < 0) {
      error(ShapeError.TOO_LARGE, null, Note.TOO_MUCH_TEXT);
      throw new Exhausted();
    }
  }

  /** Reports an error at the current place; answers null, for who has no value to return then. */
  @Nullable Object error(ShapeError error, @Nullable Object given, Note note) {
    errorAt(violations.place(), error, given, note);
    return null;
  }

  void errorAt(@Nullable Place place, ShapeError error, @Nullable Object given, Note note) {
    if (violations.hasRoom()) {
      violations.keep(new ShapeDetails(place, error, Given.of(given), note, this));
    }
  }

  @Nullable Object wrongType(@Nullable Object given) {
    return error(ShapeError.WRONG_TYPE, given, Note.NONE);
  }

  /** Ends a decoding that has looked at as much as it may. */
  static final class Exhausted extends ControlFlow {}
}
