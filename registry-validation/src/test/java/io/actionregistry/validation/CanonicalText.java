package io.actionregistry.validation;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Canonical values as texts that tell their classes apart, for fixtures. */
final class CanonicalText {
  private CanonicalText() {}

  static String of(Object value) {
    if (value instanceof MessageValue message) {
      List<String> parts = new ArrayList<>();
      for (int slot = 0; slot < message.shape().size(); slot++) {
        Object field = message.get(slot);
        if (field != null || message.has(slot)) {
          String absent = message.has(slot) ? "" : "?";
          parts.add(message.shape().param(slot).getName() + absent + " " + of(field));
        }
      }
      return "{" + String.join(", ", parts) + "}";
    }
    if (value instanceof Map<?, ?> map) {
      List<String> parts = new ArrayList<>();
      map.forEach((key, item) -> parts.add(of(key) + " " + of(item)));
      return "map{" + String.join(", ", parts) + "}";
    }
    if (value instanceof List<?> list) {
      return "[" + String.join(", ", list.stream().map(CanonicalText::of).toList()) + "]";
    }
    if (value instanceof byte[] bytes) {
      return "0x" + HexFormat.of().formatHex(bytes);
    }
    if (value instanceof String text) {
      return '"' + text + '"';
    }
    if (value instanceof AnyValue any) {
      return "any " + any.typeUrl() + " " + of(any.value());
    }
    return value instanceof Float ? value + "f" : String.valueOf(value);
  }
}
