package io.actionregistry.validation;

import org.jspecify.annotations.Nullable;

/** Turns what is given into canonical values. Not there yet: everything is absent. */
final class Decoder {
  private Decoder() {}

  static MessageValue decode(MessageShape shape, @Nullable Object params) {
    return params == null ? shape.empty() : MessageValue.empty(shape);
  }
}
