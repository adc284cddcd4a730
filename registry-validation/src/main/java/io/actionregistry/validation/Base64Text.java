package io.actionregistry.validation;

import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Bytes as ProtoJSON writes them: base64 in either alphabet, with or without padding. */
final class Base64Text {
  private Base64Text() {}

  /** The bytes, or null if the text is no base64. */
  static byte @Nullable [] decode(String text) {
    try {
      return Base64.getDecoder().decode(text.replace('-', '+').replace('_', '/'));
    } catch (IllegalArgumentException malformed) {
      return null;
    }
  }
}
