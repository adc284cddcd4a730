package io.actionregistry.validation;

import org.jspecify.annotations.Nullable;

/** Sentences for people about rules that do not hold. */
final class Explanations {
  private Explanations() {}

  static String rule(
      @Nullable Place place, Constraint constraint, @Nullable Object value, String message) {
    return message;
  }
}
